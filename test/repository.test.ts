import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path && existsSync(path) && !/\.(png|svg)$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));

test('lockfiles name no download address', () => {
  assert.match(read('.npmrc'), /^omit-lockfile-registry-resolved=true$/m);
  for (const path of tracked.filter((path) => path.endsWith('package-lock.json'))) {
    assert.doesNotMatch(read(path), /"resolved"/, path);
  }
});

test('no file holds a path of a machine, a registry host or a secret', () => {
  // Written in two parts, so that this file does not find itself.
  const forbidden = new RegExp(
    ['/wo' + 'rk/', '/ro' + 'ot/', '/home/[a-z]', 'registry\\.np' + 'mjs', '_auth' + 'Token'].join('|'),
  );
  for (const path of tracked) assert.doesNotMatch(read(path), forbidden, path);
});

test('every text of the manifest exists in English and in French', () => {
  const english = JSON.parse(read('package.nls.json'));
  const french = JSON.parse(read('package.nls.fr.json'));
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort();
  assert.deepEqual([...new Set(used)], Object.keys(english).sort());
  assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
});

test('every text of the client exists in French', () => {
  const french = JSON.parse(read('l10n/bundle.l10n.fr.json'));
  const client = tracked
    .filter((path) => path.startsWith('client/src/'))
    .map(read)
    .join('\n');
  const used = [...client.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(french).sort());
});

test('the version is in the change log', () => {
  assert.ok(read('CHANGELOG.md').includes(`## ${manifest.version}`));
});
