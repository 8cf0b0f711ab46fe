import type { Library } from '../core/library/library.ts';
import type { Ecolabel } from '../core/library/schema.ts';
import type { Generator } from './generator.ts';
import { facts, grouped, page, table, texts, trust } from './markdown.ts';

/** `docs/ecolabels.md`: every label, by what kind of thing it is. */
export const ecolabelsPage: Generator = ({ library }) => [
  {
    path: 'docs/ecolabels.md',
    content: page(
      'Écolabels, indices et certifications',
      'Ce que Clausier sait de chaque label : ce qu’il certifie, pour quels produits, dans quelle version, et comment le citer sans restreindre la concurrence.',
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
  ['indice', 'Indices'],
  ['reglementation', 'Obligations réglementaires'],
  ['qualification', 'Qualifications'],
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
  const list = facts([
    ['Organisme', ecolabel.organisme],
    ['Porte sur', OBJECTS[ecolabel.objet]],
    ['Aussi écrit', ecolabel.alias.join(', ')],
    ['Niveaux', ecolabel.niveaux.join(', ')],
    ['Produits', ecolabel.familles.couvertes.join(', ').replaceAll('_', ' ')],
    ['Jamais pour', ecolabel.familles.jamais.join(', ').replaceAll('_', ' ')],
    ['Versions', ecolabel.referentiels.map(versionText).join(' ; ')],
    ['Registre', ecolabel.registre === undefined ? undefined : `<${ecolabel.registre}>`],
    ['Base', texts(ecolabel.base, library)],
    ['Source', `${ecolabel.source}, ${trust(ecolabel)}`],
  ]);
  return [`### ${ecolabel.nom}`, ecolabel.resume.trim(), list, criteria(ecolabel), pitfalls(ecolabel)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function versionText({ nom, du, au, fiabilite }: Ecolabel['referentiels'][number]): string {
  const dates = [du === undefined ? '' : `depuis ${du}`, au === undefined ? '' : `jusqu’à ${au}`];
  const notes = [...dates, fiabilite === 'a-verifier' ? 'à vérifier' : ''].filter((note) => note !== '');
  return notes.length === 0 ? nom : `${nom} (${notes.join(', ')})`;
}

function criteria({ criteres }: Ecolabel): string {
  if (criteres.length === 0) return '';
  const value = (critere: (typeof criteres)[number]) => [critere.valeur, critere.unite].filter(Boolean).join(' ');
  const doubt = (critere: (typeof criteres)[number]) => (critere.fiabilite === 'a-verifier' ? ' (à vérifier)' : '');
  return table(
    ['Critère', 'Valeur'],
    criteres.map((critere) => [critere.libelle, `${value(critere)}${doubt(critere)}`]),
  );
}

function pitfalls({ pieges }: Ecolabel): string {
  return pieges.map((piege) => `> ${piege.trim()}`).join('\n>\n');
}
