import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isProse } from '../../../server/src/core/document/block.ts';
import type { TenderDocument, TextChange } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { type Edit, edits, markdownDocument } from './fragments.ts';

const RUNS = { numRuns: Number(process.env.RUNS ?? 150) };

test('prose has the length of the text, spans are inside, in order, and do not overlap', () => {
  fc.assert(
    fc.property(markdownDocument, (text) => checkShape(parseDocument(text, 'markdown'), text)),
    RUNS,
  );
});

test('any string gives a document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
      checkShape(parseDocument(text, 'markdown'), text),
    ),
    RUNS,
  );
});

test('an incremental parse equals a full one', () => {
  fc.assert(
    fc.property(markdownDocument, edits, (text, typed) => {
      let document = parseDocument(text, 'markdown', 'a.md');
      for (const edit of typed) {
        const { changed, changes } = apply(document.text, [edit]);
        document = parseDocument(changed, 'markdown', 'a.md', { document, changes });
        assert.deepEqual(visible(document), visible(parseDocument(changed, 'markdown', 'a.md')));
      }
    }),
    RUNS,
  );
});

test('changes sent together are read in order', () => {
  fc.assert(
    fc.property(markdownDocument, edits, (text, typed) => {
      const { changed, changes } = apply(text, typed);
      const document = parseDocument(changed, 'markdown', 'a.md', {
        document: parseDocument(text, 'markdown', 'a.md'),
        changes,
      });
      assert.deepEqual(visible(document), visible(parseDocument(changed, 'markdown', 'a.md')));
    }),
    RUNS,
  );
});

function checkShape({ blocks, starts, prose, sections, sectionOf }: TenderDocument, text: string): void {
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

function visible({ blocks, starts, sections, sectionOf, profile }: TenderDocument): unknown {
  return { blocks, starts, sections, sectionOf, profile };
}

function apply(text: string, typed: readonly Edit[]): { changed: string; changes: readonly TextChange[] } {
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
