import { formulationFaults } from './formulationFaults.ts';
import { type KnownIds, knownIds, missing, type OwnFault, unknown } from './ids.ts';
import type { Library } from './library.ts';
import { clauseFaults } from './linksOfClause.ts';
import type { Citation, Ecolabel, Texte } from './schema.ts';

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
    ...from(library.textes.values(), (texte) => texteFaults(texte, ids)),
    ...from(library.formulations.values(), (formulation) => formulationFaults(formulation, ids)),
    ...from(library.citations, (citation: Citation) => missing('texte', ids.textes, citation.base, ['base'])),
  ];
}

function from<R extends { readonly id: string }>(
  records: Iterable<R>,
  faults: (record: R) => readonly OwnFault[],
): readonly LinkFault[] {
  return [...records].flatMap((record) => faults(record).map((fault) => ({ record, ...fault })));
}

function ecolabelFaults(ecolabel: Ecolabel, ids: KnownIds): readonly OwnFault[] {
  const gabarit = ecolabel.citation.gabarit;
  return [
    ...missing('famille de labels', ids.famillesLabels, ecolabel.familles.couvertes, ['familles', 'couvertes']),
    ...missing('famille de labels', ids.famillesLabels, ecolabel.familles.jamais, ['familles', 'jamais']),
    ...ecolabel.criteres.flatMap((critere, index) =>
      missing('famille de labels', ids.famillesLabels, critere.familles, ['criteres', index, 'familles']),
    ),
    ...missing('texte', ids.textes, ecolabel.base, ['base']),
    ...(ids.gabarits.has(gabarit)
      ? []
      : [{ path: ['citation', 'gabarit'], message: unknown('gabarit', ids.gabarits, gabarit) }]),
  ];
}

function texteFaults(texte: Texte, ids: KnownIds): readonly OwnFault[] {
  return [
    ...missing('texte', ids.textes, texte['remplace-par'], ['remplace-par']),
    ...texte.versions.flatMap(({ du, au }, index) =>
      du !== undefined && au !== undefined && du > au
        ? [
            {
              path: ['versions', index, 'au'],
              message: `Cette version finit avant de commencer : « ${au} » précède « ${du} ».`,
            },
          ]
        : [],
    ),
  ];
}
