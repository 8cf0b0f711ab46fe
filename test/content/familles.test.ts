import assert from 'node:assert/strict';
import test from 'node:test';
import { FAMILLES } from '../../server/src/core/document/profile/families.ts';
import { testLibrary } from '../support/library.ts';

test('every purchase family of the library can be read and guessed in a document', () => {
  const listed = testLibrary()
    .familles.map(({ id }) => id)
    .filter((id) => id !== 'tous');
  assert.deepEqual(FAMILLES.map(([id]) => id).sort(), listed.sort());
});
