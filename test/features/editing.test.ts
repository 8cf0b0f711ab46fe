import assert from 'node:assert/strict';
import test from 'node:test';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadLibrary } from '../../server/src/core/library/load.ts';
import { codeActions, safeEdits } from '../../server/src/features/codeActions.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { hover } from '../../server/src/features/hover.ts';
import { insertion } from '../../server/src/features/insertion.ts';
import { testLibrary } from '../support/library.ts';
import { clauseFile, texteFile } from '../support/records.ts';
import { viewAt } from '../support/view.ts';

const { library } = loadLibrary([texteFile('loi-1'), clauseFile('garantie', { base: ['loi-1'] })]);
const WEAK = 'Le titulaire fournit, dans la mesure du pos‸sible, des équipements réparables.\n';

test('a clause is inserted with the blank lines that its place needs', () => {
  const around = (marked: string) => {
    const { view, offset } = viewAt(marked, library);
    return insertion(view, offset, { id: 'garantie' })!.snippet;
  };
  assert.match(around('Avant.\n\n‸\n'), /^<!--/);
  assert.match(around('Avant.\n‸Après.'), /^\n<!--[\s\S]*\n\n$/);
  assert.match(around('Avant.‸'), /^\n\n<!--/);
});

test('a clause that is still without text or level gives nothing to insert', () => {
  const unfinished = [clauseFile('sans-texte', { textes: {} }), clauseFile('sans-niveau', { niveaux: {} })];
  const { view } = viewAt('', loadLibrary(unfinished).library);
  assert.equal(insertion(view, 0, { id: 'sans-texte' }), null);
  assert.equal(insertion(view, 0, { id: 'sans-niveau' }), null);
});

test('an unknown clause or level gives nothing to insert', () => {
  const { view } = viewAt('', library);
  assert.equal(insertion(view, 0, { id: 'inconnue' }), null);
  assert.equal(insertion(view, 0, { id: 'garantie', niveau: 'maximal' }), null);
});

test('a marker shows its clause, a weak wording why it is weak', () => {
  const marker = viewAt('<!-- clausier: gar‸antie@socle condition-execution v1 -->\nTexte.\n', library);
  assert.match((hover(marker.view, marker.offset)!.contents as { value: string }).value, /Niveau \| Exigence/);
  const weak = viewAt(WEAK, testLibrary());
  const value = (hover(weak.view, weak.offset)!.contents as { value: string }).value;
  assert.match(value, /command:clausier\.ouvrirPage/);
  assert.equal(hover(viewAt('Rien ici.\n', library).view, 2), null);
});

test('the outline nests articles, with the clauses that stand in them', () => {
  const text =
    '# Cahier\n\n## 1. Objet\n\n## 2. Exécution\n\n<!-- clausier: garantie@socle condition-execution v1 -->\nTexte.\n';
  const [root] = documentSymbols(viewAt(text, library).view);
  assert.deepEqual(
    root!.children!.map(({ name, children }) => [name, children!.map((child) => child.name)]),
    [
      ['1 Objet', []],
      ['2 Exécution', ['Garantie']],
    ],
  );
});

test('silencing writes a comment that names the rule, and the finding is gone', () => {
  const { view, offset } = viewAt(WEAK, testLibrary(), { client: { snippetEdits: false } });
  const position = view.source.positionAt(offset);
  const action = codeActions(view, { start: position, end: position }, undefined).find(({ title }) =>
    title.startsWith('Désactiver'),
  )!;
  const text = TextDocument.applyEdits(view.source, action.edit!.changes![view.uri] as TextEdit[]);
  assert.match(text, /^<!-- clausier-ignore formulation\/[a-z-]+ : motif -->\nLe titulaire/);
  const rule = action.diagnostics![0]!.code;
  assert.ok(!viewAt(text, testLibrary()).view.findings.some((finding) => finding.rule.id === rule));
});

test('what is found in a front matter is silenced below it: nothing may stand before', () => {
  const declared = '---\nclausier:\n  document: CCTTP\n---\n\n# Objet\n\nTexte.\n';
  const { view } = viewAt(declared, library, { client: { snippetEdits: false } });
  const at = { line: 2, character: 14 };
  const action = codeActions(view, { start: at, end: at }, undefined).find(({ title }) =>
    title.startsWith('Désactiver'),
  )!;
  const text = TextDocument.applyEdits(view.source, action.edit!.changes![view.uri] as TextEdit[]);
  assert.match(text, /^---\n[\s\S]*\n---\n<!-- clausier-ignore-fichier structure\/en-tete : motif -->\n\n# Objet/);
  assert.ok(!viewAt(text, library).view.findings.some(({ rule }) => rule.id === 'structure/en-tete'));
});

test('the safe repairs of « fix all » never overlap', () => {
  const fix = (start: number, end: number, safe = true) => ({
    title: '',
    safe,
    snippet: false,
    edits: [{ start, end, text: '' }],
  });
  const finding = (...fixes: ReturnType<typeof fix>[]) =>
    ({ fixes }) as unknown as Parameters<typeof safeEdits>[0][number];
  const edits = safeEdits([finding(fix(0, 5)), finding(fix(3, 8)), finding(fix(5, 6, false)), finding(fix(8, 9))]);
  assert.deepEqual(
    edits.map(({ start, end }) => [start, end]),
    [
      [0, 5],
      [8, 9],
    ],
  );
});

test('what was guessed of a document can be written down', () => {
  const start = { line: 0, character: 0 };
  const { view } = viewAt('# Cahier des clauses techniques particulières\n', library, {
    client: { snippetEdits: false },
  });
  const action = codeActions(view, { start, end: start }, undefined).find(
    ({ title }) => title === 'Indiquer la nature du document',
  );
  const text = TextDocument.applyEdits(view.source, action!.edit!.changes![view.uri] as TextEdit[]);
  assert.match(text, /^---\nclausier:\n {2}document: CCTP\n/);
});
