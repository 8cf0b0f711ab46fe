/** A family of labels: what serves to buy one kind of product or service. */
import { z } from 'zod';
import { USAGES } from '../vocabulary.ts';
import { confiance, fiabilite, id, phrase } from './common.ts';

/** A kind of product or service that labels speak of, what serves to buy it, and what may be asked instead of a label (R. 2111-15). */
export const familleLabelsSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'minuscules sans accent et tirets bas (ex. : ordinateur_portable)'),
  libelle: phrase,
  vocabulaire: z
    .array(phrase)
    .min(1)
    .describe('Les mots par lesquels un document nomme cette famille, au singulier et au pluriel'),
  labels: z
    .array(z.strictObject({ id, usages: z.array(z.enum(USAGES)).min(1), pourquoi: phrase }))
    .describe('Les labels utiles, le meilleur d’abord'),
  'a-eviter': z.record(id, phrase).default({}).describe('Labels à ne pas exiger pour cette famille, et pourquoi'),
  criteres: z
    .array(
      z.strictObject({
        id,
        libelle: phrase,
        valeur: phrase.describe('Seuils et paliers, avec leur signe : « ≥ 500 ; paliers ≥ 800, ≥ 1 000 »'),
        unite: phrase.optional(),
        usages: z.array(z.enum(USAGES)).min(1),
        origine: phrase.describe('Le document dont vient le chiffre'),
        ecolabels: z.array(id).default([]).describe('Les labels qui attestent ce critère'),
        precaution: phrase.optional(),
        fiabilite,
      }),
    )
    .default([])
    .describe('Critères mesurables, à recopier à la place du label'),
  source: phrase,
  ...confiance,
});

export type FamilleLabels = z.infer<typeof familleLabelsSchema>;
