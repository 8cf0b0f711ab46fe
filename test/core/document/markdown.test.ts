import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { proseOutline } from './proseOutline.ts';

const outline = (text: string) => proseOutline(text, 'markdown');

const CASES: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  [
    'a bracket without a target is text',
    'Le [À PRÉCISER] du [guide](u "t") !',
    ['paragraph: Le [À PRÉCISER] du guide !'],
  ],
  [
    'a blank in angle brackets is text',
    'Le <TITULAIRE> et <NOM DU SERVICE> \\<X\\> <b>gras</b><br>fin',
    ['paragraph: Le <TITULAIRE> et <NOM DU SERVICE> <X> gras fin'],
  ],
  [
    'code, addresses, images and comments are opaque',
    'a `b` https://c.fr ![d](e) <f@g.fr> <!-- h --> i',
    ['paragraph: a ▣ ▣ ▣ ▣ ▣ i'],
  ],
  ['emphasis only interrupts', 'a**b**c *d* ~~e~~ f[^1]', ['paragraph: abc d e f']],
  [
    'what pandoc leaves is skipped',
    '# []{#_Toc1 .anchor}Titre {#titre .x}\n\n[mot]{.mark} fin',
    ['title 1: Titre', 'paragraph: mot fin'],
  ],
  [
    'quotation and list prefixes are skipped',
    '> un\n> deux\n>\n> - trois\n>   quatre',
    ['quotation: un deux', 'list-item 1: trois quatre'],
  ],
  [
    'items keep their depth',
    '- a\n\n  suite\n  - b\n    1. c',
    ['list-item 1: a', 'list-item 1: suite', 'list-item 2: b', 'list-item 3: c'],
  ],
  [
    'an empty cell counts as a column',
    '| a | b |\n|---|---|  \n|  | c |',
    ['table-cell 0,0 header: a', 'table-cell 0,1 header: b', 'table-cell 1,1: c'],
  ],
  [
    'HTML tables give cells, nested ones too',
    '<table><tr><th>a</th><td>b<table><tr><td>c</td></tr></table>d&nbsp;e</td></tr></table>',
    ['table-cell 0,0 header: a', 'table-cell 0,1: b', 'table-cell 0,0: c', 'table-cell 0,1: d e'],
  ],
  [
    'HTML left by a conversion gives its blocks',
    '<h2>Titre</h2><p>un <b>mot</b></p><ul><li>point<ul><li>sous</li></ul>suite</li></ul><blockquote>cité</blockquote>',
    [
      'title 2: Titre',
      'paragraph: un mot',
      'list-item 1: point',
      'list-item 2: sous',
      'list-item 1: suite',
      'quotation: cité',
    ],
  ],
  [
    'a comment line is a block',
    '<!-- clausier: a@socle v1 -->\nLe titulaire livre.',
    ['comment: ▣', 'paragraph: Le titulaire livre.'],
  ],
  [
    'indented prose is prose',
    '    Le titulaire livre\n    les postes.\n\n    - un point',
    ['paragraph: Le titulaire livre les postes.', 'list-item 1: un point'],
  ],
  ['indented code is code', '    const x = () => 1;', ['code: ▣']],
  ['fenced text is code', '```\nLe titulaire livre.\n```', ['code: ▣']],
  [
    'titles lost by a conversion are found',
    '**Supports des livrables**\n\nARTICLE 5 – GARANTIE\n\n4.2 - Exigences\n\nOBJET DU MARCHÉ',
    [
      'title 6: Supports des livrables',
      'title 2: ARTICLE 5 – GARANTIE',
      'title 3: 4.2 - Exigences',
      'title 3: OBJET DU MARCHÉ',
    ],
  ],
  [
    'sentences, acronyms and blanks are no titles',
    '**Le titulaire doit livrer**\n\nRGESN\n\nXXXXXXXXXX\n\n4.2 Le titulaire livre.\n\n- **Gras**',
    [
      'paragraph: Le titulaire doit livrer',
      'paragraph: RGESN',
      'paragraph: XXXXXXXXXX',
      'paragraph: 4.2 Le titulaire livre.',
      'list-item 1: Gras',
    ],
  ],
  [
    'contents and page headers part from the text',
    '5.2 Garantie ..... 12\nPage 10 sur 42\nLe texte.\n\n1. Prix ...... 3\n\n- [Prix](#prix)',
    ['contents: ▣', 'page-header: ▣', 'paragraph: Le texte.', 'contents: ▣', 'contents: ▣'],
  ],
  [
    'bullets of Word give items',
    'Le titulaire fournit :\n\uF0B7 un poste\n  portable\n• un écran',
    ['paragraph: Le titulaire fournit :', 'list-item 1: un poste portable', 'list-item 1: un écran'],
  ],
  [
    'a footnote is prose, a link definition is not',
    '[^1]: Une note.\n\n[a]: https://b.fr',
    ['paragraph: : Une note.', 'directive: ▣'],
  ],
  [
    'the front matter is a block of its own',
    '\uFEFF---\nclausier:\n  document: RC\n---\n# Titre',
    ['front-matter: ▣', 'title 1: Titre'],
  ],
  ['a rule at the top is no front matter', '---\n\nTexte\n\n---\n\nSuite', ['paragraph: Texte', 'paragraph: Suite']],
];

for (const [what, text, blocks] of CASES) test(what, () => assert.deepEqual(outline(text), blocks));

test('line ends of any sort give the same blocks', () => {
  for (const [, text, blocks] of CASES) {
    if (text.includes('\uFEFF')) continue;
    assert.deepEqual(outline(text.replaceAll('\n', '\r\n')), blocks);
    assert.deepEqual(outline(text.replaceAll('\n', '\r')), blocks);
  }
});

test('an edit keeps the identity of the blocks it does not touch', () => {
  const text = `# Titre\n\n${'Un paragraphe.\n\n'.repeat(3)}- un\n- deux\n- trois\n\nLa fin.\n`;
  const before = parseDocument(text, 'markdown');
  const start = text.indexOf('deux');
  const changes = [{ start, end: start, text: 'x' }];
  const after = parseDocument(text.replace('deux', 'xdeux'), 'markdown', '', { document: before, changes });
  const fresh = after.blocks.filter((block, index) => block !== before.blocks[index]);
  assert.deepEqual(
    fresh.map(({ text }) => text),
    ['- xdeux'],
  );
  assert.equal(after.profile, before.profile);
  assert.ok(after.sections.every((section, index) => section === before.sections[index]));
});

test('garbage is read in linear time', () => {
  for (const unit of [
    '[',
    '[]',
    '[a](',
    '> ',
    '- ',
    '*a ',
    '<',
    '<!--',
    '<td>',
    '`',
    '|a\n|-\n',
    '\r',
    '_',
    '\t',
    ' ',
    '- | ',
    '\n',
    '.... 1\n',
    '{#a',
    '\uD800',
    'é',
    'e\u0301',
  ]) {
    const started = performance.now();
    parseDocument(unit.repeat(100_000 / unit.length), 'markdown');
    assert.ok(performance.now() - started < 3000, JSON.stringify(unit));
  }
});
