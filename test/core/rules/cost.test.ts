import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../server/src/core/analysis.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { createWorld } from '../../../server/src/core/rules/world.ts';
import { testLibrary } from '../../support/library.ts';

const world = createWorld({ library: testLibrary(), settings: {}, today: '2026-11-24' });

/** What rules look for, said again and again in one sentence: what they read of it must not grow with it. */
const UNITS = [
  'le seuil de procédure formalisée est de 214 000 € HT et ',
  'les pièces détachées des smartphones sont disponibles 7 ans et ',
  'les smartphones ont un indice de réparabilité de 8 et ',
  'le titulaire est certifié ISO 14001 et ',
  'les écrans sont TCO Certified génération 8 et ',
  'articles 4, 5 et 6 du CCAG-TIC et ',
  'L. 2112-2, ',
  'O EN IS',
  'ISO 7779 et ',
];

test('a sentence without end is read in linear time', () => {
  for (const unit of UNITS) quick(`Le titulaire respecte ${unit.repeat(1500)}`, unit);
});

test('a run of spaces between a label and its level is read in linear time', () => {
  quick(`Les écrans sont TCO Certified${' '.repeat(20_000)}® Gold.`, 'spaces');
});

function quick(text: string, name: string): void {
  const started = performance.now();
  analyze(parseDocument(text, 'markdown'), world);
  assert.ok(performance.now() - started < 3000, name);
}
