import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciidocGrammar, tokensOf } from '../support/grammars.ts';

const grammar = await asciidocGrammar('clausier.injection');

/** The scopes of the token that begins with `words`, in a text of one or more lines. */
function scopesOf(text: string, words: string): readonly string[] {
  const token = tokensOf(grammar, text).find((each) => each.text.trimStart().startsWith(words));
  return token?.scopes ?? assert.fail(`« ${words} » begins no token`);
}

const CASES: readonly (readonly [text: string, words: string, scope: RegExp])[] = [
  ['== 3.2 Performance', '3.2 Performance', /entity\.name\.section/],
  [':clausier-acheteur: etat', 'clausier-acheteur', /variable\.other\.attribute/],
  ['* Le titulaire fournit', '*', /punctuation\.definition\.list/],
  ['Le *titulaire* fournit', 'titulaire', /markup\.bold/],
  ['----\ncode\n----', 'code', /markup\.raw\.listing/],
  ['////\nnote\n////', 'note', /comment\.block/],
  ['|===', '|===', /punctuation\.definition\.table/],
  ['include::annexe.adoc[]', 'include', /keyword\.control\.directive/],
  ['// clausier: garantie@socle condition-execution v1', 'garantie', /entity\.name\.function\.clause/],
  ['// clausier: garantie@socle condition-execution v1', 'socle', /constant\.language\.niveau/],
  ['Le site de [À COMPLÉTER] est livré', '[À COMPLÉTER]', /a-completer/],
  ['Le <TITULAIRE DU MARCHÉ> livre', '<TITULAIRE', /a-completer/],
  ['== Prix de [À COMPLÉTER]', '[À COMPLÉTER]', /a-completer/],
  ['selon l’article L. 2112-2 du code', 'article L. 2112-2', /constant\.other\.reference/],
  ['le label TCO Certified ou équivalent', 'TCO Certified', /entity\.name\.type\.ecolabel/],
];
for (const [text, words, scope] of CASES) {
  test(`colours « ${words} » in « ${text.replaceAll('\n', ' ⏎ ')} »`, () => {
    assert.match(scopesOf(text, words).join(' '), scope);
  });
}

test('colours nothing of ours in code', () => {
  assert.doesNotMatch(scopesOf('----\nTCO Certified\n----', 'TCO').join(' '), /clausier/);
});
