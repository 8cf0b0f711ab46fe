import { lineKind } from '../converted.ts';
import type { BlockPlan } from '../reuse.ts';

/** Reads a text without any markup: paragraphs between blank lines. What remains when a text cannot be parsed as Markdown. */
export function readPlainText(text: string): readonly BlockPlan[] {
  const plans: BlockPlan[] = [];
  for (const paragraph of text.matchAll(/\S[^\r\n]*(?:\r?\n(?![^\S\r\n]*(?:\r?\n|$))[^\r\n]+)*/g)) {
    const start = paragraph.index;
    plans.push({ kind: lineKind(paragraph[0]), start, end: start + paragraph[0].trimEnd().length, marks: [] });
  }
  return plans;
}
