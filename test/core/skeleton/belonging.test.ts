import assert from 'node:assert/strict';
import test from 'node:test';
import { belongingClauses } from '../../../server/src/core/skeleton/belonging.ts';
import { testLibrary } from '../../support/library.ts';

const LIBRARY = testLibrary();

test('an article has the clauses of the skeleton article of the same title, first', () => {
  const found = belongingClauses(LIBRARY, {
    document: 'CCTP',
    title: '5.1 Livraison et emballages',
    role: 'execution',
  });
  assert.equal(found[0], 'emballage-groupe-reprise');
  assert.ok(found.indexOf('emballage-groupe-reprise') < found.indexOf('garantie-constructeur-etendue'));
});

test('a title in other words, a plural, capitals: the subject words decide', () => {
  const found = belongingClauses(LIBRARY, { document: 'CCTP', title: 'ARTICLE 7 – LIVRAISONS', role: 'execution' });
  assert.equal(found[0], 'emballage-groupe-reprise');
});

test('a title that says nothing has the clauses of its role', () => {
  const found = belongingClauses(LIBRARY, { document: 'RC', title: 'Article 8', role: 'criteres' });
  assert.ok(found.includes('indice-reparabilite-portables'));
  assert.ok(!found.includes('emballage-groupe-reprise'));
});

test('without a known document, every skeleton answers; a place that none knows has nothing', () => {
  const sections = { title: 'Pénalités', role: 'penalites' } as const;
  assert.ok(belongingClauses(LIBRARY, { ...sections, document: undefined }).length > 0);
  for (const document of ['AE', 'CCP', undefined] as const)
    assert.deepEqual(belongingClauses(LIBRARY, { document, title: 'Signature', role: 'autre' }), []);
});
