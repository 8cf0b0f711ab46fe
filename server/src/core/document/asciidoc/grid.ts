import type { Cell } from '../model.ts';

/** Where the next cell of a table goes. */
export interface Grid {
  /** Undefined until the first row has told. */
  readonly columns: number | undefined;
  readonly row: number;
  readonly column: number;
  /** For each column, how many rows a cell covers yet, this one included. */
  readonly covered: readonly number[];
}

/** How much room a cell takes; `repeat` copies follow each other. */
export interface Extent {
  readonly columns: number;
  readonly rows: number;
  readonly repeat: number;
}

/** Puts a cell at the next free place. */
export function place(grid: Grid, extent: Extent): { readonly at: Omit<Cell, 'header'>; readonly grid: Grid } {
  let next = grid;
  for (let copy = 0; copy < extent.repeat; copy++) next = toFreePlace(occupy(next, extent));
  return { at: { row: grid.row, column: grid.column }, grid: next };
}

/** Ends the first row, when nothing but its own cells told how many columns there are. */
export function closeFirstRow(grid: Grid): Grid {
  return grid.columns === undefined ? toFreePlace({ ...grid, columns: Math.max(1, grid.column) }) : grid;
}

function occupy(grid: Grid, { columns, rows }: Extent): Grid {
  const column = grid.column + columns;
  if (rows === 1) return { ...grid, column };
  const covered = [...grid.covered];
  for (let under = 0; under < column; under++) covered[under] = under < grid.column ? (covered[under] ?? 0) : rows;
  return { ...grid, column, covered };
}

function toFreePlace({ columns, row, column, covered }: Grid): Grid {
  let place = { columns, row, column: firstFree(covered, column), covered };
  // A row that cells from above fill to its end has no cell of its own.
  while (columns !== undefined && place.column >= columns) {
    const below = place.covered.some((rows) => rows > 1) ? place.covered.map((rows) => Math.max(0, rows - 1)) : NONE;
    place = { columns, row: place.row + 1, column: firstFree(below, 0), covered: below };
  }
  return place;
}

const NONE: readonly number[] = [];

function firstFree(covered: readonly number[], from: number): number {
  let column = from;
  while ((covered[column] ?? 0) > 0) column++;
  return column;
}
