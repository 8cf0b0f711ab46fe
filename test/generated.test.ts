import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleOutputs } from '../server/src/generate.ts';

test('generated files are up to date: otherwise run « npm run generate »', () => {
  assert.deepEqual(
    staleOutputs().map((output) => output.path),
    [],
  );
});
