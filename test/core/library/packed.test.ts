import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';
import { mergeLibrary } from '../../../server/src/core/library/merge.ts';
import { packLibrary, unpackLibrary } from '../../../server/src/core/library/packed.ts';
import { testLibrary, testLibraryProblems } from '../../support/library.ts';
import { clauseFile, texteFile } from '../../support/records.ts';

test('a library survives its trip through JSON', () => {
  const library = testLibrary();
  assert.deepEqual(unpackLibrary(JSON.parse(JSON.stringify(packLibrary(library)))), library);
});

test('what we ship has no problem', () => {
  assert.deepEqual(testLibraryProblems(), []);
});

test('a team’s record replaces ours in its place', () => {
  const ours = loadLibrary([texteFile('loi-une'), texteFile('loi-deux'), clauseFile('garantie')]).library;
  const theirs = loadLibrary([texteFile('loi-une', { impose: 'Autre chose.' }), texteFile('loi-trois')]).library;
  const merged = mergeLibrary(ours, theirs);
  assert.deepEqual([...merged.textes.keys()], ['loi-une', 'loi-deux', 'loi-trois']);
  assert.equal(merged.textes.get('loi-une')?.impose, 'Autre chose.');
  assert.equal(merged.clauses.size, 1);
});
