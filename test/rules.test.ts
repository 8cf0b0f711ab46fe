import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import { analyze } from '../server/src/core/analysis.ts';
import { parseDocument } from '../server/src/core/document/parse.ts';
import { EXCEPTIONS } from '../server/src/core/rules/exceptions.ts';
import type { Finding, Fix, Rule } from '../server/src/core/rules/rule.ts';
import { compileWording } from '../server/src/core/rules/wording.ts';
import { createWorld } from '../server/src/core/rules/world.ts';
import { testLibrary } from './support/library.ts';
import { readMarks, showMarks } from './support/text.ts';

const library = testLibrary();
const world = createWorld({ library, settings: {}, today: '2026-11-22' });

for (const rule of world.rules.all) {
  test(`${rule.id} finds its examples, repairs them, and leaves the rest alone`, () => {
    assert.ok(rule.examples.length > 0 && rule.accepted.length > 0, 'a rule shows what it finds and what it accepts');
    for (const { weak, fixed } of rule.examples) {
      const { text } = readMarks(weak);
      const found = findingsOf(rule, text);
      assert.equal(showMarks(text, spansOf(found)), weak);
      if (fixed === undefined) continue;
      const fix = found[0]?.fixes.find(({ snippet }) => !snippet);
      assert.ok(fix, `no fix that can be applied as it is: ${text}`);
      assert.equal(applied(text, fix), fixed);
      assert.equal(shown(rule, fixed), fixed);
    }
    for (const text of rule.accepted) assert.equal(shown(rule, text), text);
  });
}

test('the patterns of formulations compile, and the exceptions they name are known', () => {
  for (const { id, motifs, sauf } of library.formulations.values()) {
    for (const pattern of [...motifs, ...sauf.filter((name) => !(name in EXCEPTIONS))]) {
      const wording = compileWording(pattern);
      assert.ok(!('problem' in wording), `${id}: ${'problem' in wording ? wording.problem : ''}`);
    }
  }
});

/** Every pattern of the library that is run on documents. */
const PATTERNS: readonly string[] = [
  ...[...library.formulations.values()].flatMap(({ motifs }) => motifs),
  ...[...library.textes.values()].flatMap(({ valeurs }) => valeurs.flatMap(({ mots }) => mots)),
  ...[...library.ecolabels.values()].flatMap(({ referentiels }) => referentiels.flatMap(({ mots }) => mots)),
];

test('no pattern of the library can hang the editor', () => {
  for (const shape of new Set(PATTERNS.map(shapeOf))) {
    const wording = compileWording(shape);
    if ('problem' in wording) assert.fail(wording.problem);
    // Lookarounds consume nothing: without them, the checker proves instead of guessing.
    const source = wording.expression.source.replace(/\(\?<?!(?:[^()\\]|\\.)*\)/g, '');
    const { status } = checkSync(source, 'u', { checker: 'automaton', timeout: 20_000 });
    assert.equal(status, 'safe', shape);
  }
});

/** How a pattern is built: one letter a run of words, two alternatives, gaps of one word, nothing more than twice in a row. */
function shapeOf(pattern: string): string {
  return pattern
    .replace(/…\s*\(≤\s*\d+\s*mots?\)/g, '…')
    .replace(/\([^()]*\)/g, '(x|x y)')
    .replace(/\[[^[\]]*\]/g, '[z]')
    .replace(/(?<![([|])(?<=^|[\s\])])[^\s()[\]|…]+(?: [^\s()[\]|…]+(?=\s|$))*/gu, 'a')
    .replace(/(\S+)(?: \1){2,}/g, '$1 $1')
    .replaceAll('…', '… (≤ 1 mot)');
}

function findingsOf(rule: Rule, text: string): readonly Finding[] {
  return analyze(parseDocument(text, 'markdown'), world).filter((finding) => finding.rule === rule);
}

function shown(rule: Rule, text: string): string {
  return showMarks(text, spansOf(findingsOf(rule, text)));
}

const spansOf = (findings: readonly Finding[]) => findings.map(({ span }) => span);

function applied(text: string, { edits }: Fix): string {
  return edits.toReversed().reduce((current, { start, end, text: words }) => {
    return current.slice(0, start) + words + current.slice(end);
  }, text);
}
