import type { Library } from '../core/library/library.ts';
import type { FamilleLabels } from '../core/library/schema/familleLabels.ts';
import { USAGE_WORDS } from '../features/markdown/words.ts';
import type { Generator } from './generator.ts';
import { doubt, facts, page, table, trust } from './markdown.ts';

/** `docs/familles-labels.md`: for each kind of product, the labels that serve, those to leave out, and the criteria to copy. */
export const famillesLabelsPage: Generator = ({ library }) => [
  {
    path: 'docs/familles-labels.md',
    content: page(
      'Quel label, quel critère, pour quel produit',
      'Pour chaque famille de produits ou de services : les labels qui servent à l’acheter, le meilleur d’abord, ceux qu’il ne faut pas exiger, et les critères mesurables que l’on peut recopier à la place d’un label (article R. 2111-15 du code de la commande publique).',
      inPurchaseOrder(library).map((famille) => ({ title: famille.libelle, text: describe(famille, library) })),
    ),
  },
];

/** In the order of the families of purchases, as the catalogue has them. */
function inPurchaseOrder({ familles, famillesLabels }: Library): readonly FamilleLabels[] {
  return familles.flatMap((famille) => famille['familles-labels'].flatMap((id) => famillesLabels.get(id) ?? []));
}

function describe(famille: FamilleLabels, library: Library): string {
  const name = (id: string) => library.ecolabels.get(id)?.nom ?? id;
  const labels = famille.labels.map(({ id, usages, pourquoi }) => [
    name(id),
    usages.map((usage) => USAGE_WORDS[usage]).join(', '),
    pourquoi,
  ]);
  const criteria = famille.criteres.map((critere) => [
    critere.libelle,
    `${[critere.valeur, critere.unite].filter(Boolean).join(' ')}${doubt(critere.fiabilite)}`,
    critere.usages.map((usage) => USAGE_WORDS[usage]).join(', '),
    [critere.origine, critere.precaution].filter(Boolean).join('. '),
  ]);
  const avoid = Object.entries(famille['a-eviter']).map(([id, reason]) => `${name(id)} (${reason})`);
  return [
    labels.length === 0 ? '' : table(['Label', 'Sert de', 'Pourquoi'], labels),
    criteria.length === 0 ? '' : table(['Critère', 'Valeur', 'Sert de', 'Origine'], criteria),
    facts([
      ['À ne pas exiger', avoid.join(' ; ')],
      ['Source', `${famille.source}, ${trust(famille)}`],
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
