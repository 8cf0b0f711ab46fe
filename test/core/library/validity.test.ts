import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrent, isOver, isToCome } from '../../../server/src/core/library/validity.ts';

test('a month or a year holds from its first day to its last', () => {
  assert.equal(isOver({ au: '2024-12' }, '2024-12-31'), false);
  assert.equal(isOver({ au: '2024-12' }, '2025-01-01'), true);
  assert.equal(isToCome({ du: '2027' }, '2026-12-31'), true);
  assert.equal(isToCome({ du: '2027' }, '2027-01-01'), false);
});

test('what has no date always holds', () => {
  assert.equal(isCurrent({}, '1999-01-01'), true);
  assert.equal(isCurrent({ du: '2026-08-21', au: '2026-08-21' }, '2026-08-21'), true);
});
