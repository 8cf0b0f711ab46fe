import type { Span } from '../document/model.ts';
import { fold } from '../fold.ts';
import type { Library } from '../library/library.ts';
import { compact } from './compact.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from './phrases.ts';

/** A kind of product or service named in a text. */
export interface FamilleMatch extends Span {
  /** Ids of its records in `familles-labels/`: several where a word is of several, as « ordinateur ». */
  readonly familles: readonly string[];
}

/**
 * Finds the families of labels that a text names: « les imprimantes et les écrans ».
 *
 * @param prose a block's `prose`, or any plain text
 * @returns in order, not overlapping; offsets count from the start of `prose`
 */
export function findFamilles(prose: string, library: Library): readonly FamilleMatch[] {
  const { text, toProse } = compact(prose);
  return [...findPhrases(text, familleIndex(library))].map(({ start, end, value }) =>
    toProse({ start, end, familles: value }),
  );
}

/**
 * The families that the nearest text to name any names, each once: a sentence, else what announces it, else its section's title.
 *
 * @param texts the nearest first
 */
export function nearestFamilles(texts: readonly (string | undefined)[], library: Library): readonly string[] {
  for (const text of texts) {
    const found = text === undefined ? [] : findFamilles(text, library);
    if (found.length > 0) return [...new Set(found.flatMap(({ familles }) => familles))];
  }
  return [];
}

const INDEXES = new WeakMap<Library, PhraseIndex<readonly string[]>>();

function familleIndex(library: Library): PhraseIndex<readonly string[]> {
  let index = INDEXES.get(library);
  if (index === undefined) {
    const names = new Map<string, { readonly text: string; readonly value: string[] }>();
    for (const { id, vocabulaire } of library.famillesLabels.values()) {
      for (const text of vocabulaire) {
        const known = names.get(fold(text));
        if (known) known.value.push(id);
        else names.set(fold(text), { text, value: [id] });
      }
    }
    index = indexPhrases(names.values());
    INDEXES.set(library, index);
  }
  return index;
}
