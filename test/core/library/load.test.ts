import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';
import { clauseFile, ecolabelFile, texteFile } from '../../support/records.ts';

const LOI = texteFile('loi-une');
const GABARITS = { path: 'citations.yaml', text: '- { id: T-PROD, usage: Produit, texte: "{nom} ou équivalent" }' };

/** Messages of a load, no-break spaces made plain. */
function messages(...files: Parameters<typeof loadLibrary>[0]): string[] {
  return loadLibrary(files).problems.map(({ path, message }) => `${path}: ${message}`.replaceAll('\u00A0', ' '));
}

test('sound files give a library with its defaults and no problem', () => {
  const { library, problems } = loadLibrary([LOI, GABARITS, clauseFile('garantie'), ecolabelFile('ecolabel-un')]);
  assert.deepEqual(problems, []);
  assert.deepEqual(library.clauses.get('garantie')?.vigilance, []);
  assert.equal(library.ecolabels.get('ecolabel-un')?.objet, 'produit');
  assert.equal(library.citations.length, 1);
});

test('a bad record is left out and the rest loads', () => {
  const { library, problems } = loadLibrary([LOI, { path: 'textes/cassee.yaml', text: 'id: cassee' }]);
  assert.deepEqual([...library.textes.keys()], ['loi-une']);
  assert.ok(problems.length > 0);
});

test('an unknown key is told with the one that was meant, at its place', () => {
  const text = LOI.text.replace('"nature"', '"natur"');
  const { problems } = loadLibrary([{ ...LOI, text }]);
  const unknown = problems.find((problem) => problem.path === 'natur');
  assert.equal(unknown?.message, 'Clé inconnue «\u00A0natur\u00A0»\u00A0: vouliez-vous «\u00A0nature\u00A0»\u00A0?');
  assert.deepEqual(unknown?.range, { start: { line: 3, character: 2 }, end: { line: 3, character: 9 } });
});

test('an unknown key deep inside lists the keys possible there', () => {
  assert.deepEqual(messages(texteFile('loi-une', { versions: [{ quand: '2020-01-01' }] })), [
    'versions.0.quand: Clé inconnue « quand » : les clés possibles ici sont « du », « au » ou « resume ».',
  ]);
});

test('a missing field, a wrong value, a wrong type', () => {
  assert.deepEqual(messages(texteFile('loi-une', { source: undefined })), [
    'source: Il manque la clé « source » (du texte).',
  ]);
  assert.deepEqual(messages(texteFile('loi-une', { fiabilite: 'verifié' })), [
    'fiabilite: Valeur inconnue « verifié » : vouliez-vous « verifie » ?',
  ]);
  assert.deepEqual(messages(texteFile('loi-une', { fiabilite: 'sûre' })), [
    'fiabilite: Valeur inconnue « sûre » : choisissez « verifie », « secondaire » ou « a-verifier ».',
  ]);
  assert.deepEqual(messages(texteFile('loi-une', { source: 2020 })), [
    'source: « 2020 » n’est pas lu comme du texte : mettez-le entre guillemets.',
  ]);
  assert.deepEqual(messages(texteFile('loi-une', { qui: 'tous' })), ['qui: Attendu une liste, trouvé « tous ».']);
  assert.deepEqual(messages(texteFile('loi-une', { qui: [] })), [
    'qui: Liste trop courte : il faut au moins 1 élément.',
  ]);
  assert.deepEqual(messages(texteFile('loi-une', { 'verifie-le': '15/01/2026' })), [
    'verifie-le: Date au format AAAA-MM-JJ.',
  ]);
});

test('a missing date and an unknown level', () => {
  assert.deepEqual(messages(texteFile('loi-une', { 'verifie-le': undefined })), [
    'verifie-le: Il manque la clé « verifie-le » (du texte).',
  ]);
  assert.deepEqual(messages(LOI, clauseFile('garantie', { niveaux: { maximum: {} } })), [
    'niveaux.maximum: Clé inconnue « maximum » : les clés possibles ici sont « incitatif », « socle », « avance » ou « exemplaire ».',
  ]);
});

