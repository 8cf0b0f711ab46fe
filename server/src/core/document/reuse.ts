import { isProse, type Mark, makeBlock } from './block.ts';
import type { Block, BlockKind, Cell } from './model.ts';
import { toProse } from './prose.ts';

/** A block about to be made, standing in the text it was read from. */
export interface BlockPlan {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Offsets as `start`'s, not the block's. */
  readonly marks: readonly Mark[];
  readonly level?: number;
  readonly cell?: Cell;
}

/** Blocks of the version before that may serve again, by their text. */
export type Reusable = ReadonlyMap<string, readonly Block[]>;

/** Files blocks by text, so that those which did not change keep their identity. */
export function reusable(blocks: Iterable<Block>): Reusable {
  const byText = new Map<string, Block[]>();
  for (const block of blocks) {
    const same = byText.get(block.text);
    if (same === undefined) byText.set(block.text, [block]);
    else same.push(block);
  }
  return byText;
}

/** Makes the block that a plan describes, or gives back the equal one of the version before. */
export function realise(plan: BlockPlan, text: string, old: Reusable): Block {
  const source = text.slice(plan.start, plan.end);
  const marks = plan.marks.map(({ start, end, as }) => ({ start: start - plan.start, end: end - plan.start, as }));
  const candidates = old.get(source);
  if (candidates !== undefined) {
    const prose = isProse(plan.kind) ? toProse(source, marks) : undefined;
    const kept = candidates.find((block) => isSame(block, plan) && (prose === undefined || block.prose === prose));
    if (kept !== undefined) return kept;
  }
  return makeBlock(plan.kind, source, marks, plan);
}

function isSame(block: Block, plan: BlockPlan): boolean {
  return (
    block.kind === plan.kind &&
    block.level === (plan.level ?? 0) &&
    block.cell?.row === plan.cell?.row &&
    block.cell?.column === plan.cell?.column &&
    block.cell?.header === plan.cell?.header
  );
}
