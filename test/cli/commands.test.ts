import assert from 'node:assert/strict';
import test from 'node:test';
import { clausier, folder } from '../support/clausier.ts';

test('--version and --aide answer with status 0', () => {
  assert.match(clausier(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  assert.match(clausier(['--aide']).stdout, /verifier/);
});

test('clauses are listed, and found by family and by words', () => {
  const list = (...args: string[]) => JSON.parse(clausier(['clauses', '--format', 'json', ...args]).stdout).clauses;
  const all = list();
  assert.ok(all.length > 0);
  for (const clause of all) {
    assert.ok(clause.id && clause.titre && clause.pilier && clause.familles.length > 0 && clause.etapes.length > 0);
    for (const { niveau, seuil } of clause.niveaux) assert.ok(niveau && seuil);
    for (const { nom, type } of clause.parametres) assert.ok(nom && type);
  }
  const [first] = all;
  assert.ok(list('--recherche', first.titre).some(({ id }: { id: string }) => id === first.id));
  const some = list('--famille', first.familles[0]);
  assert.ok(some.some(({ id }: { id: string }) => id === first.id));
  assert.equal(clausier(['clauses', '--famille', 'inconnue']).status, 2);
});

test('every clause can be inserted at each of its levels, in both syntaxes', () => {
  const { clauses } = JSON.parse(clausier(['clauses', '--format', 'json']).stdout);
  const [clause] = clauses;
  for (const { niveau } of clause.niveaux) {
    const markdown = clausier(['inserer', `${clause.id}@${niveau}`]);
    assert.equal(markdown.status, 0);
    assert.match(markdown.stdout, new RegExp(`^<!-- clausier: ${clause.id}@${niveau} `));
    const asciidoc = clausier(['inserer', `${clause.id}@${niveau}`, '--langage', 'asciidoc']);
    assert.match(asciidoc.stdout, new RegExp(`^// clausier: ${clause.id}@${niveau} `));
  }
});

test('an unknown clause, level or parameter is misuse', () => {
  const { clauses } = JSON.parse(clausier(['clauses', '--format', 'json']).stdout);
  for (const args of [['inconnue'], [`${clauses[0].id}@maximal`], [clauses[0].id, '--parametre', 'inconnu=3']]) {
    const { status, stdout, stderr } = clausier(['inserer', ...args]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^clausier : .+\n$/);
  }
});

test('a value that its parameter cannot take is misuse, one written the French way is read', () => {
  const { clauses } = JSON.parse(clausier(['clauses', '--format', 'json']).stdout);
  const clause = clauses.find(({ parametres }: { parametres: { type: string; defaut?: number }[] }) =>
    parametres.some(({ type, defaut }) => type === 'nombre' && defaut !== undefined),
  );
  const { nom, min, max, defaut } = clause.parametres.find(
    ({ type, defaut }: { type: string; defaut?: number }) => type === 'nombre' && defaut !== undefined,
  );
  const insert = (value: string | number) => clausier(['inserer', clause.id, '--parametre', `${nom}=${value}`]).status;
  assert.deepEqual([min - 1, max + 1, '', 'douze', '0x10', '1e1', `${defaut},123`].map(insert), Array(7).fill(2));
  assert.deepEqual([min, max, defaut].map(insert), [0, 0, 0]);
});

test('a library with a fault is told of, with its place', () => {
  using library = folder({ 'catalogue/materiel/notre-clause.yaml': 'id: notre-clause\ntitre: [\n' });
  const { status, stdout } = clausier(['valider', library.path]);
  assert.equal(status, 1);
  assert.match(stdout, /notre-clause\.yaml:\d+:\d+ /);
  assert.equal(clausier(['valider', `${library.path}/absent`]).status, 2);
});
