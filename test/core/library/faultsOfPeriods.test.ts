import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodFaults } from '../../../server/src/core/library/faultsOfPeriods.ts';

const paths = (...periods: Parameters<typeof periodFaults>[0]) =>
  periodFaults(periods, ['versions']).map(({ path }) => path.join('.'));

test('a period ends after it begins, whether a day, a month or a year is known', () => {
  assert.deepEqual(paths({ du: '2024-05-10', au: '2024-05-09' }), ['versions.0.au']);
  assert.deepEqual(paths({ du: '2024-05', au: '2023' }), ['versions.0.au']);
  assert.deepEqual(paths({ du: '2024-05-10', au: '2024' }), []);
  assert.deepEqual(paths({ du: '2024-05-10', au: '2024-05' }), []);
  assert.deepEqual(paths({ du: '2024', au: '2024' }), []);
});

test('periods follow one another', () => {
  assert.deepEqual(paths({ au: '2023-12-31' }, { du: '2024-01-01' }), []);
  assert.deepEqual(paths({ au: '2023-12-31' }, { du: '2023-12-31' }), ['versions.1.du']);
  assert.deepEqual(paths({ du: '2023-01-01' }, {}), ['versions.1']);
});
