import { analyze } from '../core/analysis.ts';
import type { TenderDocument } from '../core/document/model.ts';
import type { Edit, World } from '../core/rules/rule.ts';
import { safeEdits } from '../features/codeActions.ts';

/** A repair may uncover another: this many rounds are enough for any text, and end whatever the rules do. */
const MAX_ROUNDS = 5;

/** Applies all safe repairs until none is left; gives the text and how many edits were made. */
export function applyAllSafeFixes(
  text: string,
  parse: (text: string) => TenderDocument,
  world: World,
): { readonly text: string; readonly count: number } {
  let current = text;
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = safeEdits(analyze(parse(current), world));
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
    count += edits.length;
  }
  return { text: current, count };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
