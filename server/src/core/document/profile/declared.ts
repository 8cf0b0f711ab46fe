import type { Span } from '../model.ts';

/** A value as the drafter wrote it, in YAML or in an AsciiDoc attribute, with its absolute place. */
export interface DeclaredValue {
  readonly value: unknown;
  readonly span: Span;
  /** Items of a list, entries of a map, each with its own place. */
  readonly items?: readonly DeclaredValue[];
  readonly entries?: ReadonlyMap<string, DeclaredValue>;
}

export interface Problem {
  readonly span: Span;
  readonly message: string;
}

/** What a document declares of itself, before it is checked. */
export interface Declared {
  readonly values: ReadonlyMap<string, DeclaredValue>;
  readonly problems: readonly Problem[];
}

export const NOTHING_DECLARED: Declared = { values: new Map(), problems: [] };
