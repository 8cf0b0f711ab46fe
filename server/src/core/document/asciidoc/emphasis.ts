import type { Span } from '../model.ts';

/** A pair of formatting marks: `content` is read for more markup, left as plain text (`+texte+`), or no prose (`` `code` ``). */
export interface Pair {
  readonly opening: Span;
  readonly closing: Span;
  readonly content: 'markup' | 'plain' | 'opaque';
}

/** For each mark, up to where it is taken or known to close no more. */
export type PairMemory = Map<string, number>;

/**
 * Finds the pair that opens at an offset: doubled marks anywhere, single ones at the edges of words, `"` and `'` with a backtick.
 *
 * @param memory shared by all the searches in one text, which are made from its start to its end: it keeps them linear
 */
export function findPair(source: string, at: number, memory: PairMemory): Pair | undefined {
  const mark = source[at] as string;
  if (mark === '"' || mark === "'") return findQuotes(source, at, memory);
  if (source.startsWith('+++', at)) return search(source, at, '+++', 'opaque', anywhere, memory);
  const content = CONTENT[mark] ?? 'markup';
  if (mark === '^' || mark === '~') return search(source, at, mark, content, afterNoBlank(source, at), memory);
  if (source[at + 1] === mark) return search(source, at, mark + mark, content, anywhere, memory);
  if (isWord(source[at - 1]) || /[;:}\\]/.test(source[at - 1] ?? '') || isBlank(source[at + 1])) return undefined;
  return search(source, at, mark, content, closesWord, memory);
}

const CONTENT: Readonly<Record<string, Pair['content']>> = { '`': 'opaque', '+': 'plain' };

type Closes = (source: string, at: number, mark: string) => boolean;

const anywhere: Closes = (source, at, mark) => source[at + mark.length] !== mark[0] || mark.length === 3;
const closesWord: Closes = (source, at, mark) =>
  !isBlank(source[at - 1]) && source[at - 1] !== mark && !isWord(source[at + 1]) && source[at + 1] !== mark;

/** A superscript or a subscript holds no blank: the first one ends the search. */
function afterNoBlank(source: string, from: number): Closes {
  return (_, at) => at - from <= LONGEST_SCRIPT && !/\s/.test(source.slice(from, at));
}

const LONGEST_SCRIPT = 60;

/** Curved quotation marks: `` "`oui`" ``; the straight mark stays, and quotes. */
function findQuotes(source: string, at: number, memory: PairMemory): Pair | undefined {
  const close = `\`${source[at]}`;
  const pair = isWord(source[at - 1]) ? undefined : search(source, at + 1, '`', 'markup', quotes(close), memory, close);
  return pair && { ...pair, closing: { start: pair.closing.start, end: pair.closing.start + 1 } };
}

const quotes =
  (close: string): Closes =>
  (source, at) =>
    source.startsWith(close, at) && !isBlank(source[at - 1]);

function search(
  source: string,
  at: number,
  mark: string,
  content: Pair['content'],
  closes: Closes,
  memory: PairMemory,
  close: string = mark,
): Pair | undefined {
  if (at < (memory.get(close) ?? 0)) return undefined;
  let end = source.indexOf(close, at + mark.length + 1);
  const local = mark === '^' || mark === '~';
  while (end >= 0 && !closes(source, end, mark)) end = local ? -1 : source.indexOf(close, end + 1);
  // A script that does not close here says nothing of the next one.
  if (end < 0) {
    if (!local) memory.set(close, source.length);
    return undefined;
  }
  memory.set(close, end + close.length);
  return { opening: { start: at, end: at + mark.length }, closing: { start: end, end: end + mark.length }, content };
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
