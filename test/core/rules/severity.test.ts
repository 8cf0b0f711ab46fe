import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fiabilite, Gravite } from '../../../server/src/core/library/vocabulary.ts';
import type { BlockRule } from '../../../server/src/core/rules/rule.ts';
import { severityOf } from '../../../server/src/core/rules/severity.ts';
import { readSettings } from '../../../server/src/core/settings.ts';

function graded(
  fiabilite: Fiabilite,
  {
    own = 'error',
    finding,
    fact,
    regles = {},
  }: { own?: Gravite; finding?: Gravite; fact?: Fiabilite; regles?: object } = {},
) {
  const rule: BlockRule = {
    scope: 'block',
    id: 'formulation/essai',
    categorie: 'formulation',
    title: 'Essai',
    explanation: 'Essai.',
    severity: own,
    fiabilite,
    base: [],
    examples: [],
    accepted: [],
    triggers: undefined,
    check: () => [],
  };
  return severityOf(
    rule,
    { ...(finding && { severity: finding }), ...(fact && { fiabilite: fact }) },
    readSettings({ regles }),
  );
}

test('reliability caps severity', () => {
  assert.equal(graded('verifie'), 'error');
  assert.equal(graded('secondaire'), 'warning');
  assert.equal(graded('a-verifier'), 'information');
  assert.equal(graded('a-verifier', { own: 'hint' }), 'hint');
});

test('the reliability of what a finding rests on caps it too, whatever is set', () => {
  const regles = { 'formulation/essai': 'error' };
  assert.equal(graded('verifie', { fact: 'a-verifier', regles }), 'information');
  assert.equal(graded('verifie', { fact: 'secondaire' }), 'warning');
  assert.equal(graded('a-verifier', { fact: 'verifie' }), 'information');
});

test('a finding may be lower than its rule, never higher', () => {
  assert.equal(graded('verifie', { own: 'warning', finding: 'hint' }), 'hint');
  assert.equal(graded('verifie', { own: 'warning', finding: 'error' }), 'warning');
});

test('the setting of a rule wins over that of its family, within what reliability allows', () => {
  const regles = { formulation: 'off', 'formulation/essai': 'error' };
  assert.equal(graded('verifie', { own: 'hint', regles }), 'error');
  assert.equal(graded('secondaire', { own: 'hint', regles }), 'warning');
  assert.equal(graded('verifie', { regles: { formulation: 'off' } }), undefined);
});
