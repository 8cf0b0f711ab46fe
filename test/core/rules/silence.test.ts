import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { readSilences, silences } from '../../../server/src/core/rules/silence.ts';

/** What each silence of a text covers, says and speaks of. */
function read(text: string, format: Format = 'markdown') {
  return readSilences(parseDocument(text, format)).map(({ rules, reason, covers }) => ({
    rules,
    reason,
    covered: text.slice(covers.start, covers.end).trim(),
  }));
}

test('a silence covers the next block, with its rules and its reason', () => {
  assert.deepEqual(read('<!-- clausier-ignore formulation/si-possible : voulu par le service -->\n\nUn.\n\nDeux.\n'), [
    { rules: ['formulation/si-possible'], reason: 'voulu par le service', covered: 'Un.' },
  ]);
});

test('a silence may be typed as French is, with a no-break space before its colon', () => {
  assert.deepEqual(read('<!-- clausier-ignore formulation\u00a0: voulu -->\n\nUn.\n'), [
    { rules: ['formulation'], reason: 'voulu', covered: 'Un.' },
  ]);
});

test('a silence without rule speaks of all, one of a family speaks of its rules', () => {
  const [all, family] = readSilences(
    parseDocument(
      '<!-- clausier-ignore : motif -->\n\nUn.\n\n<!-- clausier-ignore legalite -->\n\nDeux.\n',
      'markdown',
    ),
  );
  assert.ok(all && silences(all, 'formulation/si-possible'));
  assert.ok(family && silences(family, 'legalite/localisme') && !silences(family, 'formulation/si-possible'));
});

test('a silence of the file covers it whole; one before a table covers all its cells', () => {
  const file = 'Un.\n\n<!-- clausier-ignore-fichier formulation : brouillon -->\n\nDeux.';
  assert.equal(read(file)[0]?.covered, file);
  assert.match(
    read('<!-- clausier-ignore -->\n\n| a | b |\n|---|---|\n| c | d |\n\nUn.\n')[0]?.covered ?? '',
    /^a[\s\S]*d$/,
  );
});

test('each of the comment lines that follow one another in AsciiDoc is a silence', () => {
  const text =
    '// clausier-ignore structure/a-completer : à venir\n// clausier-ignore formulation : voulu\nUn.\n\nDeux.\n';
  assert.deepEqual(read(text, 'asciidoc'), [
    { rules: ['structure/a-completer'], reason: 'à venir', covered: 'Un.' },
    { rules: ['formulation'], reason: 'voulu', covered: 'Un.' },
  ]);
});

test('what is no silence is none', () => {
  assert.deepEqual(read('<!-- clausier: pieces@socle v1 -->\n\nUn clausier-ignore dans la prose.\n'), []);
});

test('in AsciiDoc a silence stands above the attributes of a table, or at its top', () => {
  for (const text of [
    '// clausier-ignore : motif\n[cols="1,1"]\n|===\n|a |b\n|c |d\n|===\n\nUn.\n',
    '[cols="1,1"]\n|===\n// clausier-ignore : motif\n|a |b\n|c |d\n|===\n\nUn.\n',
  ]) {
    assert.match(read(text, 'asciidoc')[0]?.covered ?? '', /^a[\s\S]*d$/);
  }
});
