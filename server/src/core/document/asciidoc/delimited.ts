import { readBlockAttributes } from './blockAttributes.ts';
import type { Line, Lines } from './lines.ts';
import { isTermMarker } from './listItem.ts';
import { VERBATIM_STYLES } from './paragraph.ts';
import { bare, type Place, type Reader, type Reading } from './reading.ts';
import { afterBlock, type Frame, frameClosedBy, type State } from './state.ts';
import { isDelimiter } from './syntax.ts';
import { openTable } from './table.ts';

/** Reads the line that ends an open block, and those left open inside it. */
export const readClosing: Reader = ({ line, state }) => {
  const closed = isDelimiter(line.content) ? frameClosedBy(line.content, state.frame) : undefined;
  if (closed?.parent === undefined) return undefined;
  return { plans: [bare('directive', line)], next: line.next, state: afterBlock({ ...state, frame: closed.parent }) };
};

/**
 * Reads the line that opens a block. One that holds blocks is entered; code and comments are read to their end. What nothing closes
 * runs to the end of the block around it. A list goes on only if a `+` attached the block to it.
 */
export const readOpening: Reader = (place) => {
  const { content } = place.line;
  if (!isDelimiter(content)) return undefined;
  const attributes = attributesOf(place.state);
  const { style } = readBlockAttributes(attributes);
  const verbatim = verbatimKind(content, style);
  return verbatim === undefined ? enter(place, style, attributes) : readVerbatim(place, verbatim);
};

const VERBATIM: Readonly<Record<string, 'code' | 'comment'>> = {
  '----': 'code',
  '....': 'code',
  '++++': 'code',
  '////': 'comment',
};

function verbatimKind(delimiter: string, style: string): 'code' | 'comment' | undefined {
  if (delimiter === '--') return VERBATIM_STYLES.get(style);
  return delimiter.startsWith('```') ? 'code' : VERBATIM[delimiter.slice(0, 4)];
}

function readVerbatim({ lines, line, state }: Place, kind: 'code' | 'comment'): Reading {
  const terminator = line.content.startsWith('```') ? '```' : line.content;
  let last = line;
  let end = line.end;
  for (let next = lines.at(line.next); next !== undefined; next = lines.at(next.next)) {
    if (isDelimiter(next.content) && frameClosedBy(next.content, state.frame) !== undefined) break;
    last = next;
    if (next.content !== '') end = next.end;
    if (next.content === terminator) break;
  }
  const after = afterBlock(state, listsIn(state));
  const part = state.part === 'body' ? 'body' : 'opening';
  const plan = bare(kind, { start: line.start, end });
  return { plans: [plan], next: last.next, state: kind === 'comment' ? { ...after, part } : after };
}

function enter({ lines, line, state }: Place, style: string, attributes: string): Reading {
  const { content } = line;
  const around = afterBlock(state, listsIn(state));
  const plans = [bare('directive', line)];
  if (state.frame.depth >= DEEPEST) return { plans, next: line.next, state: around };
  const frame: Frame = {
    parent: around.frame,
    delimiter: content,
    depth: state.frame.depth + 1,
    quotes: content.startsWith('____') || (content === '--' && (style === 'quote' || style === 'verse')),
    lists: [],
  };
  if (!/^[|,:!]/.test(content)) return { plans, next: line.next, state: { ...around, frame } };
  const spaced = isBlank(lines, line);
  const table = openTable(content, attributes, spaced);
  return { plans, next: line.next, state: { ...around, frame: { ...frame, table } } };
}

/** No document nests so deep; a corrupt file may. */
const DEEPEST = 60;

function listsIn({ attached, frame }: State): readonly string[] {
  return attached ? frame.lists : [];
}

/** What stands in a list item, without a `+`, goes with the item: the block that ends the list does not have it. A term lets go of it. */
function attributesOf({ attached, attributes, frame }: State): string {
  const [outermost] = frame.lists;
  return outermost === undefined || attached || isTermMarker(outermost) ? attributes : '';
}

function isBlank(lines: Lines, line: Line): boolean {
  return lines.at(line.next)?.content === '';
}
