/** The closed lists of the trade: every value that a record, a setting or a document may take, in the words that they are written with. */

export const NIVEAUX = ['incitatif', 'socle', 'avance', 'exemplaire'] as const;
export const FIABILITES = ['verifie', 'secondaire', 'a-verifier'] as const;
/** Where a threshold comes from: a text imposes it, a public guide advises it, another market or trade uses it, or we propose it. */
export const ORIGINES = ['norme', 'guide', 'comparateur', 'proposition'] as const;
export const PILIERS = [
  'environnement',
  'social',
  'accessibilite',
  'securite-donnees',
  'economie-circulaire',
  'gouvernance',
] as const;
/** Where a text may lawfully stand, in the order of a procurement document; the last two are the buyer's own acts, before and around the tender. */
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
/** The documents of a tender, as a front matter declares them. */
export const DOCUMENTS = ['CCTP', 'CCAP', 'CCP', 'RC', 'AE', 'annexe'] as const;
/** The places that every document skeleton fills of itself: its title, then its front matter. */
export const CHAMPS_DECLARES = ['objet-court', 'familles', 'acheteur', 'procedure', 'duree-mois', 'niveau'] as const;
/** What a purchase is made of, which decides the shape of its documents. */
export const NATURES_ACHAT = ['fournitures', 'services', 'hebergement'] as const;
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

export type Niveau = (typeof NIVEAUX)[number];
export type Fiabilite = (typeof FIABILITES)[number];
export type Pilier = (typeof PILIERS)[number];
export type Etape = (typeof ETAPES)[number];
export type Gravite = (typeof GRAVITES)[number];
export type Categorie = (typeof CATEGORIES)[number];
export type NatureAchat = (typeof NATURES_ACHAT)[number];
export type Usage = (typeof USAGES)[number];
