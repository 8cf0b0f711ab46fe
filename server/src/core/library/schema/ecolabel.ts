/** A label: what it certifies, for what, in which versions, and how it may be cited. */
import { z } from 'zod';
import { confiance, dateOuMois, echeances, fiabilite, id, phrase, pieges } from './common.ts';

export const ecolabelSchema = z.strictObject({
  id,
  nom: phrase,
  alias: z.array(phrase).default([]),
  graphies: z.array(phrase).default([]).describe('Fautes fréquentes, reconnues et corrigées'),
  nature: z.enum([
    'type-1',
    'type-2',
    'type-3',
    'systeme-management',
    'indice',
    'reglementation',
    'qualification',
    'referentiel',
  ]),
  organisme: phrase,
  familles: z.strictObject({
    couvertes: z.array(z.string()).describe('Familles de labels : identifiants de familles-labels/'),
    jamais: z.record(z.string(), phrase).default({}).describe('Familles où il n’existe pas, et pourquoi en une phrase'),
  }),
  niveaux: z.array(phrase).default([]).describe('Du moins au plus exigeant, tels qu’on les écrit'),
  'niveau-mouvant': phrase.optional().describe('Pourquoi ne pas imposer un niveau précis'),
  referentiels: z
    .array(
      z.strictObject({
        nom: phrase,
        mots: z
          .array(phrase)
          .default([])
          .describe('Comment on l’écrit après le nom du label : « (génération|gén.) 8 », « 2018 »'),
        familles: z.array(z.string()).default([]).describe('Familles de labels visées, si ce n’est pas toutes'),
        du: dateOuMois.optional(),
        au: dateOuMois.optional(),
        note: phrase
          .optional()
          .describe('Ce que les dates ne disent pas : « par déduction », « prolongation possible »'),
        'remplace-par': phrase.optional().describe('Le référentiel qui le remplace, tel qu’on le cite'),
        fiabilite,
      }),
    )
    .default([])
    .describe('Versions, générations ou critères, avec leur validité'),
  fermeture: z
    .strictObject({
      au: dateOuMois.optional(),
      motif: phrase,
      'remplace-par': z.array(id).default([]).describe('Labels à citer à la place'),
      fiabilite,
    })
    .optional()
    .describe('Le label entier ne se cite plus'),
  registre: z.url().optional(),
  /** Wording templates (`gabarits` of `citations.yaml`) a document may lawfully use to cite this label. */
  citation: z.strictObject({ gabarit: z.string(), nom: phrase }),
  /** What is certified: a product, an organisation, a service, a declaration. Only a product label may stand in a specification. */
  objet: z.enum(['produit', 'organisation', 'service', 'declaration', 'obligation-legale']),
  resume: phrase,
  pieges,
  echeances,
  /** Ids of `textes/`. */
  base: z.array(id).default([]),
  source: phrase,
  ...confiance,
});

export type Ecolabel = z.infer<typeof ecolabelSchema>;
