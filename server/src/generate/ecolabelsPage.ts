import { criteriaOf } from '../core/library/labels.ts';
import type { Library } from '../core/library/library.ts';
import type { Ecolabel } from '../core/library/schema/ecolabel.ts';
import { periodWords } from '../features/markdown/words.ts';
import type { Generator } from './generator.ts';
import { deadlines, doubt, facts, grouped, NO_DAY, page, table, texts, trust } from './markdown.ts';

/** `docs/ecolabels.md`: every label, by what kind of thing it is. */
export const ecolabelsPage: Generator = ({ library }) => [
  {
    path: 'docs/ecolabels.md',
    content: page(
      'Écolabels, indices et certifications',
      'Ce que Clausier sait de chaque label : ce qu’il certifie, pour quels produits, dans quelle version, et comment le citer sans restreindre la concurrence. La page [familles-labels.md](familles-labels.md) part du produit : quels labels y servent, et quels critères recopier.',
      grouped(
        library.ecolabels.values(),
        NATURES,
        (ecolabel) => [ecolabel.nature],
        (ecolabel) => describe(ecolabel, library),
      ),
    ),
  },
];

const NATURES = [
  ['type-1', 'Écolabels de type I'],
  ['type-2', 'Autodéclarations (type II)'],
  ['type-3', 'Déclarations environnementales (type III)'],
  ['systeme-management', 'Systèmes de management'],
  ['indice', 'Indices et étiquettes'],
  ['reglementation', 'Obligations réglementaires'],
  ['qualification', 'Qualifications, chaînes de contrôle et notations'],
  ['referentiel', 'Référentiels'],
] as const;

const OBJECTS: Readonly<Record<Ecolabel['objet'], string>> = {
  produit: 'un produit',
  organisation: 'une organisation',
  service: 'un service',
  declaration: 'une déclaration',
  'obligation-legale': 'le respect d’une obligation légale',
};

function describe(ecolabel: Ecolabel, library: Library): string {
  const { fermeture } = ecolabel;
  const familyName = (id: string) => library.famillesLabels.get(id)?.libelle ?? id;
  const list = facts([
    ['Organisme', ecolabel.organisme],
    ['Porte sur', OBJECTS[ecolabel.objet]],
    ['À ne plus citer', fermeture && `${fermeture.motif}${doubt(fermeture.fiabilite)}`],
    ['Aussi écrit', ecolabel.alias.join(', ')],
    ['Niveaux', ecolabel.niveaux.join(', ')],
    ['Niveau à ne pas figer', ecolabel['niveau-mouvant']],
    ['Produits et services', ecolabel.familles.couvertes.map(familyName).join(', ')],
    [
      'N’existe pas pour',
      Object.entries(ecolabel.familles.jamais)
        .map(([id, reason]) => `${familyName(id)} (${reason})`)
        .join(' ; '),
    ],
    ['Versions', ecolabel.referentiels.map(versionText).join(' ; ')],
    ['Échéances', deadlines(ecolabel.echeances)],
    ['Registre', ecolabel.registre === undefined ? undefined : `<${ecolabel.registre}>`],
    ['Fondements', texts(ecolabel.base, library)],
    ['Source', `${ecolabel.source}, ${trust(ecolabel)}`],
  ]);
  return [`### ${ecolabel.nom}`, ecolabel.resume.trim(), list, criteria(ecolabel, library), pitfalls(ecolabel)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function versionText({ nom, note, fiabilite, ...period }: Ecolabel['referentiels'][number]): string {
  const details = [periodWords(period, NO_DAY), note].filter(Boolean).join(', ');
  return `${nom}${details ? ` (${details})` : ''}${doubt(fiabilite)}`;
}

function criteria(ecolabel: Ecolabel, library: Library): string {
  const rows = criteriaOf(ecolabel, library).map(({ famille, critere }) => [
    famille.libelle,
    critere.libelle,
    `${[critere.valeur, critere.unite].filter(Boolean).join(' ')}${doubt(critere.fiabilite)}`,
  ]);
  return rows.length === 0 ? '' : table(['Pour', 'Critère à recopier', 'Valeur'], rows);
}

function pitfalls({ pieges }: Ecolabel): string {
  return pieges.map((piege) => `> ${piege.trim()}`).join('\n>\n');
}
