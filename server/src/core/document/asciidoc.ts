import { cutUnits, type Units } from './asciidoc/units.ts';
import { changedRange } from './changes.ts';
import type { Block, BlockParser } from './model.ts';

/**
 * Parses AsciiDoc into blocks, line by line. Incremental: reading stops where it meets a line that the version before read in the same
 * state. A block starts at its first character of text: heading marks, list markers and cell separators stand before it.
 */
export const parseAsciidoc: BlockParser = (text, previous) => {
  const change = previous && changedRange(previous.changes);
  if (previous !== undefined && change === undefined && previous.text === text) return previous.parsed;
  const state = cutUnits(text, change && (previous?.parsed.state as Units), change);
  return { ...flatten(state), state };
};

function flatten({ units, starts }: Units): { readonly blocks: readonly Block[]; readonly starts: Uint32Array } {
  const blocks: Block[] = [];
  const blockStarts: number[] = [];
  for (let index = 0; index < units.length; index++) {
    const { blocks: own, offsets } = units[index] as Units['units'][number];
    const start = starts[index] as number;
    for (let block = 0; block < own.length; block++) {
      blocks.push(own[block] as Block);
      blockStarts.push(start + (offsets[block] as number));
    }
  }
  return { blocks, starts: Uint32Array.from(blockStarts) };
}
