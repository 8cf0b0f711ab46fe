import type { Span } from './model.ts';
import { OPAQUE, TRANSPARENT } from './prose.ts';

/**
 * Cuts the prose of one block into sentences. A semicolon does not end one: in a contract an enumeration is a single sentence.
 *
 * @param prose same-length prose (apostrophes and spaces already plain)
 * @returns spans in order, without surrounding white space; what holds nothing readable is left out
 */
export function cutSentences(prose: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  TERMINATOR.lastIndex = 0;
  for (let found = TERMINATOR.exec(prose); found !== null; found = TERMINATOR.exec(prose)) {
    const mark = skip(prose, found.index, TERMINATORS);
    const end = skipClosers(prose, mark);
    const next = skip(prose, end, BLANKS);
    TERMINATOR.lastIndex = Math.max(end, found.index + 1);
    if (next >= prose.length) break;
    if (!prose.slice(end, next).includes(' ')) continue;
    if (!endsSentence(prose, start, found.index, mark, next)) continue;
    addTrimmed(sentences, prose, start, end);
    start = next;
  }
  addTrimmed(sentences, prose, start, prose.length);
  return sentences;
}

const TERMINATORS = '.!?…';
const TERMINATOR = /[.!?…]/g;
const BLANKS = ` ${TRANSPARENT}`;
const CLOSERS = '»”")]';
const NOTHING_READABLE = ` ${TRANSPARENT}${OPAQUE}`;

/** Never the end of a sentence, whatever follows: « art. L. 2111-7 », « M. Le Goff », « cf. Annexe 2 ». */
const ABBREVIATIONS = new Set(
  'art arts m mm mr mme mmes mlle dr pr me mgr cf p pp n no nos chap ch fig réf ref tél tel vol av bd st ste éd ex sect paragr alin dir resp ie eg nb'.split(
    ' ',
  ),
);
/** Before a figure they belong to it: « max. 10 jours », « al. 3 ». */
const BEFORE_FIGURES = new Set('max min env al etc hab ann tab lot vs approx gén gen vers rév'.split(' '));
/** Words that open a sentence: after « S.A. » or « option B. » they tell a full stop from an initial. */
const OPENERS = new Set(
  "le la les l' un une des il elle ils elles ce cet cette ces en pour si dans à au aux tout toute tous toutes chaque par sur lors lorsque afin aucun aucune son sa ses leur à".split(
    ' ',
  ),
);
const STARTS_SENTENCE = /^[\p{Lu}\p{N}«“"([<•·–—\uFFFC-]/u;
const ITEM_NUMBER = /^[(«"]*(?:\d+(?:\.\d+)*|[A-Za-z]|[IVXLC]+)$/;

function endsSentence(prose: string, start: number, dot: number, mark: number, next: number): boolean {
  const following = prose.slice(next, next + 16);
  if (!STARTS_SENTENCE.test(following)) return false;
  // Only a lone full stop is ambiguous.
  if (mark - dot !== 1 || prose[dot] !== '.') return true;
  const word = wordBefore(prose, start, dot);
  const folded = word.toLowerCase();
  if (ABBREVIATIONS.has(folded)) return false;
  if (ITEM_NUMBER.test(word) && readable(prose, start, dot) === word) return false;
  const beforeFigure = /^\d/.test(following);
  if (beforeFigure && (BEFORE_FIGURES.has(folded) || /\d$/.test(word) || /^\p{L}$/u.test(word))) return false;
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return OPENERS.has(firstWord(following));
  return true;
}

/** The word that ends at `dot`, with its inner full stops: « S.A.R.L ». At most 24 units are read. */
function wordBefore(prose: string, start: number, dot: number): string {
  const before = prose.slice(Math.max(start, dot - 24), dot).replaceAll(TRANSPARENT, '');
  return /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
}

/** What stands between the start of the sentence and `dot`, or '' when it is too long to be an item number. */
function readable(prose: string, start: number, dot: number): string {
  return dot - start > 16 ? '' : prose.slice(start, dot).replaceAll(TRANSPARENT, '').trim();
}

function firstWord(following: string): string {
  return /^(?:\p{L}'|\p{L}+)/u.exec(following.replaceAll(TRANSPARENT, ''))?.[0].toLowerCase() ?? '';
}

function skip(prose: string, from: number, characters: string): number {
  let at = from;
  while (at < prose.length && characters.includes(prose[at] as string)) at++;
  return at;
}

/** A closing mark belongs to the sentence it closes, even after a space: « … livré. » */
function skipClosers(prose: string, from: number): number {
  let end = from;
  while (true) {
    const at = skip(prose, end, BLANKS);
    const closer = prose[at];
    if (closer === undefined || !CLOSERS.includes(closer)) return end;
    // After a space, a straight quotation mark opens.
    if (closer === '"' && prose.slice(end, at).includes(' ')) return end;
    end = at + 1;
  }
}

function addTrimmed(sentences: Span[], prose: string, from: number, to: number): void {
  let start = skip(prose, from, BLANKS);
  let end = to;
  while (end > start && BLANKS.includes(prose[end - 1] as string)) end--;
  if (skip(prose.slice(0, end), start, NOTHING_READABLE) >= end) start = end;
  if (end > start) sentences.push({ start, end });
}
