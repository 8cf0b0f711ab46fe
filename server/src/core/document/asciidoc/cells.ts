import { type CellSpec, PLAIN_CELL, readCellSpec } from './cellSpec.ts';
import type { Table } from './table.ts';

/** A cell as written: where its text stands, white space and separators left out, and what was said of it. */
export interface CellSource {
  readonly start: number;
  readonly end: number;
  readonly spec: CellSpec;
}

/** Cuts some lines of a table into cells. The lines open with a cell, unless they are the first of a table that lacks its first separator. */
export function cutCells(text: string, start: number, end: number, table: Table): readonly CellSource[] {
  const source = text.slice(start, end);
  const cut = { psv: cutBySeparator, dsv: cutPlainly, csv: cutOutsideQuotes }[table.format];
  return cut(source, table.separator).map((cell) => trimmed(source, cell, start, table.format === 'csv'));
}

function cutBySeparator(source: string, separator: string): readonly CellSource[] {
  const cells: CellSource[] = [];
  let open: { start: number; spec: CellSpec } | undefined;
  for (let at = source.indexOf(separator); at >= 0; at = source.indexOf(separator, at + 1)) {
    if (source[at - 1] === '\\') continue;
    const from = open?.start ?? 0;
    const { spec, length } = readCellSpec(source.slice(from, at));
    if (open !== undefined) cells.push({ ...open, end: at - length });
    else if (source.slice(0, at - length).trim() !== '') cells.push({ start: 0, end: at - length, spec: PLAIN_CELL });
    open = { start: at + 1, spec };
  }
  cells.push({ start: open?.start ?? 0, end: source.length, spec: open?.spec ?? PLAIN_CELL });
  return cells;
}

function cutPlainly(source: string, separator: string): readonly CellSource[] {
  const cells: CellSource[] = [];
  let start = 0;
  for (let at = source.indexOf(separator); at >= 0; at = source.indexOf(separator, at + 1)) {
    if (source[at - 1] === '\\') continue;
    cells.push({ start, end: at, spec: PLAIN_CELL });
    start = at + 1;
  }
  return [...cells, { start, end: source.length, spec: PLAIN_CELL }];
}

function cutOutsideQuotes(source: string, separator: string): readonly CellSource[] {
  const cells: CellSource[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '"') quoted = !quoted;
    else if (!quoted && source[at] === separator) {
      cells.push({ start, end: at, spec: PLAIN_CELL });
      start = at + 1;
    }
  }
  return [...cells, { start, end: source.length, spec: PLAIN_CELL }];
}

function trimmed(source: string, { start, end, spec }: CellSource, base: number, unquote: boolean): CellSource {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source[from] as string)) from++;
  while (to > from && /\s/.test(source[to - 1] as string)) to--;
  const quotes = unquote && to - from > 1 && source[from] === '"' && source[to - 1] === '"' ? 1 : 0;
  return { start: base + from + quotes, end: base + to - quotes, spec };
}
