import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';
import { findEcolabels } from '../../../server/src/core/recognition/ecolabels.ts';
import { testLibrary } from '../../support/library.ts';
import { ecolabelFile } from '../../support/records.ts';

const LIBRARY = loadLibrary([
  ecolabelFile('tco-certified', { nom: 'TCO Certified', alias: ['TCO', 'TCO Cert'], graphies: ['TCO certifié'] }),
  ecolabelFile('hds', { nom: 'HDS' }),
  ecolabelFile('blue-angel', { nom: 'Blue Angel', alias: ['Der Blaue Engel', 'Ange bleu'] }),
]).library;

function found(prose: string): string[] {
  return findEcolabels(prose, LIBRARY).map(
    ({ start, end, ecolabel, misspelt }) => `${prose.slice(start, end)} → ${ecolabel}${misspelt ? ' !' : ''}`,
  );
}

test('names, other names and misspellings', () => {
  assert.deepEqual(found('TCO Certified, ange bleu ou Blue-Angel, TCO certifié'), [
    'TCO Certified → tco-certified',
    'ange bleu → blue-angel',
    'Blue-Angel → blue-angel',
    'TCO certifié → tco-certified !',
  ]);
});

test('acronyms count in capitals only, and announced when they mean something else too', () => {
  assert.deepEqual(found('hébergeur HDS ; hds'), ['HDS → hds']);
  assert.deepEqual(found('le TCO du parc sur cinq ans'), []);
  assert.deepEqual(found('le label TCO, des écrans certifiés TCO'), ['TCO → tco-certified', 'TCO → tco-certified']);
});

test('words that only contain a name', () => {
  assert.deepEqual(found('Blue Angelica, HDSX, Blue \uFFFC Angel'), []);
});

test('every name of every label is recognised as that label', () => {
  for (const label of testLibrary().ecolabels.values()) {
    for (const written of [label.nom, ...label.alias, ...label.graphies]) {
      const prose = `le label ${written.replaceAll('’', "'")} ou équivalent`;
      const ids = findEcolabels(prose, testLibrary()).map((match) => match.ecolabel);
      assert.ok(ids.includes(label.id), `${label.id}: « ${written} » is read as ${ids.join(', ') || 'nothing'}`);
    }
  }
});
