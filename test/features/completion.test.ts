import assert from 'node:assert/strict';
import test from 'node:test';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadLibrary } from '../../server/src/core/library/load.ts';
import { completion, resolveCompletion } from '../../server/src/features/completion.ts';
import { testLibrary } from '../support/library.ts';
import { clauseFile, ecolabelFile, texteFile } from '../support/records.ts';
import { viewAt } from '../support/view.ts';

const { library } = loadLibrary([
  texteFile('ccp-r2152-7', { citation: 'article R. 2152-7 du code de la commande publique', variantes: ['R2152-7'] }),
  texteFile('loi-ancienne', { citation: 'loi n° 2010-1 du 4 janvier 2010', versions: [{ au: '2020-01-01' }] }),
  ecolabelFile('tco-certified', { nom: 'TCO Certified', citation: { gabarit: 'T-PROD', nom: 'TCO Certified' } }),
  clauseFile('garantie', { titre: 'Garantie étendue', base: ['ccp-r2152-7'] }),
]);

/** The items offered at the caret, after the trigger character before it, or by hand with `trigger` undefined. */
function items(marked: string, options?: Parameters<typeof viewAt>[2] & { trigger?: string | undefined }) {
  const { view, offset } = viewAt(marked, library, options);
  const trigger = options && 'trigger' in options ? options.trigger : view.document.text[offset - 1];
  return { view, items: completion(view, offset, trigger)?.items ?? [] };
}

/** The text once the item called `label` is chosen. */
function chosen(marked: string, label: string, options?: Parameters<typeof items>[1]): string {
  const { view, items: offered } = items(marked, { client: { snippets: false }, ...options });
  const item = offered.find((each) => each.label === label);
  assert.ok(item, `« ${label} » is offered among ${offered.map((each) => each.label).join(', ')}`);
  return TextDocument.applyEdits(view.source, [item.textEdit as TextEdit]);
}

test('ordinary prose asks for nothing', () => {
  for (const text of ['Le titulaire ‸', 'la clause de réexamen ‸', 'L’acheteur, c’‸', 'un pare-‸', 'Fin.‸']) {
    assert.deepEqual(items(text).items, [], text);
  }
});

test('« article » gives the canonical reference, in force only', () => {
  assert.equal(
    chosen('Selon l’article R.‸', 'article R. 2152-7 du code de la commande publique'),
    'Selon l’article R. 2152-7 du code de la commande publique',
  );
  assert.equal(
    chosen('Les articles L. 1 et R.‸', 'article R. 2152-7 du code de la commande publique'),
    'Les articles L. 1 et R. 2152-7 du code de la commande publique',
  );
  assert.deepEqual(items('La loi ‸').items, []);
});

test('« label » gives the label with its equivalents', () => {
  assert.equal(
    chosen('des écrans munis du label ‸', 'TCO Certified'),
    'des écrans munis du label TCO Certified ou équivalent',
  );
});

test('a rating of the company comes last, and says that it must not be asked for', () => {
  const { library: two } = loadLibrary([
    ecolabelFile('a-note', { nom: 'A note', citation: { gabarit: 'T-NON', nom: 'A note' } }),
    ecolabelFile('tco-certified', { nom: 'TCO Certified', citation: { gabarit: 'T-PROD', nom: 'TCO Certified' } }),
  ]);
  const { view, offset } = viewAt('des écrans munis du label ‸', two);
  const offered = completion(view, offset, ' ')?.items ?? [];
  assert.deepEqual(
    offered.map(({ label }) => label),
    ['TCO Certified', 'A note'],
  );
  assert.match(JSON.stringify(offered[1]), /ne pas exiger ni noter/);
});

