import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileWording, type Wording } from '../../../server/src/core/rules/wording.ts';

/** What a pattern finds in a prose, group by group. */
function found(pattern: string, prose: string): readonly (readonly string[])[] {
  return [...prose.matchAll(compiled(pattern).expression)].map((match) => [...match]);
}

function compiled(pattern: string): Wording {
  const wording = compileWording(pattern);
  if ('problem' in wording) assert.fail(wording.problem);
  return wording;
}

const MATCHES: readonly (readonly [pattern: string, prose: string, match: string | undefined])[] = [
  ['si possible', 'livré, si possible, ici', 'si possible'],
  ['si possible', 'livré si   possible', 'si   possible'],
  ['si possible', 'livré si \u2060possible', 'si \u2060possible'],
  ['si possible', 'livré si\u2060 possible', 'si\u2060 possible'],
  ['si possible', 'ainsi possible', undefined],
  ['si possible', 'si possibles', undefined],
  ['si possible', 'si \uFFFC possible', undefined],
  ['si possible', 'SI POSSIBLE', 'SI POSSIBLE'],
  ['adapté[e][s]', 'des moyens ADAPTES', 'ADAPTES'],
  ['adapté[e][s]', 'des moyens adaptées', 'adaptées'],
  ['adapté[e][s]', 'il adapte', undefined],
  ['adapté[e][s]', 'inadaptés', undefined],
  ['état', "l'état", 'état'],
  ['l’état', "l'état", "l'état"],
  ['œuvre', 'OEUVRE', 'OEUVRE'],
  ['haute [très] disponibilité', 'haute disponibilité', 'haute disponibilité'],
  ['haute [très] disponibilité', 'haute très disponibilité', 'haute très disponibilité'],
  ['sans délai [précis]', 'sans délai', 'sans délai'],
  ['sans délai [précis]', 'sans délai précis', 'sans délai précis'],
  ['mieux-disant[e]', 'mieux\u2011disante', 'mieux\u2011disante'],
  ['tous … (≤ 2 mots) moyens', 'tous moyens', 'tous moyens'],
  ['tous … (≤ 2 mots) moyens', 'tous ses bons moyens', 'tous ses bons moyens'],
  ['tous … (≤ 2 mots) moyens', 'tous ses trop bons moyens', undefined],
  ['tous … (≤ 2 mots) moyens', 'tous. Les moyens', undefined],
  ['tous … (≤ 2 mots) moyens', 'tous \uFFFC moyens', undefined],
];

test('a pattern matches whole words, in any case and across what only interrupts prose', () => {
  for (const [pattern, prose, match] of MATCHES) {
    assert.equal(found(pattern, prose)[0]?.[0], match, `« ${pattern} » in « ${prose} »`);
  }
});

test('the alternative that matched is a group, the longest tried first', () => {
  assert.deepEqual(found('(autant|autant et plus) que (possible|voulu)', 'autant et plus que voulu'), [
    ['autant et plus que voulu', 'autant et plus', 'voulu'],
  ]);
});

test('every match holds one of the trigger words, chosen long and folded', () => {
  assert.deepEqual(compiled('(dans la|à la) mesure du possible').triggers, ['possible']);
  assert.deepEqual([...compiled('régulière(ment|s)').triggers].sort(), ['regulierement', 'regulieres']);
  assert.deepEqual([...compiled('(rapide|moderne) [et] sûr').triggers].sort(), ['moderne', 'rapide']);
});

test('a pattern that cannot be read is explained', () => {
  for (const pattern of ['', '[facultatif]', '(a|(b|c)) mot', 'mot [ouvert', '(a|b']) {
    const wording = compileWording(pattern);
    assert.match('problem' in wording ? wording.problem : 'compiled', /[Mm]otif/, pattern);
  }
});
