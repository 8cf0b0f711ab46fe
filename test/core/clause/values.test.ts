import assert from 'node:assert/strict';
import test from 'node:test';
import { formatValue, parseValue, valueProblem } from '../../../server/src/core/clause/values.ts';
import type { Parametre } from '../../../server/src/core/library/schema/clause.ts';

const NOMBRE: Parametre = { libelle: 'Durée', type: 'nombre', unite: 'ans', min: 2, max: 15 };
const MONTANT: Parametre = { libelle: 'Pénalité', type: 'montant', unite: '€', min: 0, max: 100_000 };
const DATE: Parametre = { libelle: 'Échéance', type: 'date' };
const CHOIX: Parametre = { libelle: 'Départ', type: 'choix', choix: ['de la livraison', 'de l’admission'] };
const TEXTE: Parametre = { libelle: 'Lieu', type: 'texte' };

test('numbers take a decimal comma, thousands a no-break space, amounts two decimals', () => {
  assert.equal(formatValue(NOMBRE, 1.3), '1,3');
  assert.equal(formatValue(NOMBRE, 1234567), '1\u00A0234\u00A0567');
  assert.equal(formatValue(MONTANT, 1500.5), '1\u00A0500,50');
  assert.equal(formatValue(MONTANT, 1500), '1\u00A0500');
});

test('numbers are read as people write them, and left alone when in doubt', () => {
  for (const [text, value] of [
    ['1 500,50', 1500.5],
    ['1\u00A0500', 1500],
    ['1\u202F500', 1500],
    ['1.5', 1.5],
    [' 7 ', 7],
  ] as const) {
    assert.equal(parseValue(NOMBRE, text), value);
  }
  for (const text of ['1.500', 'cinq', '5 ou 7', '', '1,5,2']) assert.equal(parseValue(NOMBRE, text), undefined);
});

test('dates are written in full and read in three ways', () => {
  assert.equal(formatValue(DATE, '2027-03-01'), '1er\u00A0mars 2027');
  assert.equal(formatValue(DATE, '2027-12-15'), '15\u00A0décembre 2027');
  for (const text of ['1er mars 2027', '1 mars 2027', '01/03/2027', '1.3.2027', '2027-03-01'])
    assert.equal(parseValue(DATE, text), '2027-03-01');
  for (const text of ['30 février 2027', '31/13/2027', 'mars 2027']) assert.equal(parseValue(DATE, text), undefined);
});

test('a choice is read whatever its apostrophes, accents and capitals', () => {
  assert.equal(parseValue(CHOIX, "De l'admission"), 'de l’admission');
  assert.equal(parseValue(CHOIX, 'de la commande'), undefined);
});

test('a value out of its bounds says so in one sentence', () => {
  assert.equal(valueProblem(NOMBRE, 5), undefined);
  assert.equal(valueProblem(NOMBRE, 20), '« Durée » : 20 ans, au-delà du maximum de 15.');
  assert.equal(valueProblem(NOMBRE, 1), '« Durée » : 1 ans, sous le minimum de 2.');
  assert.match(valueProblem(NOMBRE, 'cinq')!, /n’est pas un nombre/);
  assert.match(valueProblem(NOMBRE, 2.5)!, /trop de décimales/);
  assert.match(valueProblem(CHOIX, 'de la commande')!, /« de la livraison » ou « de l’admission »/);
  assert.match(valueProblem(DATE, '2027-02-30')!, /n’est pas une date/);
  assert.match(valueProblem(TEXTE, 'a | b')!, /sans barre/);
  assert.equal(valueProblem(TEXTE, 'Lyon'), undefined);
});
