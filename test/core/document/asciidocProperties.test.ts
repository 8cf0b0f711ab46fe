import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TenderDocument, TextChange } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { documentOf, editsOf } from './arbitraries.ts';
import { ASCIIDOC, HEADS } from './asciidocFragments.ts';
import { apply, checkShape, visible } from './documentShape.ts';

const RUNS = { numRuns: Number(process.env.RUNS ?? 150) };
const documents = documentOf(HEADS, ASCIIDOC);
const edits = editsOf(ASCIIDOC);

const parse = (text: string, previous?: { document: TenderDocument; changes: readonly TextChange[] }): TenderDocument =>
  parseDocument(text, 'asciidoc', 'a.adoc', previous);

test('AsciiDoc: prose has the length of the text, spans are inside, in order, and do not overlap', () => {
  fc.assert(
    fc.property(documents, (text) => checkShape(parse(text), text)),
    RUNS,
  );
});

test('AsciiDoc: any string gives a document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkShape(parse(text), text)),
    RUNS,
  );
});

test('AsciiDoc: an incremental parse equals a full one', () => {
  fc.assert(
    fc.property(documents, edits, (text, typed) => {
      let document = parse(text);
      for (const edit of typed) {
        const { changed, changes } = apply(document.text, [edit]);
        document = parse(changed, { document, changes });
        assert.deepEqual(visible(document), visible(parse(changed)));
      }
    }),
    RUNS,
  );
});

test('AsciiDoc: changes sent together are read in order', () => {
  fc.assert(
    fc.property(documents, edits, (text, typed) => {
      const { changed, changes } = apply(text, typed);
      const document = parse(changed, { document: parse(text), changes });
      assert.deepEqual(visible(document), visible(parse(changed)));
    }),
    RUNS,
  );
});

test('AsciiDoc: blocks away from an edit keep their identity', () => {
  const text = Array.from(
    { length: 60 },
    (_, index) => `== Article ${index}\n\nLe titulaire livre le lot ${index}.\n`,
  ).join('\n');
  const before = parse(text);
  const at = text.indexOf('lot 30') + 4;
  const after = parse(`${text.slice(0, at)}1${text.slice(at)}`, {
    document: before,
    changes: [{ start: at, end: at, text: '1' }],
  });
  const changed = after.blocks.filter((block, index) => block !== before.blocks[index]);
  assert.deepEqual(
    changed.map((block) => block.text),
    ['Le titulaire livre le lot 130.'],
  );
});
