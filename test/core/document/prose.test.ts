import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPAQUE, TRANSPARENT, toProse } from '../../../server/src/core/document/prose.ts';

const shown = (prose: string): string => prose.replaceAll(OPAQUE, '▣').replaceAll(TRANSPARENT, '¤');

const CASES: readonly (readonly [what: string, text: string, prose: string])[] = [
  ['apostrophes', 'l’état, lʼétat, l‘état', "l'état, l'état, l'état"],
  ['spaces', 'n°\u00A02\u202F%\tfin\r\nsuite\u2028\u2003fin', 'n° 2 % fin  suite  fin'],
  ['accents typed apart', 'e\u0301tat re\u0301pare\u0301s, fin', 'état¤ réparés¤¤, fin'],
  ['soft hyphens, byte order mark, zero-width spaces', '\uFEFFco\u00ADopé\u200B', '¤co¤opé¤'],
  ['non-breaking hyphen', 'R.\u00A02152\u20111', 'R. 2152-1'],
  ['private-use bullets', '\uF0B7 point', '  point'],
  ['emoji and joiners', 'Bien 👩‍💻 reçu', 'Bien 👩‍💻 reçu'],
  ['letters that grow when composed', '\u0958\u0301', '\u0958\u0301'],
  ['lone surrogates', 'a\uD800 e\u0301', 'a\uD800 é¤'],
];

for (const [what, text, prose] of CASES) {
  test(`${what} are made plain at the same length`, () => assert.equal(shown(toProse(text, [])), prose));
}

test('marks are filled by what they are', () => {
  const marks = [
    { start: 0, end: 2, as: 'transparent' },
    { start: 7, end: 9, as: 'opaque' },
    { start: 9, end: 13, as: 'space' },
  ] as const;
  assert.equal(shown(toProse('**l’été``<br>fin', marks)), "¤¤l'été▣▣ ¤¤¤fin");
});

test('marks out of order or out of the text are clipped', () => {
  const marks = [
    { start: 2, end: 4, as: 'opaque' },
    { start: 1, end: 3, as: 'transparent' },
    { start: 5, end: 99, as: 'transparent' },
  ] as const;
  assert.equal(shown(toProse('abcdefg', marks)), 'ab▣▣e¤¤');
});
