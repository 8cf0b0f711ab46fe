/** How the closed values of the library are said to a reader. */
import type { Etape, Fiabilite, Gravite, Niveau, Pilier } from '../../core/library/schema.ts';

export const NIVEAU_WORDS: Readonly<Record<Niveau, string>> = {
  incitatif: 'Incitatif',
  socle: 'Socle',
  avance: 'Avancé',
  exemplaire: 'Exemplaire',
};

export const ETAPE_WORDS: Readonly<Record<Etape, string>> = {
  'specification-technique': 'Spécification technique',
  'condition-execution': 'Condition d’exécution',
  'critere-attribution': 'Critère d’attribution',
  candidature: 'Candidature',
  variante: 'Variante',
  annexe: 'Annexe',
  preparation: 'Préparation',
  'modalite-passation': 'Modalité de passation',
};

export const PILIER_WORDS: Readonly<Record<Pilier, string>> = {
  environnement: 'Environnement',
  social: 'Social',
  accessibilite: 'Accessibilité',
  'securite-donnees': 'Sécurité et données',
  'economie-circulaire': 'Économie circulaire',
  gouvernance: 'Gouvernance',
};

export const FIABILITE_WORDS: Readonly<Record<Fiabilite, string>> = {
  verifie: 'vérifié',
  secondaire: 'source secondaire',
  'a-verifier': 'à vérifier',
};

export const GRAVITE_WORDS: Readonly<Record<Gravite, string>> = {
  error: 'erreur',
  warning: 'avertissement',
  information: 'information',
  hint: 'suggestion',
};

export const ORIGINE_WORDS = {
  norme: 'norme',
  guide: 'guide public',
  comparateur: 'comparaison du marché',
  proposition: 'proposition de Clausier',
} as const;

export const NATURE_WORDS = {
  'type-1': 'Écolabel de type I (ISO 14024)',
  'type-2': 'Autodéclaration environnementale (ISO 14021)',
  'type-3': 'Déclaration environnementale de type III (ISO 14025)',
  'systeme-management': 'Certification de système de management',
  indice: 'Indice',
  reglementation: 'Obligation réglementaire',
  qualification: 'Qualification',
  referentiel: 'Référentiel',
} as const;

/** « 1er avril 2019 » for « 2019-04-01 »; what is not a full ISO date is given back as it is. */
export function frenchDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const words = new Date(date).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  return words.replace(/^1 /, '1er ');
}
