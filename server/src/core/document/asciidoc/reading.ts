import type { Span } from '../model.ts';
import type { BlockPlan } from '../reuse.ts';
import type { Line, Lines } from './lines.ts';
import type { State } from './state.ts';

/** Where a reading starts: at a line that is not blank. */
export interface Place {
  readonly text: string;
  readonly lines: Lines;
  readonly line: Line;
  readonly state: State;
}

/** What was read: some blocks, and where and how to read on. */
export interface Reading {
  readonly plans: readonly BlockPlan[];
  readonly next: number;
  readonly state: State;
}

/** Reads the construct that it knows, if that is what stands at the place. */
export type Reader = (place: Place) => Reading | undefined;

/** A block without prose. */
export function bare(
  kind: 'directive' | 'comment' | 'code' | 'contents' | 'page-header',
  { start, end }: Span,
): BlockPlan {
  return { kind, start, end, marks: [] };
}
