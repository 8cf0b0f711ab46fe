/** How the closed values of the library are said to a reader. */

import { fromWords, sinceWords, toWords, untilWords } from '../../core/date.ts';
import { isToCome, type Period } from '../../core/library/validity.ts';
import type { Etape, Fiabilite, Gravite, Niveau, Pilier, Usage } from '../../core/library/vocabulary.ts';

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

export const USAGE_WORDS: Readonly<Record<Usage, string>> = {
  'specification-technique': 'spécification technique',
  'critere-attribution': 'critère d’attribution',
  'condition-execution': 'condition d’exécution',
  candidature: 'candidature',
  preuve: 'moyen de preuve',
  valeurs: 'valeurs à recopier',
  'rappel-legal': 'rappel de la loi, jamais noté',
  'lot-reserve': 'lot réservé',
};

/** « du 1er avril 2019 au 20 août 2026 », « depuis 2024 », « jusqu’en décembre 2027 »; '' when neither end is known. */
export function periodWords({ du, au }: Period, today: string): string {
  if (du !== undefined && au !== undefined) return `${fromWords(du)} ${toWords(au)}`;
  if (au !== undefined) return `jusqu’${untilWords(au)}`;
  if (du === undefined) return '';
  return isToCome({ du }, today) ? `à partir ${fromWords(du)}` : sinceWords(du);
}
