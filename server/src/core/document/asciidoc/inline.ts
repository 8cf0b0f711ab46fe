import type { Mark } from '../block.ts';
import { SPACE_ENTITY } from '../prose.ts';
import { brackets } from './brackets.ts';
import { findPair } from './emphasis.ts';
import type { InlineReading } from './inlineReading.ts';
import { readMacro } from './macros.ts';

/**
 * Reads the inline markup of a stretch of AsciiDoc as marks, in the order of their starts. Linear: a mark that nothing closes is
 * searched for once.
 *
 * @returns offsets in `text`
 */
export function inlineMarks(text: string, start: number, end: number): Mark[] {
  const source = text.slice(start, end);
  if (!HINT.test(source)) return [];
  const reading: InlineReading = {
    source,
    marks: [],
    closings: new Map(),
    memory: new Map(),
    closingOf: brackets(source),
  };
  const token = new RegExp(TOKEN);
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const closed = reading.closings.get(found.index);
    token.lastIndex = closed ?? Math.max(readToken(found[0], found.index, reading), found.index + 1);
  }
  return reading.marks
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => ({ start: mark.start + start, end: mark.end + start, as: mark.as }));
}

const HINT = /[*_`#+[\\{^~<&]|:\/\//;
const TOKEN =
  /[\\*_`#+^~[{<&]|["'](?=`)|(?<![\p{L}\p{N}_])(?:https?|ftp|irc):\/\/|footnote(?:ref)?:(?!:)|(?<![\p{L}\p{N}_])(?:link|xref|mailto|image|icon|kbd|btn|menu|pass|stem|latexmath|asciimath|indexterm2?|anchor):(?!:)/gu;

/** Marks what a token opens and tells where to read on. */
function readToken(token: string, at: number, reading: InlineReading): number {
  const { source, marks } = reading;
  if (token.endsWith(':') || token.endsWith('/')) return readMacro(token, at, reading);
  if (token === '\\') return readEscape(at, reading);
  if (token === '[') return readBracket(at, reading);
  if (token === '{') return readReference(at, reading);
  if (token === '<') return readCrossReference(at, reading);
  if (token === '&') return addMatch(ENTITY, at, reading, (entity) => (SPACE_ENTITY.test(entity) ? 'space' : 'opaque'));
  if (token === '`' && CURVED_APOSTROPHE.test(source.slice(at - 1, at + 2))) {
    marks.push({ start: at, end: at + 1, as: 'transparent' });
    return at + 1;
  }
  if (token === '+' && LINE_BREAK.test(source.slice(at + 1, at + 3)) && /\s/.test(source[at - 1] ?? '')) {
    marks.push({ start: at - 1, end: at + 1, as: 'space' });
    return at + 1;
  }
  return readPair(at, reading);
}

const ENTITY = /&(?:#\d{2,6}|#x[\da-fA-F]{2,5}|[a-zA-Z]{2,10});/y;
const CURVED_APOSTROPHE = /^\p{L}`'$/u;
/** What follows the `+` that ends a line. */
const LINE_BREAK = /^[ \t]?(?:[\r\n]|$)/;

function readPair(at: number, { source, marks, closings, memory }: InlineReading): number {
  const pair = findPair(source, at, memory);
  if (pair === undefined) return at + 1;
  const { opening, closing, content } = pair;
  if (content === 'opaque') {
    marks.push({ start: opening.start, end: closing.end, as: 'opaque' });
    return closing.end;
  }
  marks.push({ ...opening, as: 'transparent' }, { ...closing, as: 'transparent' });
  if (content === 'plain') return closing.end;
  closings.set(closing.start, closing.end);
  return opening.end;
}

/** A backslash is markup where it keeps something from being markup; what it protects is read as text. */
function readEscape(at: number, { source, marks }: InlineReading): number {
  ESCAPED.lastIndex = at + 1;
  const escaped = ESCAPED.exec(source);
  if (escaped === null) return at + 1;
  marks.push({ start: at, end: at + 1, as: 'transparent' });
  return at + 1 + escaped[0].length;
}

const ESCAPED = /([*_`#+^~<>[{(|])\1?|\]|[a-z]{3,10}:/y;

function readBracket(at: number, reading: InlineReading): number {
  const { source, marks } = reading;
  const anchor = addMatch(ANCHOR, at, reading, () => 'transparent');
  if (anchor > at + 1) return anchor;
  // Attributes are markup only where a formatted text follows: `[#_Toc1]##Prix##`.
  const after = (reading.closingOf(at) ?? at) + 1;
  if (after - at > LONGEST_ATTRIBUTES || !/[*_`#]/.test(source[after] ?? '')) return at + 1;
  const before = marks.length;
  const next = readPair(after, reading);
  if (marks.length === before) return at + 1;
  marks.push({ start: at, end: after, as: 'transparent' });
  return next;
}

const ANCHOR = /\[\[\[?[\p{L}_:][^\][\r\n]{0,200}\]\]\]?/uy;
const LONGEST_ATTRIBUTES = 200;

/** `{acheteur}` stands for a text that is not here. */
function readReference(at: number, reading: InlineReading): number {
  return addMatch(REFERENCE, at, reading, (reference) => CHARACTERS.get(reference) ?? 'opaque');
}

const REFERENCE = /\{[a-zA-Z0-9_][\w-]*(?::[^{}\r\n]{0,100})?\}/y;
const CHARACTERS: ReadonlyMap<string, Mark['as']> = new Map([
  ['{nbsp}', 'space'],
  ['{sp}', 'space'],
  ['{empty}', 'transparent'],
  ['{blank}', 'transparent'],
  ['{zwsp}', 'transparent'],
  ['{wj}', 'transparent'],
  ['{shy}', 'transparent'],
]);

/** `<<prix>>` and `<<prix,le prix>>`; a lone `<` is text, and so is the `<TITULAIRE>` of a template. */
function readCrossReference(at: number, { source, marks }: InlineReading): number {
  CROSS_REFERENCE.lastIndex = at;
  const found = CROSS_REFERENCE.exec(source);
  if (found === null) return at + 1;
  const end = at + found[0].length;
  const label = found[1];
  if (label === undefined) marks.push({ start: at, end, as: 'opaque' });
  else {
    marks.push({ start: at, end: end - 2 - label.length, as: 'transparent' });
    marks.push({ start: end - 2, end, as: 'transparent' });
  }
  return end;
}

const CROSS_REFERENCE = /<<[^<>,\r\n]{1,200}(?:,[ \t]?([^<>]{1,500}))?>>/y;

function addMatch(pattern: RegExp, at: number, reading: InlineReading, as: (match: string) => Mark['as']): number {
  pattern.lastIndex = at;
  const found = pattern.exec(reading.source);
  if (found === null) return at + 1;
  reading.marks.push({ start: at, end: at + found[0].length, as: as(found[0]) });
  return at + found[0].length;
}
