/** The records that stand together in one file: families of purchases, commitments, wordings to cite a label. */
import { z } from 'zod';
import { NATURES_ACHAT } from '../vocabulary.ts';
import { id, phrase } from './common.ts';

export const famillesSchema = z.array(
  z.strictObject({
    id,
    libelle: phrase,
    nature: z.enum(NATURES_ACHAT).optional().describe('Ce que l’achat est d’abord ; absente pour « tous »'),
    code: z.string(),
    'familles-labels': z.array(z.string()),
    vocabulaire: z.array(phrase).default([]),
  }),
);
export const engagementsSchema = z.array(z.strictObject({ id: z.string(), libelle: phrase, document: phrase }));
export const citationsSchema = z.array(
  z.strictObject({ id: z.string(), usage: phrase, base: z.array(id).default([]), texte: phrase }),
);

export type Famille = z.infer<typeof famillesSchema>[number];
export type Engagement = z.infer<typeof engagementsSchema>[number];
export type Citation = z.infer<typeof citationsSchema>[number];
