/** A weak, unlawful or obsolete wording, with the texts that prove it. */
import { z } from 'zod';
import { ACHETEURS, ACTEURS, CATEGORIES, DOCUMENTS, GRAVITES, MODALITES, ROLES } from '../vocabulary.ts';
import { confiance, id, phrase } from './common.ts';

const correctionSchema = z
  .strictObject({
    titre: phrase,
    /** Replaces what was found. `{n}` is what the n-th group of alternatives matched. */
    remplace: z.string().optional(),
    /** A snippet put in place of what was found; blanks are `${1:texte}`. */
    insere: phrase.optional(),
    /** Keeps the legal meaning: may be applied without being read. */
    sur: z.boolean().default(false),
  })
  .refine(
    (c) => (c.remplace === undefined) !== (c.insere === undefined),
    'une correction a soit `remplace`, soit `insere`',
  );

export const formulationSchema = z.strictObject({
  id,
  famille: z.enum(CATEGORIES),
  titre: phrase,
  gravite: z.enum(GRAVITES),
  /** Words, `(a|b)`, `[facultatif]`, `… (≤ n mots)`: see `core/rules/wording.ts`. Never regular expressions. */
  motifs: z.array(phrase).min(1),
  /** What the sentence must be; an absent key accepts all. */
  quand: z
    .strictObject({
      acteur: z.array(z.enum(ACTEURS)).optional(),
      modalite: z.array(z.enum(MODALITES)).optional(),
      role: z.array(z.enum(ROLES)).optional(),
      document: z.array(z.enum(DOCUMENTS)).optional(),
      acheteur: z.array(z.enum(ACHETEURS)).optional(),
    })
    .default({}),
  /** What makes it acceptable: named exceptions (`core/rules/exceptions.ts`), or patterns found in the same sentence. */
  sauf: z.array(phrase).default([]),
  /** Roles of section where it is never reported. */
  'sauf-role': z.array(z.enum(ROLES)).default([]),
  /** One sentence; `{motif}` is what was found. */
  message: phrase,
  explication: phrase,
  /** Ids of `textes/`. */
  base: z.array(id).default([]),
  corrections: z.array(correctionSchema).default([]),
  exemples: z.array(z.strictObject({ faible: phrase, corrige: phrase.optional() })).min(1),
  acceptes: z.array(phrase).min(1),
  source: phrase.optional(),
  ...confiance,
});

export type Formulation = z.infer<typeof formulationSchema>;
