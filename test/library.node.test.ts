import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLibraryFolder } from '../server/src/library.node.ts';

test('a folder gives its files in order, without hidden ones nor schemas', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const path of ['textes', 'schema', 'catalogue/materiel', '.git'])
    mkdirSync(join(folder, path), { recursive: true });
  for (const path of [
    'textes/b.yaml',
    'textes/a.yaml',
    'schema/texte.json',
    'catalogue/materiel/c.yaml',
    '.git/x.yaml',
  ]) {
    writeFileSync(join(folder, path), path);
  }
  assert.deepEqual(readLibraryFolder(folder), [
    { path: 'catalogue/materiel/c.yaml', text: 'catalogue/materiel/c.yaml' },
    { path: 'textes/a.yaml', text: 'textes/a.yaml' },
    { path: 'textes/b.yaml', text: 'textes/b.yaml' },
  ]);
});

test('a folder that cannot be read is named in one sentence', () => {
  const folder = join(tmpdir(), 'clausier-absent');
  assert.throws(() => readLibraryFolder(folder), {
    message: `«\u00A0${folder}\u00A0» ne peut pas être lu\u00A0: ce fichier ou ce dossier n’existe pas.`,
  });
});
