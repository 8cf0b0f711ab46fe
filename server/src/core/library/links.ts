import { formulationFaults } from './formulationFaults.ts';
import { knownIds, missing, type OwnFault } from './ids.ts';
import type { Library } from './library.ts';
import { clauseFaults } from './linksOfClause.ts';
import { ecolabelFaults, familleLabelsFaults } from './linksOfEcolabel.ts';
import { ossatureFaults } from './linksOfOssature.ts';
import { texteFaults } from './linksOfTexte.ts';
import type { Citation, Famille } from './schema/lists.ts';
import { twinFaults } from './twins.ts';

/** A record that contradicts itself or points at nothing. */
export interface LinkFault extends OwnFault {
  readonly record: { readonly id: string };
}

/** What no schema can see: ids that lead nowhere, parameters undeclared or unused, thresholds out of range, broken snippets. */
export function checkLinks(library: Library, known: Library): readonly LinkFault[] {
  const ids = knownIds(known);
  return [
    ...from(library.clauses.values(), (clause) => clauseFaults(clause, ids)),
    ...from(library.ecolabels.values(), (ecolabel) => ecolabelFaults(ecolabel, ids)),
    ...from(library.famillesLabels.values(), (famille) => familleLabelsFaults(famille, ids)),
    ...from(library.ossatures.values(), (ossature) => ossatureFaults(ossature, ids)),
    ...from(library.textes.values(), (texte) => texteFaults(texte, ids)),
    ...from(library.formulations.values(), (formulation) => formulationFaults(formulation, ids)),
    ...from(library.familles, (famille: Famille) =>
      missing('famille de labels', ids.famillesLabels, famille['familles-labels'], ['familles-labels']),
    ),
    ...twinFaults(library, known),
    ...from(library.citations, (citation: Citation) => missing('texte', ids.textes, citation.base, ['base'])),
  ];
}

function from<R extends { readonly id: string }>(
  records: Iterable<R>,
  faults: (record: R) => readonly OwnFault[],
): readonly LinkFault[] {
  return [...records].flatMap((record) => faults(record).map((fault) => ({ record, ...fault })));
}
