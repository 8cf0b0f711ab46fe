/**
 * The shape of every record of the library: one schema gives the type, the check and the JSON Schema that helps while editing YAML.
 * Keys are in French, the vocabulary of the trade. A record is one file, named by its `id`.
 */
import { z } from 'zod';

export const NIVEAUX = ['incitatif', 'socle', 'avance', 'exemplaire'] as const;
export const FIABILITES = ['verifie', 'secondaire', 'a-verifier'] as const;
export const PILIERS = [
  'environnement',
  'social',
  'accessibilite',
  'securite-donnees',
  'economie-circulaire',
  'gouvernance',
] as const;
export const ETAPES = [
  'specification-technique',
  'condition-execution',
  'critere-attribution',
  'candidature',
  'variante',
  'annexe',
  'preparation',
  'modalite-passation',
] as const;
/** The stages whose text may be inserted in a document; the other two are check-list items. */
export const ETAPES_INSERABLES = ETAPES.slice(0, 6) as readonly Etape[];
export const ACHETEURS = ['etat', 'collectivite', 'hospitalier', 'etablissement-public', 'prive'] as const;
export const GRAVITES = ['error', 'warning', 'information', 'hint'] as const;
export const ACTEURS = ['titulaire', 'candidat', 'acheteur', 'aucun'] as const;
export const MODALITES = ['obligation', 'faculte', 'souhait', 'definition', 'question', 'constat'] as const;
export const ROLES = [
  'objet',
  'contexte',
  'existant',
  'specifications',
  'execution',
  'criteres',
  'candidature',
  'consultation',
  'penalites',
  'prix',
  'definitions',
  'reponse',
  'annexe',
  'autre',
] as const;
/** The families of rules. The first part of a rule id. */
export const CATEGORIES = [
  'formulation',
  'legalite',
  'reference',
  'ecolabel',
  'exigence',
  'clause',
  'structure',
  'couverture',
] as const;

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'minuscules sans accent, chiffres et traits d’union (ex. : pieces-detachees-prix)',
  );
/** `AAAA-MM-JJ`, quoted or not in the YAML. */
const jour = z.iso.date({
  // A missing date is told as any missing key.
  error: ({ code }) => (code === 'invalid_format' ? 'date au format AAAA-MM-JJ' : undefined),
});
const phrase = z.string().trim().min(1, 'texte vide');
/** A day, or the month or year when the source gives no more: `AAAA-MM-JJ`, `AAAA-MM`, `AAAA`. Quoted in the YAML when it is a year. */
const dateOuMois = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date au format AAAA-MM-JJ, AAAA-MM ou "AAAA"');
const fiabilite = z.enum(FIABILITES);

/** What every fact carries: where it comes from, when it was last checked, how far it can be relied on. */
const confiance = {
  'verifie-le': jour,
  fiabilite,
};

/** What will happen at a date, and is not known by the versions of the record alone. */
const echeances = z
  .array(z.strictObject({ date: dateOuMois, effet: phrase, fiabilite }))
  .default([])
  .describe('Dates à venir ou passées qui changent quelque chose pour l’acheteur');
const pieges = z.array(phrase).default([]).describe('Erreurs fréquentes, une phrase chacune');

// ── clauses ────────────────────────────────────────────────────────────────────────────────────────────────────────────

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
  'cadre-reponse': phrase.optional(),
});

/** The values a level fixes (parameter name → value), where they come from, and the sources (ids of `textes/`, or a title). */
const seuilSchema = z
  .object({ origine: z.enum(['norme', 'guide', 'comparateur', 'proposition']), sources: z.array(phrase).optional() })
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

// ── écolabels ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How a record may serve a purchase of a family of labels. */
export const USAGES = [
  'specification-technique',
  'critere-attribution',
  'condition-execution',
  'candidature',
  'preuve',
  'valeurs',
  'rappel-legal',
  'lot-reserve',
] as const;

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

// ── textes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── formulations ───────────────────────────────────────────────────────────────────────────────────────────────────────

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
      document: z.array(z.enum(['CCTP', 'CCAP', 'CCP', 'RC', 'AE', 'annexe'])).optional(),
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

// ── closed lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const famillesSchema = z.array(
  z.strictObject({
    id,
    libelle: phrase,
    code: z.string(),
    'familles-labels': z.array(z.string()),
    vocabulaire: z.array(phrase).default([]),
  }),
);
export const engagementsSchema = z.array(z.strictObject({ id: z.string(), libelle: phrase, document: phrase }));
export const citationsSchema = z.array(
  z.strictObject({ id: z.string(), usage: phrase, base: z.array(id).default([]), texte: phrase }),
);

export type Niveau = (typeof NIVEAUX)[number];
export type Fiabilite = (typeof FIABILITES)[number];
export type Pilier = (typeof PILIERS)[number];
export type Etape = (typeof ETAPES)[number];
export type Gravite = (typeof GRAVITES)[number];
export type Categorie = (typeof CATEGORIES)[number];
export type Parametre = z.infer<typeof parametreSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type Usage = (typeof USAGES)[number];
export type Ecolabel = z.infer<typeof ecolabelSchema>;
export type FamilleLabels = z.infer<typeof familleLabelsSchema>;
export type Texte = z.infer<typeof texteSchema>;
export type Formulation = z.infer<typeof formulationSchema>;
export type Famille = z.infer<typeof famillesSchema>[number];
export type Engagement = z.infer<typeof engagementsSchema>[number];
export type Citation = z.infer<typeof citationsSchema>[number];
