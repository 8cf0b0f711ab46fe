import type { TextChange } from './model.ts';

/** The one stretch that holds all the changes between two versions: `from` in both, up to `oldTo` before and `newTo` after. */
export interface ChangedRange {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/** Merges changes that were applied in order, each in the coordinates of the text just before it. */
export function changedRange(changes: readonly TextChange[]): ChangedRange | undefined {
  let range: ChangedRange | undefined;
  for (const { start, end, text } of changes) {
    const grown = text.length - (end - start);
    if (range === undefined) {
      range = { from: start, oldTo: end, newTo: start + text.length };
      continue;
    }
    // What lies beyond the range so far is old text, moved by what the range gained.
    const moved = range.newTo - range.oldTo;
    range = {
      from: Math.min(range.from, start),
      oldTo: Math.max(range.oldTo, end - moved),
      newTo: Math.max(range.newTo, end) + grown,
    };
  }
  return range;
}
