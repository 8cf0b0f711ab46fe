import type { Mark } from '../block.ts';
import type { PairMemory } from './emphasis.ts';

/** What is found as the inline markup of a source is read. Offsets count from the start of `source`. */
export interface InlineReading {
  readonly source: string;
  readonly marks: Mark[];
  /** Where closing marks already known start, and where they end. */
  readonly closings: Map<number, number>;
  readonly memory: PairMemory;
  /** The bracket that closes the one at an offset. */
  readonly closingOf: (opening: number) => number | undefined;
}
