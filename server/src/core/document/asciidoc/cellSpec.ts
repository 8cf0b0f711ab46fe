import type { Extent } from './grid.ts';

/** What stands just before a cell separator: `2+`, `.3+^`, `a`, `h`, `3*`. */
export interface CellSpec extends Extent {
  /** One letter; '' when the column decides. */
  readonly style: string;
}

export const PLAIN_CELL: CellSpec = { columns: 1, rows: 1, repeat: 1, style: '' };

/** Reads the specification that ends a stretch of text, and its length, the blank before it included. */
export function readCellSpec(before: string): { readonly spec: CellSpec; readonly length: number } {
  const found = SPEC.exec(before.slice(-LONGEST));
  if (found === null) return { spec: PLAIN_CELL, length: 0 };
  const { columns, rows, sign, style } = found.groups ?? {};
  const spans = { columns: room(columns), rows: room(rows) };
  const extent = sign === '*' ? { columns: 1, rows: 1, repeat: spans.columns } : { ...spans, repeat: 1 };
  return { spec: { ...extent, style: style ?? '' }, length: found[0].length };
}

/** Whether a line opens with a cell: its separator, or the specification of one. */
export function opensCell(content: string, separator: string): boolean {
  const at = content.indexOf(separator);
  if (at < 0 || at > LONGEST) return false;
  const before = content.slice(0, at);
  return before.trim() === '' || readCellSpec(before).length === before.length;
}

const LONGEST = 24;
/** More is a slip of the keyboard. */
const MOST_ROOM = 200;
const SPEC =
  /(?:^|[ \t\r\n])[ \t]{0,8}(?=[\d.<>^a-z])(?:(?<columns>\d{1,6})?(?:\.(?<rows>\d{1,6}))?(?<sign>[+*]))?(?:[<^>](?:\.[<^>])?|\.[<^>])?(?<style>[a-z])?$/;

function room(written: string | undefined): number {
  return Math.min(MOST_ROOM, Math.max(1, Number(written ?? 1)));
}
