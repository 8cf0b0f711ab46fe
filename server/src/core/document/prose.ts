import type { Mark } from './block.ts';

/** Fills what is not prose: no wording matches across it. */
export const OPAQUE = '\uFFFC';
/** Fills what only interrupts prose: it is skipped inside and beside words. */
export const TRANSPARENT = '\u2060';

/** A reference to a character that reads as a space. */
export const SPACE_ENTITY = /^&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#8239|#x202f);$/i;

/**
 * Makes a source plain at the same length, so that a match in the result is a position in the source.
 *
 * @param text the source of a block, or any stretch of one
 * @param marks what in it is markup; marks out of order or out of the text are clipped, never refused
 * @returns a string of exactly `text.length` UTF-16 units
 */
export function toProse(text: string, marks: readonly Mark[]): string {
  let prose = '';
  for (const { start, end, as } of marks) {
    const from = Math.min(start, text.length);
    const to = Math.min(end, text.length);
    if (to <= prose.length) continue;
    if (from > prose.length) prose += plain(text.slice(prose.length, from));
    prose += FILL[as](to - prose.length);
  }
  return prose.length === 0 ? plain(text) : prose + plain(text.slice(prose.length));
}

const FILL = {
  opaque: (length: number) => OPAQUE.repeat(length),
  transparent: (length: number) => TRANSPARENT.repeat(length),
  space: (length: number) => ` ${TRANSPARENT.repeat(length - 1)}`,
} as const;

const APOSTROPHES = /[\u2018\u2019\u201B\u02BC]/g;
/** Line breaks, tabs, all the Unicode spaces, and the private-use bullets that Word leaves behind. */
const SPACES = /[\t-\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uE000-\uF8FF]/g;
const HYPHENS = /[\u2010\u2011]/g;
/** Soft hyphen, zero-width space, byte order mark. Joiners stay: they hold emoji together. */
const INVISIBLE = /[\u00AD\u200B\uFEFF]/g;
const COMBINING = /[\u0300-\u036F]/;
const WORD = /[\p{L}\p{M}]+/gu;
const ORDINARY = /^[ -~\u00C0-\u017F\u00AB\u00BB]*$/;

function plain(text: string): string {
  if (ORDINARY.test(text)) return text;
  const flat = text
    .replace(APOSTROPHES, "'")
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, TRANSPARENT);
  return COMBINING.test(flat) ? flat.replace(WORD, compose) : flat;
}

/** Letters and their accents become one; what is gained goes to the end of the word, where word edges tolerate it. */
function compose(word: string): string {
  const composed = word.normalize('NFC');
  // A few non-Latin letters grow when composed: those keep their source form.
  return composed.length > word.length ? word : composed.padEnd(word.length, TRANSPARENT);
}
