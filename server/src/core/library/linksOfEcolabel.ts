import { periodFaults } from './faultsOfPeriods.ts';
import { groundFaults, type KnownIds, missing, type OwnFault, unknown } from './ids.ts';
import type { Ecolabel } from './schema/ecolabel.ts';
import type { FamilleLabels } from './schema/familleLabels.ts';
import { wordingFaults } from './wordingFaults.ts';

/** What is wrong with a label: its links, its versions, what it says both ways. */
export function ecolabelFaults(ecolabel: Ecolabel, ids: KnownIds): readonly OwnFault[] {
  const { couvertes, jamais } = ecolabel.familles;
  const { gabarit } = ecolabel.citation;
  return [
    ...missing('famille de labels', ids.famillesLabels, couvertes, ['familles', 'couvertes']),
    ...missingKeys('famille de labels', ids.famillesLabels, jamais, ['familles', 'jamais']),
    ...couvertes.flatMap((famille, index) =>
      famille in jamais
        ? [
            {
              path: ['familles', 'couvertes', index],
              message: `La famille « ${famille} » est à la fois couverte et exclue : retirez-la d’un côté.`,
            },
          ]
        : [],
    ),
    ...ecolabel.referentiels.flatMap(({ familles, mots, ...period }, index) => {
      const path = ['referentiels', index];
      return [
        ...missing('famille de labels', ids.famillesLabels, familles, [...path, 'familles']),
        ...wordingFaults(mots, [...path, 'mots']),
        ...periodFaults([period], ['referentiels'], index),
      ];
    }),
    ...missing('écolabel', ids.ecolabels, ecolabel.fermeture?.['remplace-par'] ?? [], ['fermeture', 'remplace-par']),
    ...groundFaults(ecolabel, ids),
    ...(ids.gabarits.has(gabarit)
      ? []
      : [{ path: ['citation', 'gabarit'], message: unknown('gabarit', ids.gabarits, gabarit) }]),
  ];
}

/** What is wrong with a family of labels: the labels it recommends must exist for it. */
export function familleLabelsFaults(famille: FamilleLabels, ids: KnownIds): readonly OwnFault[] {
  return [
    ...missing(
      'écolabel',
      ids.ecolabels,
      famille.labels.map((label) => label.id),
      ['labels'],
    ),
    ...missingKeys('écolabel', ids.ecolabels, famille['a-eviter'], ['a-eviter']),
    ...famille.labels.flatMap(({ id }, index) => {
      const reason = ids.excluded.get(id)?.[famille.id];
      const path = ['labels', index];
      return [
        ...(id in famille['a-eviter']
          ? [{ path, message: `Le label « ${id} » est à la fois conseillé et à éviter : retirez-le d’un côté.` }]
          : []),
        ...(reason === undefined
          ? []
          : [{ path, message: `La fiche « ${id} » exclut cette famille (${reason}) : accordez les deux fiches.` }]),
      ];
    }),
    ...famille.criteres.flatMap(({ ecolabels }, index) =>
      missing('écolabel', ids.ecolabels, ecolabels, ['criteres', index, 'ecolabels']),
    ),
  ];
}

function missingKeys(
  what: string,
  known: ReadonlySet<string>,
  record: Readonly<Record<string, string>>,
  path: OwnFault['path'],
): readonly OwnFault[] {
  return Object.keys(record).flatMap((id) =>
    known.has(id) ? [] : [{ path: [...path, id], message: unknown(what, known, id) }],
  );
}
