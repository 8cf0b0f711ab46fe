/**
 * The text as Lezer must be given it: same length, same structure. It ends lines at « \n » alone, and sees no table where blanks
 * (or a « \r ») follow the last bar of the delimiter row.
 */
export function lezerInput(body: string): string {
  const lines = body.includes('\r') ? body.replace(/\r\n?/g, (newline) => (newline.length > 1 ? ' \n' : '\n')) : body;
  return lines
    .replace(DELIMITER_ROW, (_, bar: string, row: string, blanks: string) => bar + '-'.repeat(blanks.length) + row)
    .replace(LONG_BLANK, (blank) => `${'\t'.repeat(blank.length - 2)}  `);
}

const DELIMITER_ROW = /^([ \t>]*(?:\|[ \t]*)?:?)(-[-:| \t]*\|)([ \t]+)$/gm;
/** At each space Lezer looks ahead for a hard break, to the end of the run: tabs spare it the trouble. */
const LONG_BLANK = / {200,}/g;

/**
 * HTML as Lezer must be given it, at the same length: a bare `&` or `<` is text, but mending each takes the parser time proportional
 * to the whole, so they are shown to it as text.
 */
export function lezerHtmlInput(html: string): string {
  return html.replace(BARE_AMPERSAND, '+').replace(BARE_BRACKET, '(');
}

const BARE_AMPERSAND = /&(?!(?:[a-zA-Z][a-zA-Z0-9]{0,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});)/g;
const BARE_BRACKET = /<(?!!--)(?![^<>]*>)/g;
