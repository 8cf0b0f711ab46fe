import { type Tree, TreeFragment } from '@lezer/common';
import { parser as commonmark, GFM } from '@lezer/markdown';
import { makeBlock } from './block.ts';
import { type ChangedRange, changedRange } from './changes.ts';
import { frontMatterEnd } from './frontMatter.ts';
import { isGarbage } from './markdown/garbage.ts';
import { readLeaves } from './markdown/leaves.ts';
import { lezerInput } from './markdown/lezerInput.ts';
import { readPlainText } from './markdown/plainText.ts';
import type { Block, BlockParser } from './model.ts';
import { type BlockPlan, type Reusable, realise, reusable } from './reuse.ts';

/**
 * Parses Markdown (CommonMark with the tables, tasks and links of GFM) into blocks. Incremental: the tree is mended by Lezer, and the
 * top-level nodes that the edit did not touch give back their blocks.
 */
export const parseMarkdown: BlockParser = (text, previous) => {
  const base = frontMatterEnd(text) || (text.startsWith('\uFEFF') ? 1 : 0);
  const old = previous?.parsed.state as MarkdownState | undefined;
  const change = old && previous && bodyChange(changedRange(previous.changes), old.base, base, previous.text, text);
  const body = text.slice(base);
  const tree = parseBody(body, old?.tree, change);
  const nodes = tree === undefined ? plainNodes(body) : topNodes(tree, body);
  const state: MarkdownState = { base, tree, units: makeUnits(body, nodes, old?.units, change) };
  return { ...flatten(text, state, previous?.parsed.blocks[0]), state };
};

const parser = commonmark.configure(GFM);

interface MarkdownState {
  /** Where the Markdown starts, after the byte order mark or the front matter. */
  readonly base: number;
  /** Undefined when the body was no Markdown that could be parsed. */
  readonly tree: Tree | undefined;
  readonly units: readonly Unit[];
}

/** A top-level node and its blocks; all but `start` is free of its position. */
interface Unit {
  /** Start of the line where the node starts, in the body. */
  readonly start: number;
  readonly length: number;
  readonly type: string;
  readonly blocks: readonly Block[];
  /** Start of each block, from the unit's. */
  readonly offsets: readonly number[];
}

/** A top-level node not yet read. */
interface Node extends Pick<Unit, 'start' | 'length' | 'type'> {
  readonly read: () => readonly BlockPlan[];
}

/** The change in the body's coordinates; undefined asks for a full parse. */
function bodyChange(
  change: ChangedRange | undefined,
  oldBase: number,
  base: number,
  oldText: string,
  text: string,
): ChangedRange | undefined {
  if (change === undefined) return oldText === text ? { from: 0, oldTo: 0, newTo: 0 } : undefined;
  if (oldBase === base && change.from >= base) return wholeLines(change, base, text);
  // An edit inside the front matter leaves the body as it was.
  const moved = text.length - oldText.length;
  if (change.oldTo <= oldBase && change.newTo <= base && base - oldBase === moved)
    return { from: 0, oldTo: 0, newTo: 0 };
  return undefined;
}

/**
 * Widened to whole lines: Lezer may keep a block whose indent was edited, since the block starts after its indent. And to the two lines
 * before: whether a paragraph ends above a table's header is told by the delimiter row below it.
 */
function wholeLines({ from, oldTo, newTo }: ChangedRange, base: number, text: string): ChangedRange {
  let start = from;
  for (let lines = 0; start > base; start--) if (text[start - 1] === '\n' && lines++ === LINES_AHEAD) break;
  let after = 0;
  while (newTo + after < text.length && text[newTo + after] !== '\n') after++;
  return { from: start - base, oldTo: oldTo + after - base, newTo: newTo + after - base };
}

const LINES_AHEAD = 2;

function parseBody(body: string, old: Tree | undefined, change: ChangedRange | undefined): Tree | undefined {
  if (isGarbage(body)) return undefined;
  const input = lezerInput(body);
  if (old === undefined || change === undefined) return parser.parse(input);
  const { from, oldTo, newTo } = change;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(old), [
    { fromA: from, toA: oldTo, fromB: from, toB: newTo },
  ]);
  return parser.parse(input, fragments);
}

function topNodes(tree: Tree, body: string): readonly Node[] {
  const nodes: Node[] = [];
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return nodes;
  do {
    const node = cursor.node;
    let start = node.from;
    while (start > 0 && body[start - 1] !== '\n' && body[start - 1] !== '\r') start--;
    nodes.push({ start, length: node.to - start, type: node.name, read: () => readLeaves(node, body) });
  } while (cursor.nextSibling());
  return nodes;
}

function plainNodes(body: string): readonly Node[] {
  return readPlainText(body).map((plan) => ({
    start: plan.start,
    length: plan.end - plan.start,
    type: plan.kind,
    read: () => [plan],
  }));
}

/** Reads the nodes that the change touched, and gives the others their old blocks. */
function makeUnits(
  body: string,
  nodes: readonly Node[],
  old: readonly Unit[] | undefined,
  change: ChangedRange | undefined,
): readonly Unit[] {
  const units: Unit[] = [];
  if (old === undefined || change === undefined) {
    for (const node of nodes) units.push(makeUnit(node, body, NOTHING));
    return units;
  }
  let head = 0;
  while (head < nodes.length && isSame(nodes[head], old[head], 0) && endOf(nodes[head]) < change.from) head++;
  let tail = 0;
  const moved = change.newTo - change.oldTo;
  const limit = Math.min(nodes.length, old.length) - head;
  while (
    tail < limit &&
    isSame(nodes.at(-1 - tail), old.at(-1 - tail), moved) &&
    nodes.at(-1 - tail)!.start > change.newTo
  )
    tail++;
  const stale = reusable(old.slice(head, old.length - tail).flatMap((unit) => unit.blocks));
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Node;
    if (index < head) units.push(old[index] as Unit);
    else if (index < nodes.length - tail) units.push(makeUnit(node, body, stale));
    else units.push({ ...(old[index + old.length - nodes.length] as Unit), start: node.start });
  }
  return units;
}

const NOTHING: Reusable = new Map();

function isSame(node: Node | undefined, unit: Unit | undefined, moved: number): boolean {
  return node?.type === unit?.type && node?.length === unit?.length && node?.start === (unit?.start ?? 0) + moved;
}

function endOf(node: Node | undefined): number {
  return node === undefined ? 0 : node.start + node.length;
}

function makeUnit({ start, length, type, read }: Node, body: string, old: Reusable): Unit {
  const plans = read();
  return {
    start,
    length,
    type,
    blocks: plans.map((plan) => realise(plan, body, old)),
    offsets: plans.map((plan) => plan.start - start),
  };
}

function flatten(
  text: string,
  { base, units }: MarkdownState,
  oldFirst: Block | undefined,
): { readonly blocks: readonly Block[]; readonly starts: Uint32Array } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  if (base > 1) {
    const from = text.startsWith('\uFEFF') ? 1 : 0;
    const source = text.slice(from, base);
    blocks.push(
      oldFirst?.kind === 'front-matter' && oldFirst.text === source ? oldFirst : makeBlock('front-matter', source, []),
    );
    starts.push(from);
  }
  for (const unit of units) {
    for (let index = 0; index < unit.blocks.length; index++) {
      blocks.push(unit.blocks[index] as Block);
      starts.push(base + unit.start + (unit.offsets[index] as number));
    }
  }
  return { blocks, starts: Uint32Array.from(starts) };
}
