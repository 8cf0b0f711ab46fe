import type { Library } from '../core/library/library.ts';
import type { Rule } from '../core/rules/rule.ts';

/** A file that is written from the content: its path from the top of the repository, `/` separators. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** What generators may draw from. */
export interface Sources {
  readonly library: Library;
  readonly rules: readonly Rule[];
  /** The text of a file of the repository, for outputs that are a region of one (`package.json`). */
  read(path: string): string;
}

/** Writes one file, or a few of one kind. Pure: the same sources give the same text. */
export type Generator = (sources: Sources) => readonly Output[];
