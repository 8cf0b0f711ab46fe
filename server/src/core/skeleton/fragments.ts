import { stagesOf } from '../clause/stage.ts';
import { NIVEAUX } from '../library/vocabulary.ts';
import { choix, type Fragment, libre, valeur } from './skeleton.ts';

const RULE = { regle: valeur('formulation/dans-la-mesure-du-possible'), motif: libre('motif', 'citation du texte') };
const MARKER = {
  id: libre('identifiant de la clause', 'garantie-constructeur-etendue'),
  niveau: choix(...NIVEAUX),
  etape: choix(...stagesOf('autre', undefined)),
  version: valeur('1'),
};

/** The small pieces that drafters type often. */
export const FRAGMENTS: readonly Fragment[] = [
  {
    prefix: 'criteres',
    nom: 'Tableau des critères',
    description: 'Tableau des critères d’attribution et de leurs poids, dont un critère environnemental',
    champs: {
      prix: valeur('40'),
      technique: valeur('30'),
      environnement: valeur('20'),
      social: valeur('10'),
    },
    markdown:
      '| Critère | Pondération |\n|---|---|\n| Prix | {prix} % |\n| Valeur technique | {technique} % |\n| Performance environnementale de l’offre | {environnement} % |\n| Performance sociale de l’exécution | {social} % |',
  },
  {
    prefix: 'penalites',
    nom: 'Tableau des pénalités',
    description: 'Tableau des pénalités : manquement, montant, assiette',
    champs: {
      manquement: libre('manquement', 'Preuve environnementale en retard'),
      montant: valeur('100'),
      assiette: valeur('par jour de retard et par document, du lendemain de l’échéance au jour de la remise'),
    },
    markdown: '| Manquement | Montant | Assiette |\n|---|---|---|\n| {manquement} | {montant} € | {assiette} |',
  },
  {
    prefix: 'clausier-marqueur',
    nom: 'Marqueur de clause',
    description: 'Ligne invisible qui rattache une clause au catalogue',
    champs: MARKER,
    markdown: '<!-- clausier: {id}@{niveau} {etape} v{version} -->',
    asciidoc: '// clausier: {id}@{niveau} {etape} v{version}',
  },
  {
    prefix: 'clausier-ignore',
    nom: 'Faire taire une règle',
    description: 'Fait taire une règle sur le bloc qui suit, avec un motif',
    champs: RULE,
    markdown: '<!-- clausier-ignore {regle} : {motif} -->',
    asciidoc: '// clausier-ignore {regle} : {motif}',
  },
  {
    prefix: 'clausier-ignore-fichier',
    nom: 'Faire taire une règle dans le fichier',
    description: 'Fait taire une règle dans tout le document, avec un motif',
    champs: RULE,
    markdown: '<!-- clausier-ignore-fichier {regle} : {motif} -->',
    asciidoc: '// clausier-ignore-fichier {regle} : {motif}',
  },
];
