import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import textmate from 'vscode-textmate';
import { asciidocGrammar, tokensOf } from '../support/grammars.ts';

const grammar = await asciidocGrammar();

/** The tokens of a text that are coloured: each with its innermost scope, the language's name left out. */
function coloured(text: string): readonly string[] {
  return tokensOf(grammar, text)
    .filter(({ scopes }) => scopes.length > 1)
    .map((token) => `${token.text} → ${(token.scopes.at(-1) as string).replace(/\.asciidoc$/, '')}`);
}

const CASES: readonly (readonly [what: string, text: string, tokens: readonly string[]])[] = [
  [
    'a title and its closing marks',
    '== 3.2 Prix ==',
    [
      '== → punctuation.definition.heading',
      '  → markup.heading',
      '3.2 Prix → entity.name.section',
      '  → markup.heading',
      '== → punctuation.definition.heading',
    ],
  ],
  ['a title is marked apart from its text', '==Prix', []],
  [
    'an attribute and its wrapped value',
    ':clausier-familles: logiciels, \\',
    [
      ': → punctuation.definition.attribute',
      'clausier-familles → variable.other.attribute',
      ': → punctuation.definition.attribute',
      'logiciels, → string.unquoted.attribute',
      ' \\ → constant.character.escape.line-continuation',
    ],
  ],
  ['a comment', '// à relire', ['// → punctuation.definition.comment', ' à relire → comment.line.double-slash']],
  [
    'a block of comments',
    '////\nnote\n////\nfin',
    ['//// → comment.block', 'note → comment.block', '//// → comment.block'],
  ],
  [
    'a listing',
    '----\n*a*\n----\nfin',
    ['---- → markup.raw.listing', '*a* → markup.raw.listing', '---- → markup.raw.listing'],
  ],
  [
    'a longer delimiter holds a shorter one',
    '-----\n----\n-----\nfin',
    ['----- → markup.raw.listing', '---- → markup.raw.listing', '----- → markup.raw.listing'],
  ],
  ['attributes of a block', '[source,json]', ['[source,json] → entity.other.attribute-name.block']],
  ['a blank of the drafter is none', '[nom du service]', []],
  [
    'list markers, boxes and continuations',
    '** [x] un\n+',
    [
      '** → punctuation.definition.list',
      '[x] → constant.language.checkbox',
      '+ → punctuation.definition.list.continuation',
    ],
  ],
  ['an article of law is no marker', 'L. 2111-7 du code', []],
  ['a term', 'Titulaire:: texte', ['Titulaire → markup.bold.term', ':: → punctuation.definition.list']],
  [
    'the cells of a table, and no bar elsewhere',
    'a | b\n|===\n2+^|a b\\|c\n|===\na | b',
    [
      '|=== → punctuation.definition.table',
      '2+^ → constant.other.cell',
      '| → punctuation.separator.cell',
      'a b → markup.table',
      '\\| → constant.character.escape',
      'c → markup.table',
      '|=== → punctuation.definition.table',
    ],
  ],
  [
    'marks in a sentence',
    'a *b* _c_ `d` [.x]#e# n^o^',
    [
      '* → punctuation.definition.bold',
      'b → markup.bold',
      '* → punctuation.definition.bold',
      '_ → punctuation.definition.italic',
      'c → markup.italic',
      '_ → punctuation.definition.italic',
      '`d` → markup.raw.inline',
      '[.x] → entity.other.attribute-name',
      '# → punctuation.definition.mark',
      'e → markup.mark',
      '# → punctuation.definition.mark',
      '^o^ → markup.superscript',
    ],
  ],
  ['no mark within a word', 'nom_de_fichier, 2 * 3 * 4, a*b*c', []],
  [
    'a link and its text',
    'https://a.fr/b[le *c*]',
    [
      'https://a.fr/b → markup.underline.link',
      '[ → punctuation.definition.link',
      'le  → string.other.link.title',
      '* → punctuation.definition.bold',
      'c → markup.bold',
      '* → punctuation.definition.bold',
      '] → punctuation.definition.link',
    ],
  ],
  [
    'references',
    '{acheteur} <<prix,ici>> [[a]]',
    ['{acheteur} → variable.other.attribute', '<<prix,ici>> → string.other.link', '[[a]] → entity.name.tag.anchor'],
  ],
];

for (const [what, text, tokens] of CASES)
  test(`AsciiDoc colours: ${what}`, () => assert.deepEqual(coloured(text), tokens));

test('AsciiDoc colours end with their block: no document is left in code or comment', () => {
  for (const file of globSync(['test/fixtures/documents/*.adoc', 'exemples/*.adoc'])) {
    let stack = textmate.INITIAL;
    for (const line of readFileSync(file, 'utf8').split('\n')) stack = grammar.tokenizeLine(line, stack).ruleStack;
    assert.equal(stack.depth, 1, file);
  }
});

const configuration = JSON.parse(readFileSync('client/asciidoc-language-configuration.json', 'utf8'));

test('a word of French is one word', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = 'L’hébergement sous-traité, aujourd’hui : 2 œuvres.'.match(new RegExp(pattern, `${flags}g`));
  assert.deepEqual(words, ['L’hébergement', 'sous-traité', 'aujourd’hui', '2', 'œuvres']);
});

test('a list goes on at the next line, at its own depth', () => {
  const next = (line: string): string | undefined =>
    configuration.onEnterRules.find((rule: { beforeText: string }) => new RegExp(rule.beforeText).test(line))?.action
      .appendText;
  assert.equal(next('* un'), '* ');
  assert.equal(next('*** un'), '*** ');
  assert.equal(next('.. un'), '.. ');
  assert.equal(next('* [x] un'), '* [ ] ');
  assert.equal(next('* '), undefined);
  assert.equal(next('*gras* et suite'), undefined);
  assert.equal(next('.Légende'), undefined);
});
