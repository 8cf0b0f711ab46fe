/** A document skeleton: its articles in the order that drafters expect, what each says, and the clauses that belong there. */
import { z } from 'zod';
import { DOCUMENTS, NATURES_ACHAT } from '../vocabulary.ts';
import { id, phrase } from './common.ts';

/** One text for all, or one for each kind of purchase. */
const selonNature = z.union([phrase, z.strictObject({ fournitures: phrase, services: phrase, hebergement: phrase })]);

const champSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('libre'),
    libelle: phrase,
    exemple: selonNature.describe('Ce que montre un document rempli'),
  }),
  z.strictObject({ type: z.literal('valeur'), defaut: phrase.describe('Valeur proposée, à garder ou à changer') }),
  z.strictObject({ type: z.literal('choix'), choix: z.array(phrase).min(2) }),
]);

const contenu = {
  titre: phrase,
  natures: z
    .array(z.enum(NATURES_ACHAT))
    .min(1)
    .optional()
    .describe('Achats où l’article a lieu d’être ; tous par défaut'),
  texte: selonNature.optional().describe('Markdown des clauses ; « {champ} » est une place à remplir'),
  clauses: z.array(id).default([]).describe('Clauses qui ont leur place ici, la plus utile d’abord'),
};

const sousArticleSchema = z.strictObject(contenu);
const articleSchema = z.strictObject({ ...contenu, articles: z.array(sousArticleSchema).default([]) });

export const ossatureSchema = z.strictObject({
  id,
  document: z.enum(DOCUMENTS),
  titre: phrase,
  description: phrase,
  champs: z.record(id, champSchema).default({}),
  articles: z.array(articleSchema).min(1),
});

export type SelonNature = z.infer<typeof selonNature>;
export type ChampOssature = z.infer<typeof champSchema>;
export type ArticleOssature = z.infer<typeof sousArticleSchema> &
  Partial<Pick<z.infer<typeof articleSchema>, 'articles'>>;
export type Ossature = z.infer<typeof ossatureSchema>;
