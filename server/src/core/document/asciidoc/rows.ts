import type { Mark } from '../block.ts';
import type { Cell, Span } from '../model.ts';
import type { BlockPlan } from '../reuse.ts';
import { opensCell } from './cellSpec.ts';
import { type CellSource, cutCells } from './cells.ts';
import { closeFirstRow, place as placeCell } from './grid.ts';
import { type Line, openLines } from './lines.ts';
import { proseBlocks } from './prose.ts';
import { bare, type Place, type Reading } from './reading.ts';
import { type Frame, frameClosedBy, type State, startOfCell } from './state.ts';
import { isCommentLine, isDelimiter, isPreprocessor } from './syntax.ts';
import type { Table } from './table.ts';

/** Reads a stretch of text as a document of its own. */
export type ReadBlocks = (text: string, span: Span, state: State) => readonly BlockPlan[];

/**
 * In an open table, reads a line and the lines that go on with its last cell.
 *
 * @param readBlocks reads the cells that hold blocks (`a|`)
 */
export function readRows(place: Place, readBlocks: ReadBlocks): Reading | undefined {
  const { text, line, state } = place;
  const { table } = state.frame;
  if (table === undefined || isCommentLine(line.content) || isPreprocessor(line.content)) return undefined;
  const read = collectRow(place, table);
  const last = read.findLast(({ content }) => content !== '') ?? line;
  const next = (read.at(-1) as Line).next;
  const header = table.header ?? (isHeader(read) && place.lines.at(next) !== undefined);
  const plans: BlockPlan[] = [];
  let { grid } = table;
  for (const source of cutCells(text, line.start, last.end, table)) {
    const placed = placeCell(grid, source.spec);
    grid = placed.grid;
    const style = source.spec.style || (table.styles[placed.at.column] ?? '');
    const cell: Cell = { ...placed.at, header: style === 'h' || (header && placed.at.row === 0) };
    if (source.end === source.start) continue;
    for (const plan of readCell(text, source, style, cell, state.frame, readBlocks)) plans.push(plan);
  }
  const after: Frame = { ...state.frame, table: { ...table, header, grid: closeFirstRow(grid) } };
  return { plans, next, state: { ...state, frame: after, blank: false } };
}

/** The lines of a cell go on, blank ones included, until a line opens with another cell or the table ends. */
function collectRow({ lines, line, state }: Place, table: Table): readonly Line[] {
  const read = [line];
  let quotes = countQuotes(line.content);
  for (let next = lines.at(line.next); next !== undefined; next = lines.at(next.next)) {
    const { content } = next;
    if (isDelimiter(content) && frameClosedBy(content, state.frame) !== undefined) break;
    const goesOn = { psv: !opensCell(content, table.separator), dsv: false, csv: quotes % 2 === 1 }[table.format];
    if (content !== '' && !goesOn) break;
    read.push(next);
    quotes += countQuotes(content);
  }
  return read;
}

function countQuotes(content: string): number {
  return content.includes('"') ? content.split('"').length - 1 : 0;
}

/** A first row on one line, with a blank line under it, is the header; the text must not end there. */
function isHeader(read: readonly Line[]): boolean {
  return read.length > 1 && read.slice(1).every(({ content }) => content === '');
}

function readCell(
  text: string,
  span: CellSource,
  style: string,
  cell: Cell,
  frame: Frame,
  readBlocks: ReadBlocks,
): readonly BlockPlan[] {
  if (style === 'a' && frame.depth < DEEPEST) return readBlocks(text, span, startOfCell(cell, frame.depth + 1));
  if (style === 'l') return [{ ...bare('code', span), cell }];
  if (style === 'm') {
    const mark: Mark = { start: span.start, end: span.end, as: 'opaque' };
    return [{ kind: 'table-cell', start: span.start, end: span.end, marks: [mark], cell }];
  }
  return paragraphsOf(text, span).flatMap((lines) => proseBlocks(text, lines, { kind: 'table-cell', cell }));
}

/** Tables in cells of tables in cells: enough. */
const DEEPEST = 6;

function paragraphsOf(text: string, { start, end }: Span): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [];
  const lines = openLines(text, end);
  let blank = true;
  for (let line = lines.at(start); line !== undefined; line = lines.at(line.next)) {
    const indent = line.content.length - line.content.trimStart().length;
    if (line.content !== '') {
      if (blank) paragraphs.push([]);
      paragraphs.at(-1)?.push({ start: line.start + indent, end: line.end });
    }
    blank = line.content === '';
  }
  return paragraphs;
}