test('of clauses that match as well, those of the document’s families come first', () => {
  const clause = (id: string, famille: string) => clauseFile(id, { titre: `Garantie ${famille}`, familles: [famille] });
  const { library: two } = loadLibrary([clause('a', 'ia'), clause('b', 'impression')]);
  const labels = (famille: string) => {
    const { view, offset } = viewAt(`---\nclausier:\n  familles: [${famille}]\n---\n\nclause garantie‸`, two);
    return completion(view, offset, undefined)?.items.map(({ label }) => label);
  };
  assert.deepEqual(labels('ia'), ['Garantie ia', 'Garantie impression']);
  assert.deepEqual(labels('impression'), ['Garantie impression', 'Garantie ia']);
});

test('a team’s clause that is still without text or level does not hide the others', () => {
  const unfinished = [clauseFile('sans-texte', { textes: {} }), clauseFile('sans-niveau', { niveaux: {} })];
  const { library: team } = loadLibrary([...unfinished, clauseFile('garantie', { titre: 'Garantie étendue' })]);
  const { view, offset } = viewAt('clause ‸', team);
  assert.deepEqual(
    completion(view, offset, undefined)?.items.map(({ label }) => label),
    ['Garantie étendue'],
  );
});

test('« clause » at the start of a line gives clauses, the word being replaced', () => {
  const text = chosen('# Exécution\n\nclause ‸', 'Garantie étendue');
  assert.match(text, /^# Exécution\n\n<!-- clausier: garantie@/);
  assert.doesNotMatch(text, /clause $/m);
});

test('the search ignores accents, and the editor keeps what we found', () => {
  const [item] = items('clause étend‸', { trigger: undefined }).items;
  assert.equal(item?.label, 'Garantie étendue');
  assert.match(item.filterText ?? '', /^clause étend garantie etendue/);
});

test('the order is the same each time', () => {
  const order = () => items('@‸').items.map(({ sortText }) => sortText);
  assert.deepEqual(order(), [...order()].sort());
});

test('« @ » after a clause’s id gives its levels', () => {
  assert.deepEqual(
    items('<!-- clausier: garantie@‸').items.map(({ label }) => label),
    Object.keys(library.clauses.get('garantie')!.niveaux),
  );
});

test('the front matter gives keys, then values', () => {
  const labels = (marked: string, format?: 'asciidoc') =>
    items(marked, { trigger: undefined, ...(format && { format }) }).items.map(({ label }) => label);
  assert.ok(labels('---\nclausier:\n  doc‸\n---\n').includes('document'));
  assert.ok(labels('---\nclausier:\n  document: ‸\n---\n').includes('CCTP'));
  assert.ok(labels(':clausier-‸\n', 'asciidoc').includes('acheteur'));
  assert.ok(labels(':clausier-acheteur: ‸\n', 'asciidoc').includes('etat'));
});

test('documentation comes when an item is shown', () => {
  const { view, items: offered } = items('@‸');
  const resolved = resolveCompletion(offered[0] as CompletionItem, view.world);
  assert.match((resolved.documentation as { value: string }).value, /Garantie étendue/);
});

/** Titles of the clauses offered in our own library, first ones first. */
function offeredIn(marked: string, trigger: string | undefined): readonly string[] {
  const { view, offset } = viewAt(marked, testLibrary());
  return completion(view, offset, trigger)?.items.map(({ label }) => label) ?? [];
}

test('in an article, the clauses that a skeleton puts there come first', () => {
  const head = '---\nclausier:\n  document: CCTP\n  familles: [ordinateurs-ecrans]\n---\n\n# CCTP\n\n';
  const first = (title: string) => offeredIn(`${head}## 5. ${title}\n\n@‸\n`, '@').slice(0, 5);
  assert.ok(first('Livraison et emballages').includes('Conditionnement groupé et reprise des emballages'));
  assert.ok(first('Garantie et réparation').includes('Disponibilité des pièces détachées'));
  assert.notDeepEqual(first('Livraison et emballages'), first('Garantie et réparation'));
});

test('the beginning of a skeleton’s name asks for no clause', () => {
  assert.deepEqual(offeredIn('cctp-heb‸', undefined), []);
  assert.ok(offeredIn('réparab‸', undefined).length > 0);
});
