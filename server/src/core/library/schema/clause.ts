/** A clause: a contractual text with its parameters, its levels, its proof, its control and its penalty. */
import { z } from 'zod';
import { FIABILITES, NIVEAUX, ORIGINES, PILIERS } from '../vocabulary.ts';
import { confiance, id, jour, phrase } from './common.ts';

const commun = { libelle: phrase, aide: phrase.optional() };
export const parametreSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...commun,
    type: z.literal('nombre'),
    unite: phrase,
    min: z.number(),
    max: z.number(),
    defaut: z.number().optional(),
    decimales: z.int().min(0).max(3).optional(),
  }),
  z.strictObject({
    ...commun,
    type: z.literal('montant'),
    unite: phrase,
    min: z.number(),
    max: z.number(),
    defaut: z.number().optional(),
  }),
  z.strictObject({ ...commun, type: z.literal('choix'), choix: z.array(phrase).min(2), defaut: phrase.optional() }),
  z.strictObject({ ...commun, type: z.literal('texte'), defaut: phrase.optional() }),
  z.strictObject({ ...commun, type: z.literal('date'), defaut: jour.optional() }),
]);

/** Texts of a clause: one per stage where the wording differs, and the table that bidders fill in. `{nom}` stands for a parameter. */
const textesSchema = z.strictObject({
  'specification-technique': phrase.optional(),
  'condition-execution': phrase.optional(),
  'critere-attribution': phrase.optional(),
  candidature: phrase.optional(),
  variante: phrase.optional(),
  annexe: phrase.optional(),
  preparation: phrase.optional().describe('Note interne, avant la consultation'),
  'modalite-passation': phrase
    .optional()
    .describe('Ce que le règlement de la consultation annonce : lots, réservation, variantes'),
  'cadre-reponse': phrase
    .optional()
    .describe('Tableau que le candidat remplit ; il tient lieu d’annexe quand la clause n’en a pas d’autre'),
});

/** The values a level fixes (parameter name → value), where they come from, and the sources (ids of `textes/`, or a title). */
const seuilSchema = z
  .object({
    origine: z.enum(ORIGINES),
    sources: z.array(phrase).optional(),
    fiabilite: z.enum(FIABILITES).optional().describe('Celle du seuil, quand elle n’est pas celle de la clause'),
  })
  .catchall(z.union([z.number(), z.string()]));

const niveauSchema = z.strictObject({
  resume: phrase.describe('Le seuil en mots, pour les listes : « cinq ans à compter de la livraison »'),
  seuil: seuilSchema,
  textes: textesSchema.optional(),
});

export const clauseSchema = z.strictObject({
  id,
  titre: phrase,
  version: z.int().min(1),
  ...confiance,
  pilier: z.enum(PILIERS),
  familles: z.array(id).min(1).describe('Familles d’achat (familles.yaml), ou « tous »'),
  pourquoi: phrase,
  vocabulaire: z
    .array(phrase)
    .min(1)
    .describe('Mots du sujet : ils font trouver la clause et reconnaissent un texte libre sur le même sujet'),
  parametres: z.record(id, parametreSchema).default({}).describe('Ce qui varie, écrit « {nom} » dans les textes'),
  niveaux: z.partialRecord(z.enum(NIVEAUX), niveauSchema),
  textes: textesSchema,
  preuve: phrase.describe('Ce que le titulaire remet, et quand'),
  controle: phrase.describe('Qui vérifie, à quelle fréquence'),
  penalite: phrase.describe('Ce qui se passe si l’engagement n’est pas tenu'),
  base: z.array(id).min(1).describe('Fondements : identifiants de textes/'),
  ecolabels: z.array(id).default([]).describe('Labels qui prouvent l’exigence : identifiants de ecolabels/'),
  engagements: z.array(z.string()).default([]).describe('Engagements servis : identifiants de engagements.yaml'),
  compagnes: z.array(id).default([]).describe('Clauses à prendre avec celle-ci'),
  incompatibles: z.array(id).default([]).describe('Clauses à ne pas prendre avec celle-ci'),
  vigilance: z.array(phrase).default([]).describe('Points d’attention pour le rédacteur'),
});

export type Parametre = z.infer<typeof parametreSchema>;
export type Seuil = z.infer<typeof seuilSchema>;
export type Clause = z.infer<typeof clauseSchema>;
