import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAsciidocAttributes } from '../../../server/src/core/document/asciidoc/attributes.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';

const values = (text: string) =>
  Object.fromEntries([...readAsciidocAttributes(text)].map(([name, { value }]) => [name, value]));

test('entries are read by name, with their place', () => {
  const text = '= CCTP\n:clausier-document: CCTP \n:toc:\nun texte : non\n';
  assert.deepEqual(values(text), { 'clausier-document': 'CCTP', toc: '' });
  const { start, end } = readAsciidocAttributes(text).get('clausier-document')?.span ?? { start: 0, end: 0 };
  assert.equal(text.slice(start, end), 'CCTP');
});

test('a wrapped value keeps its length', () => {
  for (const newline of ['\n', '\r\n', '\r']) {
    const text = `:clausier-familles: logiciels, \\${newline}  impression${newline}:a: b`;
    const found = readAsciidocAttributes(text).get('clausier-familles');
    assert.deepEqual(
      found?.value.split(',').map((part) => part.trim()),
      ['logiciels', 'impression'],
    );
    assert.equal(found?.value.length, (found?.span.end ?? 0) - (found?.span.start ?? 0));
    assert.equal(text.indexOf('impression'), (found?.span.start ?? 0) + (found?.value.indexOf('impression') ?? 0));
    assert.equal(values(text).a, 'b');
  }
});

test('the last entry wins, and an entry may be taken away', () => {
  assert.deepEqual(values(':a: 1\n:b: 2\n:c: 3\n:a: 4\n:!b:\n:c!:\n'), { a: '4' });
});

test('the profile reads wrapped values, each with its place', () => {
  const text = '= CCTP\n:clausier-familles: logiciels, \\\n  inconnue\n\nTexte';
  const { familles, problems } = parseDocument(text, 'asciidoc').profile;
  assert.deepEqual(familles, ['logiciels']);
  assert.deepEqual(
    problems.map(({ span }) => text.slice(span.start, span.end)),
    ['inconnue'],
  );
});
