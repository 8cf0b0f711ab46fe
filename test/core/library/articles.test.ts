import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../../server/src/core/library/articles.ts';

test('ranges count by the last number', () => {
  const articles = readArticles('L1..3 L3-1  R2111-16..17\nD2151-7-1 1..2 16.1..2');
  assert.ok(!('problem' in articles));
  assert.deepEqual(
    [...articles],
    ['L1', 'L2', 'L3', 'L3-1', 'R2111-16', 'R2111-17', 'D2151-7-1', '1', '2', '16.1', '16.2'],
  );
});

test('what is no number is told', () => {
  for (const list of ['L2111-', 'L. 2111-1', 'L5..2', '']) assert.ok('problem' in readArticles(list), list);
});
