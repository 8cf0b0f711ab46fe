import type { TenderDocument } from './document/model.ts';
import type { Finding, World } from './rules/rule.ts';

/**
 * Runs the rules over a document. Findings have absolute spans, are sorted by position, carry their final severity
 * (settings, reliability and launch date applied) and leave out what the document silences.
 * The memo of block findings lives here and nowhere else.
 */
export function analyze(document: TenderDocument, world: World): readonly Finding[] {
  throw new Error(`to be written: ${document.text.length} ${world.today}`);
}
