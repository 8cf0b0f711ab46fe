import type { Span } from '../document/model.ts';
import { withoutAccents } from '../fold.ts';

/** A word of a text, folded so that accents, case and typography do not count. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 * Cuts a text into words. A number with its thousands and decimals is one word; an apostrophe parts two. Works on prose and on
 * templates alike: markup and punctuation are no words.
 */
export function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    folded: foldWord(found[0]),
  }));
}

/** Whether a word is a number. */
export function isNumber(word: Word): boolean {
  return /^\d/.test(word.folded) && NUMBER.test(word.folded);
}

const NUMBER = /^\d+(?:[.,]\d+)?$/;
const WORD =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

function foldWord(word: string): string {
  return withoutAccents(word).replace(/[ \u00A0\u202F]/g, '');
}
