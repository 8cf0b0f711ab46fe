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

/** Blocks of the version before that may serve again, filed by all that a plan can tell of them. */
export type Reusable = ReadonlyMap<string, readonly Block[]>;

/** Files blocks, so that those which did not change keep their identity. */
export function reusable(blocks: Iterable<Block>): Reusable {
  const byKey = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = keyOf(block, block.text);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [block]);
    else same.push(block);
  }
  return byKey;
}

/** Makes the block that a plan describes, or gives back the equal one of the version before. */
export function realise(plan: BlockPlan, text: string, old: Reusable): Block {
  const source = text.slice(plan.start, plan.end);
  const marks = plan.marks.map(({ start, end, as }) => ({ start: start - plan.start, end: end - plan.start, as }));
  const candidates = old.size === 0 ? undefined : old.get(keyOf(plan, source));
  if (candidates !== undefined) {
    const prose = isProse(plan.kind) ? toProse(source, marks) : undefined;
    const kept = prose === undefined ? candidates[0] : candidates.find((block) => block.prose === prose);
    if (kept !== undefined) return kept;
  }
  return makeBlock(plan.kind, source, marks, plan);
}

function keyOf({ kind, level, cell }: Pick<BlockPlan, 'kind' | 'level' | 'cell'>, text: string): string {
  return `${kind} ${level ?? 0} ${cell?.row} ${cell?.column} ${cell?.header} ${text}`;
}
