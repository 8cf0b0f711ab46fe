/** What must hold of any document, in any format. */
import assert from 'node:assert/strict';
import { isProse } from '../../../server/src/core/document/block.ts';
import type { TenderDocument, TextChange } from '../../../server/src/core/document/model.ts';
import type { Edit } from './arbitraries.ts';

/** Spans are inside, in order, and do not overlap; prose has the length of the text. */
export function checkShape({ blocks, starts, prose, sections, sectionOf }: TenderDocument, text: string): void {
  assert.equal(prose.length, text.length);
  assert.equal(starts.length, blocks.length);
  let end = 0;
  blocks.forEach((block, index) => {
    const start = starts[index] as number;
    assert.ok(start >= end, `block ${index} overlaps the one before`);
    end = start + block.text.length;
    assert.equal(text.slice(start, end), block.text);
    assert.equal(block.prose.length, block.text.length);
    assert.ok(block.text.length > 0);
    if (!isProse(block.kind)) assert.equal(block.sentences.length, 0);
    let last = 0;
    for (const sentence of block.sentences) {
      assert.ok(sentence.start >= last && sentence.end > sentence.start && sentence.end <= block.text.length);
      assert.equal(block.prose.slice(sentence.start, sentence.end).trim().length, sentence.end - sentence.start);
      last = sentence.end;
    }
  });
  assert.ok(end <= text.length);
  sections.forEach((section, index) => {
    assert.ok(section.firstBlock <= section.endBlock && section.endBlock <= blocks.length);
    if (index > 0) assert.ok((section.parent as number) < index);
  });
  assert.ok(sectionOf.every((section) => section < sections.length));
}

/** All of a document but the state of its parser. */
export function visible({ blocks, starts, sections, sectionOf, profile }: TenderDocument): unknown {
  return { blocks, starts, sections, sectionOf, profile };
}

/** Types the edits one after the other, each in the text that the one before left. */
export function apply(text: string, typed: readonly Edit[]): { changed: string; changes: readonly TextChange[] } {
  const changes: TextChange[] = [];
  let changed = text;
  for (const { at, removed, inserted } of typed) {
    const start = Math.floor(at * changed.length);
    const end = Math.min(changed.length, start + removed);
    changes.push({ start, end, text: inserted });
    changed = changed.slice(0, start) + inserted + changed.slice(end);
  }
  return { changed, changes };
}
