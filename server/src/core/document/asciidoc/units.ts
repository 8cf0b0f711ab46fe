import type { ChangedRange } from '../changes.ts';
import type { Block } from '../model.ts';
import { type BlockPlan, type Reusable, realise, reusable } from '../reuse.ts';
import { openLines } from './lines.ts';
import { readUnit } from './scan.ts';
import { START, type State, sameState } from './state.ts';

/** Some lines read together. Position-free: shared by all the versions of a document where those lines stand. */
export interface Unit {
  /** The state before it. */
  readonly before: State;
  /** How far from its start the text was looked at. */
  readonly reach: number;
  readonly blocks: readonly Block[];
  /** Start of each block, from the unit's. */
  readonly offsets: readonly number[];
}

/** A text cut into units, each with its start. */
export interface Units {
  readonly units: readonly Unit[];
  readonly starts: Uint32Array;
}

/**
 * Cuts a text into units. Given those of the version before and what changed, reads again from the first unit that looked at the
 * change, until a line that a unit of the version before started at in the same state.
 */
export function cutUnits(text: string, old: Units = NO_UNITS, change?: ChangedRange): Units {
  const head = change === undefined ? 0 : untouchedUnits(old, change.from);
  const { drafts, tail } = readDrafts(text, head, old, change);
  const stale = reusable(old.units.slice(head, tail).flatMap(({ blocks }) => blocks));
  const read = drafts.map((draft) => makeUnit(draft, text, stale));
  const moved = change === undefined ? 0 : change.newTo - change.oldTo;
  const starts = new Uint32Array(head + read.length + old.starts.length - tail);
  starts.set(old.starts.subarray(0, head));
  starts.set(
    drafts.map(({ start }) => start),
    head,
  );
  starts.set(
    old.starts.subarray(tail).map((start) => start + moved),
    head + read.length,
  );
  return { units: [...old.units.slice(0, head), ...read, ...old.units.slice(tail)], starts };
}

const NO_UNITS: Units = { units: [], starts: new Uint32Array() };

/** A unit whose blocks are not made yet. */
interface Draft {
  readonly start: number;
  readonly before: State;
  readonly reach: number;
  readonly plans: readonly BlockPlan[];
}

/** How many units, from the top, saw nothing of what changed. */
function untouchedUnits({ units, starts }: Units, changed: number): number {
  const touched = units.findIndex(({ reach }, index) => (starts[index] as number) + reach >= changed);
  return touched < 0 ? units.length : touched;
}

/** Reads from the unit `head` on; `tail` is the first old unit that still holds after what was read. */
function readDrafts(text: string, head: number, old: Units, change: ChangedRange | undefined) {
  const drafts: Draft[] = [];
  const lines = openLines(text);
  let state = old.units[head]?.before ?? START;
  let start = head === 0 ? (text.startsWith('\uFEFF') ? 1 : 0) : (old.starts[head] ?? text.length);
  let tail = change === undefined ? old.units.length : head;
  while (start < text.length) {
    if (change !== undefined && start >= change.newTo) {
      const before = start - change.newTo + change.oldTo;
      while (tail < old.units.length && (old.starts[tail] as number) < before) tail++;
      const same = old.units[tail];
      if (old.starts[tail] === before && same !== undefined && sameState(same.before, state)) return { drafts, tail };
    }
    lines.forget();
    const { plans, next, state: after } = readUnit(text, lines, start, state);
    drafts.push({ start, before: state, reach: lines.reach() - start, plans });
    state = after;
    start = next;
  }
  return { drafts, tail: old.units.length };
}

function makeUnit({ start, before, reach, plans }: Draft, text: string, stale: Reusable): Unit {
  const blocks = plans.map((plan) => realise(plan, text, stale));
  return { before, reach, blocks, offsets: plans.map((plan) => plan.start - start) };
}
