import type { Block, BlockKind, Cell } from './model.ts';

/**
 * How a stretch of a block's source reads as prose: `opaque` (U+FFFC: not prose, no wording crosses it), `transparent` (U+2060: only
 * interrupts it), `space` (one space: a line break and the list or quotation prefix of the next line, `<br>`).
 */
export interface Mark {
  /** Offsets from the block's start; marks are in order and do not overlap. */
  readonly start: number;
  readonly end: number;
  readonly as: 'opaque' | 'transparent' | 'space';
}

/**
 * Makes a block from its source: builds the same-length prose (marks, apostrophes, spaces, composed letters) and cuts it into sentences.
 *
 * @param text the block's source
 * @param marks what in it is markup
 */
export function makeBlock(
  kind: BlockKind,
  text: string,
  marks: readonly Mark[],
  more: { readonly level?: number; readonly cell?: Cell } = {},
): Block {
  throw new Error(`to be written: ${kind} ${text} ${marks.length} ${more.level}`);
}
