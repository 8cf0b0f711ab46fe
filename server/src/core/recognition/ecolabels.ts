import type { Span } from '../document/model.ts';
import type { Library } from '../library/library.ts';
import type { Ecolabel } from '../library/schema/ecolabel.ts';
import { compact } from './compact.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from './phrases.ts';

/** A label named in a text. */
export interface EcolabelMatch extends Span {
  /** Its id. */
  readonly ecolabel: string;
  /** The name it goes by there, as the record has it. */
  readonly alias: string;
  readonly misspelt: boolean;
}

/**
 * Finds the labels that a text names. Acronyms count in capitals only; one that has another meaning (« TCO ») counts only where a word
 * announces a label.
 *
 * @param prose a block's `prose`, or any plain text
 * @returns in order, not overlapping; offsets count from the start of `prose`
 */
export function findEcolabels(prose: string, library: Library): readonly EcolabelMatch[] {
  const { text, toProse } = compact(prose);
  const found: EcolabelMatch[] = [];
  for (const { start, end, value } of findPhrases(text, ecolabelIndex(library))) {
    const { announced, ...match } = value;
    if (announced && !ANNOUNCED.test(text.slice(Math.max(0, start - 30), start))) continue;
    found.push(toProse({ start, end, ...match }));
  }
  return found;
}

interface Name extends Omit<EcolabelMatch, keyof Span> {
  /** Must be announced as a label. */
  readonly announced: boolean;
}

const ANNOUNCED =
  /(?<![\p{L}\p{N}])(?:éco-?)?(?:labels?|labellisée?s?|certifiée?s?|certifications?|référentiels?)[ ,«"(]*$/iu;

const INDEXES = new WeakMap<Library, PhraseIndex<Name>>();

function ecolabelIndex(library: Library): PhraseIndex<Name> {
  let index = INDEXES.get(library);
  if (index === undefined) {
    index = indexPhrases([...library.ecolabels.values()].flatMap(namesOf));
    INDEXES.set(library, index);
  }
  return index;
}

function namesOf(ecolabel: Ecolabel): { readonly text: string; readonly value: Name }[] {
  const name = (text: string, misspelt: boolean) => ({
    text,
    value: { ecolabel: ecolabel.id, alias: text, misspelt, announced: isAmbiguous(text, ecolabel.nom) },
  });
  return [
    ...[ecolabel.nom, ...ecolabel.alias].map((text) => name(text, false)),
    ...ecolabel.graphies.map((text) => name(text, true)),
  ];
}

/** An acronym that the full name needs another word to make a label of: « TCO » of « TCO Certified » is also a total cost. */
function isAmbiguous(text: string, nom: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && nom.startsWith(`${text} `);
}
