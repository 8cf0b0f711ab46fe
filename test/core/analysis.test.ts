import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/core/analysis.ts';
import type { Format } from '../../server/src/core/document/model.ts';
import { parseDocument } from '../../server/src/core/document/parse.ts';
import { createWorld } from '../../server/src/core/rules/world.ts';
import { testLibrary } from '../support/library.ts';

const world = createWorld({ library: testLibrary(), settings: {}, today: '2026-11-22' });
const WEAK = 'Le titulaire livre les postes si possible.';
const POSSIBLE = 'formulation/dans-la-mesure-du-possible';

/** The rules found in a text and what each found, the guess about the kind of document left out. */
function found(text: string, settings: object = {}, format: Format = 'markdown'): readonly string[] {
  const same = Object.keys(settings).length === 0;
  const used = same ? world : createWorld({ library: world.library, settings, today: world.today });
  return analyze(parseDocument(text, format), used)
    .filter(({ rule }) => rule.id !== 'structure/nature-deduite')
    .map(({ rule, span, severity }) => `${severity} ${rule.id} ${text.slice(span.start, span.end)}`);
}

test('findings stand where the words are, in both syntaxes', () => {
  const finding = `warning ${POSSIBLE} si possible`;
  assert.deepEqual(found(`# CCTP\n\nUn mot.\n\n- ${WEAK}\n`), [finding]);
  assert.deepEqual(found(`= CCTP\n\n* ${WEAK}\n`, {}, 'asciidoc'), [finding]);
  assert.deepEqual(found(`${WEAK}\r\n\r\n${WEAK}\r\n`), [finding, finding]);
});

test('emphasis, line breaks and typographic apostrophes do not hide a wording', () => {
  assert.equal(found('Le titulaire livre les postes **dans la mesure**\ndu possible.').length, 1);
  assert.equal(found('Le titulaire s’efforce de livrer.').length, 1);
  assert.equal(found('Les emballages sont repris `si possible`.').length, 0);
});

test('code, comments and front matter are not read', () => {
  assert.deepEqual(found(`---\ntitre: si possible\n---\n\n\`\`\`\n${WEAK}\n\`\`\`\n\n<!-- ${WEAK} -->\n`), []);
});

test('another language is not read', () => {
  assert.deepEqual(found('The supplier shall deliver the laptops to the sites of the buyer, si possible.'), []);
  assert.deepEqual(found('Il fornitore consegna i computer che sono della stazione con il supporto, si possible.'), []);
});

test('« il » and « y », which other languages have too, do not make French foreign', () => {
  assert.equal(found('Il livre les postes si possible.').length, 1);
  assert.equal(found('S’il y a lieu, il les livre si possible.').length, 1);
});

test('settings turn a rule or a family off, or change its severity', () => {
  assert.deepEqual(found(WEAK, { regles: { formulation: 'off' } }), []);
  assert.deepEqual(found(WEAK, { regles: { [POSSIBLE]: 'hint' } }), [`hint ${POSSIBLE} si possible`]);
});

test('a severity that cannot be read is left out, the others stand', () => {
  assert.deepEqual(found(WEAK, { regles: { [POSSIBLE]: 'off', legalite: 'erreur' } }), []);
  assert.equal(found(WEAK, { regles: ['off'] }).length, 1);
  assert.equal(found(WEAK, { regles: 'off' }).length, 1);
});

test('a row of criteria that opens with an empty cell is shown at its first words', () => {
  const text = '# Règlement\n\n## Critères d’attribution\n\n| | Prix 60 % |\n|---|---|\n| | Délai 40 % |\n';
  assert.deepEqual(found(text), ['warning couverture/critere-environnemental Prix 60 %']);
});

test('a silence hides the next block only', () => {
  assert.equal(found(`<!-- clausier-ignore formulation : voulu -->\n\n${WEAK}\n\n${WEAK}\n`).length, 1);
  assert.equal(found(`// clausier-ignore ${POSSIBLE} : voulu\n\n${WEAK}\n`, {}, 'asciidoc').length, 0);
  assert.equal(found(`<!-- clausier-ignore-fichier formulation : brouillon -->\n\n${WEAK}\n\n${WEAK}\n`).length, 0);
});

test('a clause declared incitative may be weak, a firm one may not', () => {
  const clause = (niveau: string) =>
    `# Exécution\n\n<!-- clausier: pieces-detachees-disponibilite@${niveau} condition-execution v1 -->\n${WEAK}\n\n<!-- /clausier -->\n`;
  assert.equal(found(clause('incitatif')).length, 0);
  assert.equal(found(clause('socle')).length, 1);
});

test('an item is read with the sentence that announces its list', () => {
  assert.equal(found('Le titulaire assure :\n\n- une navigation fluide ;\n- deux écrans.\n').length, 1);
  assert.equal(found('Les candidats décrivent dans leur offre :\n\n- la navigation fluide ;\n').length, 0);
});

test('of findings that overlap in one family, one is kept', () => {
  assert.deepEqual(found('La solution offre une interface ergonomique et intuitive.'), [
    'warning formulation/ergonomique-intuitif ergonomique et intuitive',
  ]);
});

test('an edit elsewhere gives what a fresh analysis gives', () => {
  const text = `# CCTP\n\n${WEAK}\n\nFin.\n`;
  const document = parseDocument(text, 'markdown');
  analyze(document, world);
  const edited = parseDocument(`# CCTP 2\n\n${WEAK}\n\nFin.\n`, 'markdown', undefined, {
    document,
    changes: [{ start: 6, end: 6, text: ' 2' }],
  });
  const fresh = parseDocument(`# CCTP 2\n\n${WEAK}\n\nFin.\n`, 'markdown');
  assert.deepEqual(analyze(edited, world), analyze(fresh, world));
});
