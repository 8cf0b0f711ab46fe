import type { Span } from '../document/model.ts';

/**
 * Matches in order, those that overlap left out: at one place the longest wins.
 *
 * @param prefer tells which goes first of two of the same place and length, as a comparison of `sort`
 */
export function withoutOverlap<M extends Span>(
  matches: readonly M[],
  prefer: (a: M, b: M) => number = () => 0,
): readonly M[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end || prefer(a, b));
  const kept: M[] = [];
  for (const match of sorted) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
