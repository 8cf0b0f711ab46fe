/** How a line opens a list item. Offsets count from the start of the line. */
export interface ListItem {
  /** What its siblings have in common: `*`, `..`, `1.`, `a.`, `::`, `<1>`. */
  readonly marker: string;
  /** Where its text starts: after the marker and the box of a checklist; for `terme:: texte`, at the term. */
  readonly text: number;
  /** For a term, where the marks after it stand, and whether text follows them. */
  readonly term?: { readonly start: number; readonly end: number; readonly alone: boolean };
}

/** Reads a line, without its trailing white space, as the start of a list item. */
export function readListItem(content: string): ListItem | undefined {
  const found = MARKED.exec(content);
  if (found !== null) {
    return NO_MARKER.test(content) ? undefined : { marker: siblingMarker(found[1]), text: found[0].length };
  }
  return content.includes('::') || content.includes(';;') ? readTerm(content) : undefined;
}

export const CALLOUT = '<1>';

export function isTermMarker(marker: string): boolean {
  return marker.startsWith('::') || marker === ';;';
}

const MARKED =
  /^(?:[ \t]*(-|\*+|•|\.+|\d+\.|[a-zA-Z]\.|[ivx]+\)|[IVX]+\))[ \t]+(?:\[[ xX*]\][ \t]+)?|(<(?:\d+|\.)>)[ \t]+)(?=\S)/;
/** AsciiDoc would take these for items lettered L and M: « L. 2111-7 du code », « M. le directeur ». */
const NO_MARKER = /^[ \t]*(?:[LRDA]\.[ \t]*\d|M\.[ \t]+(?:\p{Lu}|le[ \t]|l['’]))/u;
const TERM = /^(?!\/\/[^/])[ \t]*([^ \t].*?)(:::?:?|;;)(?:$|[ \t]+(?=\S))/;

function siblingMarker(marker: string | undefined): string {
  if (marker === undefined) return CALLOUT;
  if (/^\d/.test(marker)) return '1.';
  if (/^[a-z]\.$/.test(marker)) return 'a.';
  if (/^[A-Z]\.$/.test(marker)) return 'A.';
  if (/^[ivx]+\)$/.test(marker)) return 'i)';
  return /^[IVX]+\)$/.test(marker) ? 'I)' : marker;
}

function readTerm(content: string): ListItem | undefined {
  const found = TERM.exec(content);
  if (found === null) return undefined;
  const [whole, term = '', marks = ''] = found;
  const start = whole.indexOf(term) + term.length;
  const alone = whole.length === content.length;
  return { marker: marks, text: whole.indexOf(term), term: { start, end: start + marks.length, alone } };
}
