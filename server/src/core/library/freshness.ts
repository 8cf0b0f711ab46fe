import type { Library } from './library.ts';
import type { Ecolabel } from './schema/ecolabel.ts';
import type { Texte } from './schema/texte.ts';
import { isToCome, type Period } from './validity.ts';

/** A record that should be read again, and why. */
export interface DueRecord {
  /** The folder of its kind: « textes ». */
  readonly kind: 'catalogue' | 'formulations' | 'ecolabels' | 'familles-labels' | 'textes';
  readonly id: string;
  /** ISO date of the last check. */
  readonly checked: string;
  /** A French sentence without its final mark. */
  readonly reason: string;
}

/**
 * The records due for review at a date, the longest unchecked first: those that were last checked too long ago, and those that announced
 * a change which has come since.
 *
 * @param date ISO day
 * @param months how long a check holds
 */
export function dueForReview(library: Library, date: string, months: number): readonly DueRecord[] {
  const limit = monthsBefore(date, months);
  const due = KINDS.flatMap(([kind, records]) =>
    [...records(library)].flatMap((record) => {
      const checked = record['verifie-le'];
      const passed = changesOf(record)
        .filter((day) => isToCome({ du: day }, checked) && !isToCome({ du: day }, date))
        .sort()
        .at(0);
      if (passed !== undefined)
        return [{ kind, id: record.id, checked, reason: `une échéance est passée depuis\u00a0: ${passed}` }];
      return checked < limit
        ? [
            {
              kind,
              id: record.id,
              checked,
              reason: `vérifié il y a plus ${months === 1 ? 'd’un' : `de ${months}`} mois`,
            },
          ]
        : [];
    }),
  );
  return due.sort((a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0));
}

type Checked = { readonly id: string; readonly 'verifie-le': string };
type Dated = Checked &
  Partial<Pick<Texte, 'versions' | 'valeurs' | 'echeances'> & Pick<Ecolabel, 'referentiels' | 'fermeture'>>;

const KINDS: readonly (readonly [DueRecord['kind'], (library: Library) => Iterable<Dated>])[] = [
  ['textes', ({ textes }) => textes.values()],
  ['ecolabels', ({ ecolabels }) => ecolabels.values()],
  ['familles-labels', ({ famillesLabels }) => famillesLabels.values()],
  ['formulations', ({ formulations }) => formulations.values()],
  ['catalogue', ({ clauses }) => clauses.values()],
];

/** The days at which what a record says was to change. A figure that is already known for after its date changes by itself. */
function changesOf({
  versions = [],
  valeurs = [],
  echeances = [],
  referentiels = [],
  fermeture,
}: Dated): readonly string[] {
  const lastPaliers = valeurs.flatMap(({ paliers }) => paliers.slice(-1));
  const ends: readonly Period[] = [
    ...versions.slice(-1),
    ...lastPaliers,
    ...referentiels,
    ...(fermeture ? [fermeture] : []),
  ];
  return [...echeances.map((echeance) => echeance.date), ...ends.flatMap(({ au }) => au ?? [])];
}

/** « 2026-11-24 » less 18 months: « 2025-05-24 ». The day is kept as it is: dates are compared, never shown. */
function monthsBefore(date: string, months: number): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  const count = Number(year) * 12 + Number(month) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-${day}`;
}
