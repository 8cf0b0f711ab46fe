import type { Block } from './model.ts';
import { OPAQUE, TRANSPARENT } from './prose.ts';

/** A title cut in two: its number as written, without its final mark, and its words. */
export interface NumberedTitle {
  readonly number: string | undefined;
  readonly title: string;
}

/** Reads the number of a title: « 5.2.1 Prix », « Article 5 - Prix », « A-3 », « IV. », « a) », « Annexe 2 : RGPD ». */
export function readTitle(block: Block): NumberedTitle {
  const whole = plainTitle(block);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(whole);
    const number = found?.groups?.number;
    if (found && number !== undefined) return { number, title: whole.slice(found[0].length) };
  }
  return { number: undefined, title: whole };
}

/** The words of a block without its markup, in the text's own letters. */
export function plainTitle({ text, prose }: Block): string {
  // Accents typed as separate characters have no place of their own in the prose: there the composed letters are taken.
  const source = /[\u0300-\u036F]/.test(text) ? prose : text;
  let title = '';
  for (let at = 0; at < text.length; at++) {
    const shown = prose[at];
    if (shown === ' ') title += ' ';
    else if (shown !== TRANSPARENT && shown !== OPAQUE) title += source[at];
  }
  return title.replace(/ {2,}/g, ' ').trim();
}

const MARK = '\\s*[.:)–—-]*\\s*';
const PATTERNS: readonly RegExp[] = [
  `^(?:article|art\\.|chapitre|titre|partie|section)\\s*(?:n°\\s*)?(?<number>\\d+(?:[.-]\\d+)*|[IVXLC]+|[A-Z](?:[.-]?\\d+)*)(?:er)?(?![\\p{L}\\p{N}'’])${MARK}`,
  `^(?<number>(?:annexe|lot)\\s+(?:n°\\s*)?(?:\\d+|[IVX]+|[A-Z]))(?![\\p{L}\\p{N}'’])${MARK}`,
]
  .map((source) => new RegExp(source, 'iu'))
  .concat([
    // A lone number without a mark must not be a quantity: « 3 lots », « 100 % ».
    /^(?<number>\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=\s*[.):–—-]|\s+[^\p{Ll}%\s]|$))\s*[.):–—-]*(?:\s+|$)/u,
    /^(?<number>[A-Z](?:[-.]?\d{1,2})(?:\.\d{1,2})*)\s*[.):–—-]*(?:\s+|$)/u,
    /^(?<number>[IVXLC]+|[A-Za-z])(?:[.)]| ?[-–—:])\s+/u,
  ]);
