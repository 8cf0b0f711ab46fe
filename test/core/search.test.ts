import assert from 'node:assert/strict';
import test from 'node:test';
import { searchClauses } from '../../server/src/core/search.ts';
import { testLibrary } from '../support/library.ts';

const LIBRARY = testLibrary();
const ids = (...args: [words: string, context?: Parameters<typeof searchClauses>[2]]) =>
  searchClauses(LIBRARY, ...args).map((clause) => clause.id);

test('accents, case and unfinished words do not count', () => {
  for (const rank of [0, 1, 2]) assert.match(ids('ecoconc')[rank]!, /^ecoconception-/);
  assert.equal(ids('RÉPARABILITÉ')[0], 'indice-reparabilite-portables');
  assert.ok(ids('pieces detachees').slice(0, 2).includes('pieces-detachees-disponibilite'));
  assert.ok(ids('rgaa').slice(0, 4).includes('logiciel-accessibilite'));
  assert.ok(ids('acessibilité').slice(0, 8).includes('logiciel-accessibilite'));
});

test('every word must be found', () => {
  assert.ok(ids('garantie pièces').includes('garantie-constructeur-etendue'));
  assert.deepEqual(ids('garantie girafe'), []);
});

test('without words, all clauses come, what suits the place first', () => {
  assert.equal(ids('').length, LIBRARY.clauses.size);
  const rc = searchClauses(LIBRARY, '', { document: 'RC', role: 'criteres' });
  assert.ok(rc[0]!.textes['critere-attribution'] !== undefined);
  const cloud = searchClauses(LIBRARY, '', { familles: ['hebergement-cloud'], etape: 'specification-technique' });
  assert.ok(cloud[0]!.familles.includes('hebergement-cloud'));
  assert.ok(cloud[0]!.textes['specification-technique'] !== undefined);
});

test('punctuation around a word does not count; what is expected at the place comes before its equals', () => {
  assert.deepEqual(ids('(RGAA), pièces.'), ids('rgaa pieces'));
  const expected = ids('').slice(-1);
  assert.deepEqual(ids('', { expected }).slice(0, 1), expected);
});
