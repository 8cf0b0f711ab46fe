import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueForReview } from '../../../server/src/core/library/freshness.ts';
import { loadLibrary } from '../../../server/src/core/library/load.ts';
import { ecolabelFile, texteFile } from '../../support/records.ts';

const { library } = loadLibrary([
  texteFile('recent', { 'verifie-le': '2026-01-15' }),
  texteFile('vieux', { 'verifie-le': '2024-03-01' }),
  texteFile('attendu', {
    'verifie-le': '2026-01-15',
    echeances: [{ date: '2026-06', effet: 'Nouvelle liste.', fiabilite: 'verifie' }],
  }),
  texteFile('connu', {
    'verifie-le': '2026-01-15',
    valeurs: [
      {
        id: 'part',
        libelle: 'Part',
        unite: '%',
        sens: 'taux',
        mots: ['part'],
        paliers: [
          { du: '2024-01-01', au: '2026-02-28', valeur: 20 },
          { du: '2026-03-01', valeur: 25 },
        ],
        fiabilite: 'verifie',
      },
    ],
  }),
  ecolabelFile('marque', {
    'verifie-le': '2026-01-15',
    referentiels: [{ nom: 'Version 2', au: '2026-10-31', fiabilite: 'verifie' }],
  }),
]);

const dueAt = (date: string) => dueForReview(library, date, 18).map(({ kind, id }) => `${kind}/${id}`);

test('a check holds for the months asked for', () => {
  assert.deepEqual(dueAt('2026-02-01'), ['textes/vieux']);
  assert.deepEqual(dueForReview(library, '2026-02-01', 24), []);
});

test('a change announced and come since the last check calls for a review; a figure known ahead does not', () => {
  assert.deepEqual(dueAt('2026-06-01'), ['textes/vieux', 'textes/attendu']);
  assert.deepEqual(dueAt('2026-11-01'), ['textes/vieux', 'textes/attendu', 'ecolabels/marque']);
});

test('all is due in the end', () => {
  assert.equal(dueAt('2028-01-01').length, 5);
});
