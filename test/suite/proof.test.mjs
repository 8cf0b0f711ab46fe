// A failing test in the extension host, or a host that dies, must never pass for a success.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(new URL('../run.mjs', import.meta.url));

function run(env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner], {
    env: { ...process.env, ...env, TEST_GREP: 'on purpose', TEST_TIMEOUT: '60000' },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('a failing case fails the run, and is told with its TypeScript position', () => {
  const { status, output } = run({ TEST_FORCE: 'failure' });
  assert.notEqual(status, 0, output);
  assert.match(output, /échec voulu/);
  assert.match(output, /test\/suite\/forced\.ts:\d+:\d+/);
});

test('an extension host that dies fails the run', () => {
  const { status, output } = run({ TEST_FORCE: 'crash' });
  assert.notEqual(status, 0, output);
  assert.doesNotMatch(output, /[1-9]\d* passing/);
});

test('a run without any case fails', () => {
  const { status, output } = run({});
  assert.notEqual(status, 0, output);
  assert.match(output, /aucun essai/);
});
