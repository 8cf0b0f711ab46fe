import type { Block, TenderDocument } from './model.ts';
import { TRANSPARENT } from './prose.ts';

/**
 * For each block, the index of the one that announces it, or -1: a list item has the item it stands under, else the block
 * that ends with a colon just before the list. One pass, for callers that read the whole document.
 */
export function leadInsOf(document: Pick<TenderDocument, 'blocks' | 'sectionOf'>): Int32Array {
  const { blocks, sectionOf } = document;
  const leadIns = new Int32Array(blocks.length).fill(-1);
  /** Last item seen at each depth of the open list; depth 0 is what stands before it. */
  let open: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'title' || sectionOf[index] !== sectionOf[index - 1]) open = [];
    if (block.kind === 'list-item') {
      const above = open.findLast((candidate, depth) => depth < block.level && candidate !== undefined);
      if (above !== undefined) leadIns[index] = announces(blocks[above] as Block) ? above : (leadIns[above] as number);
      open.length = Math.min(open.length, block.level);
      open[block.level] = index;
    } else if (block.kind === 'paragraph' || block.kind === 'quotation') open = [index];
    else if (block.kind === 'table-cell') open = [];
  }
  return leadIns;
}

/** The block that announces a list item (« Le titulaire fournit : »), if any. */
export function leadInOf(document: TenderDocument, blockIndex: number): Block | undefined {
  if (document.blocks[blockIndex]?.kind !== 'list-item') return undefined;
  return document.blocks[leadInsOf(document)[blockIndex] as number];
}

function announces(block: Block): boolean {
  return /: *$/.test(block.prose.slice(-40).replaceAll(TRANSPARENT, ''));
}
