import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

/** A source file: its path from the root, its text, and what it imports (local paths resolved from the root). */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = globSync(['server/src/**/*.ts', 'client/src/**/*.ts']).map((path): Source => {
  const text = readFileSync(path, 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
  return {
    path,
    text,
    imports: specifiers.map((specifier) => (specifier.startsWith('.') ? join(dirname(path), specifier) : specifier)),
  };
});

/** The only files that touch the outside: the disk, the process, the clock. */
const DOORS = /^server\/src\/(main\.node|environment\.node|library\.node|cli|generate)\.ts$|^server\/src\/cli\//;

/** What each room may import, the first that matches a path deciding. Imports point inward only. */
const ROOMS: readonly { readonly room: string; readonly files: RegExp; readonly may: RegExp }[] = [
  {
    room: 'core',
    files: /^server\/src\/core\//,
    may: /^server\/src\/core\/|^(zod|yaml|fuse\.js|@lezer\/(markdown|html|common)|vscode-languageserver-textdocument)$/,
  },
  {
    room: 'features',
    files: /^server\/src\/features\//,
    may: /^server\/src\/(core|features)\/|^server\/src\/(view|protocol)\.ts$|^vscode-languageserver(-types|-textdocument)?$/,
  },
  { room: 'protocol', files: /^server\/src\/protocol\.ts$/, may: /^$/ },
  { room: 'view', files: /^server\/src\/view\.ts$/, may: /^server\/src\/core\/|^vscode-languageserver-textdocument$/ },
  {
    room: 'generators',
    files: /^server\/src\/generate\//,
    may: /^server\/src\/(core|generate|features)\/|^(zod|yaml)$/,
  },
  {
    room: 'doors',
    files: DOORS,
    may: /^server\/src\/|^package\.json$|^node:|^(yaml|zod|vscode-languageserver(\/node|-textdocument)?)$/,
  },
  {
    room: 'server',
    files: /^server\/src\/[^/]+\.ts$/,
    may: /^server\/src\/(core|features)\/|^server\/src\/[^/.]+\.ts$|^vscode-languageserver(-textdocument|-types)?$/,
  },
  {
    room: 'client',
    files: /^client\/src\//,
    may: /^client\/src\/|^server\/src\/protocol\.ts$|^vscode$|^vscode-languageclient(\/node)?$/,
  },
];

test('imports point inward only', () => {
  for (const { path, imports } of sources) {
    const room = ROOMS.find(({ files }) => files.test(path));
    assert.ok(room, `${path} stands in no room`);
    for (const target of imports) assert.match(target, room.may, `${path} (${room.room}) imports ${target}`);
  }
});

test('core has neither clock nor process', () => {
  for (const { path, text } of sources.filter((source) => source.path.startsWith('server/src/core/'))) {
    assert.doesNotMatch(text, /Date\.now|new Date\(\)|performance\.|setTimeout|setInterval/, path);
    assert.doesNotMatch(text, /(?<![\p{L}.])(process|globalThis|console)\.|(?<![\p{L}.])(Buffer|require)[.(]/u, path);
  }
});

test('no regular expression uses \\b, which ignores accents', () => {
  for (const { path, text } of sources) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    assert.doesNotMatch(code, /(?<!\\)\\b/, path);
  }
});

test('files stay small enough to have one purpose', () => {
  for (const { path, text } of sources) assert.ok(text.split('\n').length <= 400, path);
});
