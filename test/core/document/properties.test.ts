import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { apply, checkShape, visible } from './documentShape.ts';
import { edits, markdownDocument } from './fragments.ts';

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

test('a paragraph that a table’s header ended is whole again once the delimiter row is gone', () => {
  const above = `${'Un mot. '.repeat(20)}\n\nUn titulaire.\n| a | b |\n`;
  const start = above.length;
  const document = parseDocument(`${above}|---|---|\n`, 'markdown', 'a.md');
  const changed = `${above}- suite\n`;
  const changes = [{ start, end: start + 9, text: '- suite' }];
  assert.deepEqual(
    visible(parseDocument(changed, 'markdown', 'a.md', { document, changes })),
    visible(parseDocument(changed, 'markdown', 'a.md')),
  );
});
