import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';

function faults(more: object): string[] {
  const record = {
    id: 'essai',
    famille: 'formulation',
    titre: 'Essai',
    gravite: 'warning',
    motifs: ['si possible'],
    message: '« {motif} » est faible.',
    explication: 'Exigez.',
    exemples: [{ faible: 'Le titulaire livre ⟦si possible⟧.' }],
    acceptes: ['Le titulaire livre.'],
    'verifie-le': '2026-01-15',
    fiabilite: 'verifie',
    ...more,
  };
  const { problems } = loadLibrary([{ path: 'formulations/essai.yaml', text: JSON.stringify(record) }]);
  return problems.map(({ path, message }) => `${path}: ${message}`.replaceAll('\u00A0', ' '));
}

test('a sound formulation has no fault', () => {
  assert.deepEqual(faults({ sauf: ['citation-de-texte', 'sauf accord', 'au plus tard'] }), []);
});

test('a pattern that cannot be read is told of, with where it goes wrong', () => {
  assert.match(faults({ motifs: ['si (possible'] })[0] ?? '', /^motifs\.0: Motif illisible à partir de « \(possible »/);
  assert.match(faults({ motifs: ['[si]'] })[0] ?? '', /^motifs\.0: Le motif « \[si\] » n’a aucun mot obligatoire/);
  assert.match(faults({ sauf: ['si (possible'] })[0] ?? '', /^sauf\.0: Motif illisible/);
});

test('an exception that looks like a name and is none of ours is told of', () => {
  assert.match(
    faults({ sauf: ['citation-de-textes'] })[0] ?? '',
    /^sauf\.0: Exception inconnue : « citation-de-textes »/,
  );
});

test('examples mark what is found, blanks close', () => {
  assert.match(faults({ exemples: [{ faible: 'Le titulaire livre.' }] })[0] ?? '', /^exemples\.0\.faible: Entourez/);
  assert.match(
    faults({ corrections: [{ titre: 'Fixer', insere: 'sous ${1:5 jours' }] })[0] ?? '',
    /^corrections\.0\.insere: Blanc mal écrit/,
  );
});
