import type { Library } from './library.ts';
import type { Ecolabel } from './schema/ecolabel.ts';
import type { FamilleLabels } from './schema/familleLabels.ts';
import type { Usage } from './vocabulary.ts';

/** A label that serves to buy a family, and how. */
export interface Suggestion {
  readonly label: Ecolabel;
  readonly usages: readonly Usage[];
  readonly pourquoi: string;
}

/** The labels that serve to buy families of labels, the best first, each once; those which must no longer be cited are left out. */
export function labelsFor(familles: readonly string[], library: Library): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const each of interleaved(familles, library)) {
    const label = library.ecolabels.get(each.id);
    if (label && !label.fermeture && !found.has(each.id)) found.set(each.id, { label, ...each });
  }
  return [...found.values()];
}

/** The first of each family, then the second of each: no family comes last as a whole. */
function interleaved(familles: readonly string[], library: Library): readonly FamilleLabels['labels'][number][] {
  const lists = familles.map((id) => library.famillesLabels.get(id)?.labels ?? []);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat();
}

/** The families of labels that families of purchases hold: « impression » → « imprimante », « papier »… */
export function labelFamiliesOf(familles: readonly string[], library: Library): readonly string[] {
  return library.familles.filter(({ id }) => familles.includes(id)).flatMap((famille) => famille['familles-labels']);
}

/** A measurable criterion, and the family it is of. */
export interface MeasurableCriterion {
  readonly famille: FamilleLabels;
  readonly critere: FamilleLabels['criteres'][number];
}

/** The measurable criteria that a label attests: what may be asked in its place (article R. 2111-15). */
export function criteriaOf(label: Ecolabel, library: Library): readonly MeasurableCriterion[] {
  return [...library.famillesLabels.values()].flatMap((famille) =>
    famille.criteres.filter(({ ecolabels }) => ecolabels.includes(label.id)).map((critere) => ({ famille, critere })),
  );
}