test('a parameter of an unknown type', () => {
  assert.deepEqual(
    messages(LOI, clauseFile('garantie', { parametres: { duree: { libelle: 'Durée', type: 'nombr' } } })),
    ['parametres.duree.type: Valeur inconnue « nombr » : vouliez-vous « nombre » ?'],
  );
});

test('a record that is not what its file says', () => {
  assert.deepEqual(messages({ ...LOI, path: 'textes/loi-deux.yaml' }), [
    'id: L’identifiant « loi-une » diffère du nom du fichier : écrivez « id: loi-deux » ou renommez le fichier « loi-une.yaml ».',
  ]);
  assert.deepEqual(messages(LOI, { path: 'textes/vide.yaml', text: '# rien\n' }), [
    ': Fichier vide : écrivez-y une fiche, ou supprimez-le.',
  ]);
  assert.deepEqual(messages(LOI, { path: 'textes/liste.yaml', text: '- a' }), [
    ': Attendu des clés et leurs valeurs, trouvé une liste.',
  ]);
  assert.deepEqual(messages({ path: 'familles.yaml', text: 'id: a' }), [
    ': Ce fichier doit être une liste : commencez chaque élément par un tiret.',
  ]);
});

test('two records of one id', () => {
  const garantie = clauseFile('garantie');
  assert.deepEqual(messages(LOI, garantie, { ...garantie, path: 'catalogue/autre/garantie.yaml' }), [
    'id: L’identifiant « garantie » est déjà pris dans « catalogue/materiel/garantie.yaml » : choisissez-en un autre.',
  ]);
});

test('a file that the library has no place for', () => {
  assert.match(messages({ path: 'clauses.txt', text: '' })[0]!, /^: Fichier non reconnu : attendu « catalogue/);
  assert.deepEqual(messages({ path: 'README.md', text: '' }, { path: 'reglages.yaml', text: '' }), []);
});

test('broken YAML says where and how to mend it', () => {
  const load = (text: string) => loadLibrary([{ path: 'textes/loi-une.yaml', text }]).problems;
  const [tab] = load('id: loi-une\nversions:\n\t- du: 2020-01-01\n');
  assert.equal(tab?.message, 'Tabulation en début de ligne\u00A0: remplacez-la par des espaces.');
  assert.equal(tab?.range.start.line, 2);
  const [twice] = load('id: loi-une\nid: loi-deux\n');
  assert.equal(twice?.message, 'Clé écrite deux fois\u00A0: gardez-en une.');
  assert.deepEqual(twice?.range.start, { line: 1, character: 0 });
  const [colons] = load('id: loi-une\nimpose: un : deux\n');
  assert.equal(colons?.message, 'Deux « : » sur une ligne : mettez le texte entre guillemets.');
});

test('a binary, a huge and an endless file are refused in one sentence each', () => {
  const load = (text: string) => messages({ path: 'textes/loi-une.yaml', text });
  assert.deepEqual(load('PK\u0003\u0004\0\uFFFD'), [': Ce n’est pas un fichier de texte : enregistrez-le en UTF-8.']);
  assert.deepEqual(load('a'.repeat(1_000_001)), [
    ': Fichier trop gros (plus de 1 Mo) : une fiche tient en quelques pages.',
  ]);
  assert.deepEqual(load('['.repeat(100_000)).length > 0, true);
  assert.deepEqual(load('a: *inconnu\n'), [
    ': YAML illisible : retirez les alias (« *nom ») et les imbrications sans fin.',
  ]);
});

test('a byte order mark and CRLF are ordinary', () => {
  assert.deepEqual(messages({ ...LOI, text: `\uFEFF${LOI.text.replaceAll('\n', '\r\n')}` }), []);
  const yaml = '\uFEFFid: loi-une\r\ncitation: x\r\n';
  assert.ok(messages({ ...LOI, text: yaml }).every((message) => message.includes('Il manque la clé')));
});
