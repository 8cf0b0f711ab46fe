import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

const FILES: Readonly<Record<string, string>> = {
  'text.asciidoc': 'syntaxes/asciidoc.tmLanguage.json',
  'clausier.injection': 'syntaxes/clausier.injection.json',
};
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scope) => {
    const path = FILES[scope];
    return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
  },
  getInjections: (scope) => (scope === 'text.asciidoc' ? ['clausier.injection'] : []),
});
const grammar = await registry.loadGrammar('text.asciidoc');
assert.ok(grammar);

/** The scopes of the token that begins with `words`, in a text of one or more lines. */
function scopesOf(text: string, words: string): readonly string[] {
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar!.tokenizeLine(line, stack);
    const token = tokens.find(({ startIndex, endIndex }) =>
      line.slice(startIndex, endIndex).trimStart().startsWith(words),
    );
    if (token) return token.scopes;
    stack = ruleStack;
  }
  assert.fail(`« ${words} » begins no token`);
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
