import type { InlineReading } from './inlineReading.ts';

/**
 * Reads a macro or a bare address. The text of a link is prose, its address is not; a link into the document only interrupts the
 * prose; notes, images and raw content are no prose at all.
 *
 * @param token `link:`, `footnote:`, `https://`…, found at `at`
 * @returns where to read on
 */
export function readMacro(token: string, at: number, reading: InlineReading): number {
  const isAddress = token.endsWith('/');
  const target = isAddress ? ADDRESS : TARGET;
  target.lastIndex = at + token.length;
  const written = target.exec(reading.source)?.[0] ?? '';
  const opening = at + token.length + written.length;
  const closing = reading.source[opening] === '[' ? reading.closingOf(opening) : undefined;
  if (closing !== undefined) {
    if (LINKS.test(token)) return addLink(at, opening, closing, token, reading);
    reading.marks.push({ start: at, end: closing + 1, as: token === 'anchor:' ? 'transparent' : 'opaque' });
    return closing + 1;
  }
  if (isAddress && written !== '') reading.marks.push({ start: at, end: opening, as: 'opaque' });
  return isAddress ? opening : at + token.length;
}

const LINKS = /^(?:link|xref|mailto|https?|ftp|irc):/;
const TARGET = /(?:\+\+\S{0,2000}?\+\+|[^\s[\]]{0,2000})(?=\[)/y;
const ADDRESS = /[^\s[\]<>"«»]{0,2000}[^\s[\]<>"«».,;:!?)…'’]/y;

function addLink(at: number, opening: number, closing: number, token: string, reading: InlineReading): number {
  const { source, marks } = reading;
  const label = source.slice(opening + 1, closing);
  const prefix = source.slice(at, opening);
  const internal = token === 'xref:' || prefix.startsWith('link:#');
  // Without a label the address is what is shown. The lone figure inside a title's link is the page it stood on.
  if (label === '' || (internal && /^\d+$/.test(label) && isInsideLink(source, at, closing))) {
    marks.push({ start: at, end: closing + 1, as: 'opaque' });
    return closing + 1;
  }
  if (internal) marks.push({ start: at, end: opening + 1, as: 'transparent' });
  else marks.push({ start: at, end: opening, as: 'opaque' }, { start: opening, end: opening + 1, as: 'transparent' });
  const attributes = LINK_ATTRIBUTES.exec(label.slice(-LONGEST_ATTRIBUTES))?.[0].length ?? 0;
  marks.push({ start: closing - attributes, end: closing + 1, as: 'transparent' });
  return opening + 1;
}

const LONGEST_ATTRIBUTES = 200;
const LINK_ATTRIBUTES = /(?:\^|,\s?(?:window|role|opts|options|rel|title|id)=[^,\]]*)+$/;

/** pandoc turns a line of a table of contents into `link:#_Toc1[5. Prix link:#_Toc1[12]]`. */
function isInsideLink(source: string, at: number, closing: number): boolean {
  return source[closing + 1] === ']' && /[\s\u00A0]/.test(source[at - 1] ?? '');
}
