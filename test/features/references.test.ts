import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../server/src/core/document/model.ts';
import { referencesIn, referencesInFile, subjectAt } from '../../server/src/features/references.ts';
import { testLibrary } from '../support/library.ts';
import { viewAt } from '../support/view.ts';

const library = testLibrary();
const ARTICLE = { genre: 'texte', id: 'ccp-l2112-2' } as const;
const subjectOf = (marked: string) => {
  const { view, offset } = viewAt(marked, library);
  return subjectAt(view, offset);
};
const inFile = (text: string, format: Format = 'markdown') =>
  referencesInFile({ uri: 'file:///a', format, text }, library, ARTICLE).map(({ range }) => [
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
  ]);

test('the subject is the text or the label under the caret, and nothing elsewhere', () => {
  assert.deepEqual(subjectOf('Vu l’article L. 2112‸-2 du CCP.'), ARTICLE);
  assert.deepEqual(subjectOf('Les écrans portent le label TCO Cert‸ified.'), {
    genre: 'ecolabel',
    id: 'tco-certified',
  });
  assert.equal(subjectOf('V‸u l’article L. 2112-2 du CCP.'), undefined);
  assert.equal(subjectOf('`article L. 2112‸-2 du CCP`'), undefined);
  assert.equal(subjectOf('‸'), undefined);
});

test('a document that is not open is found however the citation is set', () => {
  assert.deepEqual(inFile('Vu l’article L. 2112-2 du CCP.'), [[0, 5, 0, 29]]);
  assert.deepEqual(inFile('Vu l’article L.&nbsp;2112-2 du CCP.'), [[0, 5, 0, 34]]);
  assert.deepEqual(inFile('Vu l’article L.{nbsp}2112-2 du CCP.', 'asciidoc'), [[0, 5, 0, 34]]);
  assert.deepEqual(inFile('Vu l’article L. **2112**-2 du CCP.'), [[0, 5, 0, 33]]);
  assert.deepEqual(inFile('> Vu l’article L.\r\n> 2112-2 du code de la\r\n> commande publique.'), [[0, 7, 2, 19]]);
  assert.deepEqual(inFile('<table><tr><td>Article L. <i>2112-2</i></td></tr></table>'), [[0, 15, 0, 35]]);
});

test('a range finds the articles that it passes over', () => {
  assert.equal(inFile('Les articles L. 2112-1 à L. 2112-4 du CCP s’appliquent.').length, 1);
  assert.equal(inFile('Les articles L. 2112-3 à L. 2112-4 du CCP s’appliquent.').length, 0);
});

test('an open document is read as it stands', () => {
  const { view } = viewAt('Article L. 2112-2.\n\n- le CCP, article L. 2112-2\n', library);
  assert.equal(referencesIn(view, ARTICLE).length, 2);
});
