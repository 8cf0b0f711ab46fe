import type { Span } from '../model.ts';
import type { BlockPlan } from '../reuse.ts';
import { readClosing, readOpening } from './delimited.ts';
import { readFrontMatter, readHeader } from './header.ts';
import { readHeading } from './headings.ts';
import { type Line, type Lines, openLines } from './lines.ts';
import { readContinuation, readList } from './list.ts';
import {
  readAttributeEntries,
  readBlockAttributeLine,
  readBlockTitle,
  readCommentLine,
  readLayout,
  readPreprocessor,
} from './metadata.ts';
import { readParagraph } from './paragraph.ts';
import type { Reader, Reading } from './reading.ts';
import { readRows } from './rows.ts';
import { afterBlank, type State } from './state.ts';

/**
 * Reads the next unit of a text: a paragraph, a list item, a title, a row, a whole block of code, the line that opens or closes a
 * block; and the blank lines after it. It depends on nothing but the state and the text from `start` to the reach of `lines`.
 *
 * @param start start of a line
 */
export function readUnit(text: string, lines: Lines, start: number, state: State): Reading {
  const line = lines.at(start) as Line;
  const read = line.content === '' ? { plans: [], next: start, state } : readBlock(text, lines, line, state);
  let next = read.next;
  for (let below = lines.at(next); below?.content === ''; below = lines.at(next)) next = below.next;
  return next === read.next ? read : { ...read, next, state: afterBlank(read.state) };
}

function readBlock(text: string, lines: Lines, line: Line, state: State): Reading {
  const place = { text, lines, line, state };
  for (const reader of READERS) {
    const read = reader(place);
    if (read !== undefined) return read;
  }
  return readParagraph(place);
}

/** In the order in which AsciiDoc tries them. */
const READERS: readonly Reader[] = [
  readFrontMatter,
  readClosing,
  (place) => readRows(place, readAll),
  readPreprocessor,
  readCommentLine,
  readHeader,
  readAttributeEntries,
  readBlockAttributeLine,
  readBlockTitle,
  readHeading,
  readOpening,
  readLayout,
  readContinuation,
  readList,
];

function readAll(text: string, { start, end }: Span, initial: State): readonly BlockPlan[] {
  const lines = openLines(text, end);
  const plans: BlockPlan[] = [];
  let state = initial;
  for (let next = start; next < end; ) {
    const read = readUnit(text, lines, next, state);
    for (const plan of read.plans) plans.push(plan);
    ({ next, state } = read);
  }
  return plans;
}
