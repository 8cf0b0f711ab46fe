import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileWording } from '../../server/src/core/rules/wording.ts';
import { testLibrary } from '../support/library.ts';

const { textes } = testLibrary();

/** The figures of national texts that a sentence is read as speaking of: « ccp-r2122-8 dispense-travaux ». */
function figuresIn(sentence: string): readonly string[] {
  const prose = sentence.replaceAll('’', "'").replace(/[\u00a0\u202f]/g, ' ');
  return [...textes.values()]
    .filter(({ id }) => /^(?:ccp|decret)-/.test(id))
    .flatMap(({ id, valeurs }) =>
      valeurs.filter(({ mots }) => mots.some((mot) => isFound(mot, prose))).map((valeur) => `${id} ${valeur.id}`),
    );
}

function isFound(pattern: string, prose: string): boolean {
  const wording = compileWording(pattern);
  assert.ok(!('problem' in wording), pattern);
  return new RegExp(wording.expression.source, 'u').test(prose);
}

const SPOKEN_OF: readonly (readonly [string, string])[] = [
  [
    'Les marchés inférieurs à 40 000 € HT sont passés sans publicité ni mise en concurrence.',
    'dispense-fournitures-services',
  ],
  ['En application de l’article R. 2122-8, le seuil est de 40 000 € HT.', 'dispense-fournitures-services'],
  ['Les travaux de moins de 100 000 € HT sont dispensés de procédure.', 'dispense-travaux'],
  ['Les marchés supérieurs à 40 000 € HT sont publiés sur le profil d’acheteur.', 'profil-acheteur'],
  [
    'Le chiffre d’affaires annuel exigé ne peut excéder deux fois le montant estimé du marché.',
    'chiffre-affaires-minimal',
  ],
  ['Un SPASER est dû au-delà de 100 millions d’euros.', 'seuil-spaser'],
  ['Le seuil de procédure formalisée est de 221 000 € HT.', 'seuil-autres'],
  ['Les données essentielles sont publiées à partir de 40 000 € HT.', 'donnees-essentielles'],
  ['20 % du matériel informatique au titre de l’article 58 de la loi AGEC', 'part-reemploi-informatique'],
  ['Au moins 35 % du matériel informatique réformé est orienté vers le réemploi.', 'reemploi-materiel-reforme'],
  ['La retenue de garantie est de 5 %.', 'retenue-garantie'],
];

test('a sentence that compares with a legal threshold is read so', () => {
  for (const [sentence, figure] of SPOKEN_OF) {
    assert.ok(
      figuresIn(sentence).some((found) => found.endsWith(` ${figure}`)),
      `${sentence} → ${figuresIn(sentence)}`,
    );
  }
});

test('an amount of the contract is not a legal threshold', () => {
  for (const sentence of [
    'Le montant du lot 1 est de 40 000 € HT.',
    'Le montant maximum de l’accord-cadre est de 221 000 € HT.',
    'Le présent marché est passé selon la procédure formalisée de l’appel d’offres ouvert, pour 215 000 € HT.',
    'Les documents de la consultation sont sur le profil d’acheteur.',
    'Le titulaire transmet son chiffre d’affaires deux fois par an.',
    'Il n’est pas prévu de retenue de garantie ; l’avance est de 20 %.',
    '20 % du parc informatique est renouvelé chaque année.',
    '30 % du poids est en plastique recyclé.',
    'Le seuil de disponibilité est de 99,9 %.',
    'La pénalité est plafonnée à 100 000 €.',
    'Le marché de travaux de 100 000 € débute en mai.',
  ]) {
    assert.deepEqual(figuresIn(sentence), [], sentence);
  }
});

test('the figures change on their day', () => {
  const at = (texte: string, figure: string, day: string) =>
    textes
      .get(texte)
      ?.valeurs.find(({ id }) => id === figure)
      ?.paliers.find(({ du = '', au = '9999-12-31' }) => du <= day && day <= au)?.valeur;
  assert.equal(at('ccp-r2122-8', 'dispense-fournitures-services', '2026-03-31'), 40_000);
  assert.equal(at('ccp-r2122-8', 'dispense-fournitures-services', '2026-04-01'), 60_000);
  assert.equal(at('ccp-r2142-7', 'chiffre-affaires-minimal', '2025-12-31'), 2);
  assert.equal(at('ccp-r2142-7', 'chiffre-affaires-minimal', '2026-01-01'), 1.5);
  assert.equal(at('ccp-seuils', 'seuil-autres', '2026-11-24'), 216_000);
  assert.equal(at('decret-2024-134', 'part-reemploi-informatique', '2026-12-31'), 20);
  assert.equal(at('decret-2024-134', 'part-reemploi-informatique', '2027-01-01'), 25);
});
