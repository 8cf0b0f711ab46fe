/**
 * Where the front matter ends: after its closing line, or 0 when there is none. An opening `---` that nothing closes, or that no
 * key follows, is a rule of the text.
 */
export function frontMatterEnd(text: string): number {
  if (!OPENING.test(text)) return 0;
  const closing = new RegExp(CLOSING, 'g');
  closing.lastIndex = text.startsWith('\uFEFF') ? 4 : 3;
  const found = closing.exec(text);
  return found === null ? 0 : found.index + found[0].length;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?=[\p{L}\p{N}_"'-]+[ \t]*:|#|---|\.\.\.|clausier)/u;
const CLOSING = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/;
