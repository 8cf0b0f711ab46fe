/** A legal or normative text: what it imposes, on whom, and when. */
import { z } from 'zod';
import { ACHETEURS } from '../vocabulary.ts';
import { confiance, echeances, fiabilite, id, jour, phrase, pieges } from './common.ts';

/** A figure that a text sets, and how it changes with time. */
const valeurSchema = z.strictObject({
  id,
  libelle: phrase.describe(
    'Ce que le chiffre mesure : « seuil de procédure formalisée, fournitures et services, collectivités »',
  ),
  unite: phrase.describe('« € HT », « % », « ans », « cycles »'),
  sens: z.enum(['minimum', 'maximum', 'seuil', 'taux']),
  mots: z
    .array(phrase)
    .default([])
    .describe(
      'Motifs, dont l’un doit être dans la phrase pour que le chiffre y soit lu comme celui-ci ; sans motif, il ne l’est jamais',
    ),
  familles: z.array(z.string()).default([]).describe('Familles de labels, quand c’est un minimum de produit'),
  paliers: z
    .array(z.strictObject({ du: jour.optional(), au: jour.optional(), valeur: z.number() }))
    .min(1)
    .describe('Dans l’ordre des dates'),
  fiabilite,
});

export const texteSchema = z.strictObject({
  id,
  citation: phrase.describe('Citation complète, telle qu’on l’écrit dans un document'),
  court: phrase.optional().describe('Nom court pour les listes : « loi AGEC, art. 58 »'),
  variantes: z.array(phrase).default([]).describe('Autres façons de l’écrire, reconnues comme le même texte'),
  nature: z.enum([
    'code',
    'loi',
    'ordonnance',
    'decret',
    'arrete',
    'circulaire',
    'directive-ue',
    'reglement-ue',
    'norme',
    'ccag',
    'referentiel',
    'jurisprudence',
    'doctrine',
    'projet',
  ]),
  impose: phrase,
  qui: z.array(z.enum([...ACHETEURS, 'fabricant', 'titulaire', 'candidat', 'tous'])).min(1),
  versions: z
    .array(z.strictObject({ du: jour.optional(), au: jour.optional(), resume: phrase.optional() }))
    .describe('Dans l’ordre des dates ; vide seulement pour un projet de texte'),
  'remplace-par': z
    .array(id)
    .default([])
    .describe('Textes qui l’ont remplacé ; sa dernière version a alors une date de fin'),
  valeurs: z.array(valeurSchema).default([]).describe('Chiffres fixés par le texte, avec leurs dates'),
  articles: phrase
    .optional()
    .describe('Tous les numéros d’articles d’un code ou d’un CCAG : « L1..6 L3-1 L2111-1..3 »'),
  pieges,
  echeances,
  lien: z.url().optional(),
  source: phrase,
  ...confiance,
});

export type Texte = z.infer<typeof texteSchema>;
