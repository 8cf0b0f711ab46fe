import assert from 'node:assert/strict';
import test from 'node:test';
import { globBase, globPattern, isGlob } from '../../server/src/cli/glob.ts';

test('stars stay within a segment, double stars span several', () => {
  const matches = (pattern: string, path: string) => globPattern(pattern).test(path);
  assert.ok(matches('docs/*.md', 'docs/a.md'));
  assert.ok(!matches('docs/*.md', 'docs/lot/a.md'));
  assert.ok(matches('**/*.md', 'a.md'));
  assert.ok(matches('docs/**/*.md', 'docs/lot/1/a.md'));
  assert.ok(matches('docs/**', 'docs/lot/a.md'));
  assert.ok(matches('lot?/{CCTP,RC}.adoc', 'lot1/RC.adoc'));
  assert.ok(!matches('a.md', 'a-md'));
});

test('the folder to look under is what comes before the first wild segment', () => {
  assert.deepEqual(['docs/lot*/a.md', '*.md', '/srv/a/**', './**/*.md', '/*.md'].map(globBase), [
    'docs/',
    '',
    '/srv/a/',
    './',
    '/',
  ]);
  assert.deepEqual(['a.md', 'a?.md', '{a,b}.md'].map(isGlob), [false, true, true]);
});
