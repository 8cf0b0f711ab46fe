import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAsciidoc } from '../../../server/src/core/document/asciidoc.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { proseOutline } from './proseOutline.ts';

const outline = (text: string) => proseOutline(text, 'asciidoc');

const CASES: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  [
    'a header holds a title, an author, a revision and attributes',
    '// note\n= *CCTP*\nVille de Nantes\nv1.2, 2026-11-02\n:a: b \\\n  c\n:d: e\n\nTexte',
    [
      'comment: ▣',
      'title 1: CCTP',
      'paragraph: Ville de Nantes',
      'paragraph: v1.2, 2026-11-02',
      'directive: ▣',
      'paragraph: Texte',
    ],
  ],
  ['a leading block of YAML is front matter', '---\na: b\n---\n\n== T', ['front-matter: ▣', 'title 2: T']],
  ['a rule is no front matter', '---\n\nTexte', ['directive: ▣', 'paragraph: Texte']],
  [
    'titles have many looks',
    '= A\n\n== B ==\n\n### C\n\nD et E\n~~~~~~\n\n[discrete]\n==== F [[f]]',
    ['title 1: A', 'title 2: B', 'title 3: C', 'title 3: D et E', 'directive: ▣', 'title 4: F'],
  ],
  [
    'a title in a block is text, unless discrete',
    '====\n== A\n\n[discrete]\n== B\n====',
    ['directive: ▣', 'paragraph: == A', 'directive: ▣', 'title 2: B', 'directive: ▣'],
  ],
  [
    'what a conversion flattened is a title',
    'ARTICLE 5 – OBJET DU MARCHÉ\n\n*Supports*\n\n*Un* mot gras',
    ['title 2: ARTICLE 5 – OBJET DU MARCHÉ', 'title 6: Supports', 'paragraph: Un mot gras'],
  ],
  ['a paragraph is one block, whatever its lines look like', 'un\n* deux\n== trois', ['paragraph: un * deux == trois']],
  [
    'an indented paragraph is prose unless it looks like code',
    ' Le prestataire remet\n un rapport.\n\n const x = () => 1;',
    ['paragraph: Le prestataire remet un rapport.', 'code: ▣'],
  ],
  [
    'items keep their depth, and what a plus attaches to them',
    '* a\n** b\n+\nc\n\n+\nd\n\n. e\n\nf',
    ['list-item 1: a', 'list-item 2: b', 'list-item 2: c', 'list-item 1: d', 'list-item 2: e', 'paragraph: f'],
  ],
  ['a box is no text', '* [ ] a\n* [x] b', ['list-item 1: a', 'list-item 1: b']],
  [
    'a term and its definition are one block',
    'Titulaire:: celui qui livre\nAcheteur::\n  la ville\nCandidat::\n\ncelui qui soumet',
    [
      'list-item 1: Titulaire: celui qui livre',
      'list-item 1: Acheteur: la ville',
      'list-item 1: Candidat:',
      'list-item 1: celui qui soumet',
    ],
  ],
  [
    'an article of law and a name are no lettered items',
    'L. 2111-7 du code\n\nM. le maire\n\nA. premier',
    ['paragraph: L. 2111-7 du code', 'paragraph: M. le maire', 'list-item 1: premier'],
  ],
  [
    'a bullet of Word opens an item',
    'Il livre :\n\uF0B7 a ;\n\uF0B7 b\nsuite',
    ['paragraph: Il livre :', 'list-item 1: a ;', 'list-item 1: b suite'],
  ],
  [
    'a table has rows, columns, spans and a header',
    '|===\n|A |B |C\n\n.2+|a\n2+|b\n|c\n|d\\|e\n3+h|f\n|===',
    [
      'directive: ▣',
      'table-cell 0,0 header: A',
      'table-cell 0,1 header: B',
      'table-cell 0,2 header: C',
      'table-cell 1,0: a',
      'table-cell 1,1: b',
      'table-cell 2,1: c',
      'table-cell 2,2: d|e',
      'table-cell 3,0 header: f',
      'directive: ▣',
    ],
  ],
  [
    'cells hold paragraphs, comments, lists, tables, code',
    '[cols="1,1a,1l"]\n|===\n|a\n// note\nb\n\nc\n|* d\n\n!===\n!e\n!===\n|f\n|===',
    [
      'directive: ▣',
      'directive: ▣',
      'table-cell 0,0: a ▣ b',
      'table-cell 0,0: c',
      'list-item 1: d',
      'directive: ▣',
      'table-cell 0,0: e',
      'directive: ▣',
      'code 0,2: ▣',
      'directive: ▣',
    ],
  ],
  [
    'quotes shield separators',
    ',===\na,"b, c"\n,===',
    ['directive: ▣', 'table-cell 0,0: a', 'table-cell 0,1: b, c', 'directive: ▣'],
  ],
  [
    'a block ends before all that it holds',
    '____\na\n\n----\n____\n\nb',
    ['directive: ▣', 'quotation: a', 'code: ▣', 'directive: ▣', 'paragraph: b'],
  ],
  ['what nothing closes runs to the end', 'a\n\n----\nb\n\nc', ['paragraph: a', 'code: ▣']],
  [
    'a style tells what a paragraph is',
    '[source]\na\n\n[quote]\nb\n\n[comment]\nc',
    ['directive: ▣', 'code: ▣', 'directive: ▣', 'quotation: b', 'directive: ▣', 'comment: ▣'],
  ],
  ['quotations may be marked as in Markdown', '> a\n> b\n>\n> c', ['quotation: a b', 'quotation: c']],
  ['labels and captions are no text', '.Délais\nNOTE: attention', ['paragraph: Délais', 'paragraph: attention']],
  [
    'a blank of the drafter is no attribute line',
    '[À PRÉCISER : la durée, le délai]\n\n[nom du service]\n\n[NOTE]\na',
    ['paragraph: [À PRÉCISER : la durée, le délai]', 'paragraph: [nom du service]', 'directive: ▣', 'paragraph: a'],
  ],
  [
    'the comments of the product stand apart, others are opaque',
    'a\n// note\nb\n// clausier: x@socle v1\nc\n// fin\n\nd\n// /clausier',
    ['paragraph: a ▣ b', 'comment: ▣', 'paragraph: c', 'comment: ▣', 'paragraph: d', 'comment: ▣'],
  ],
  [
    'conditionals, includes, macros and breaks are directives',
    'ifdef::lot2[]\na\nendif::[]\nb\n\ninclude::a.adoc[]\n\nimage::b.png[]\n\n<<<',
    ['directive: ▣', 'paragraph: a', 'directive: ▣', 'paragraph: b', 'directive: ▣', 'directive: ▣', 'directive: ▣'],
  ],
  [
    'contents lines and page headers are told from text',
    '5.2 Garantie ........ 12\nPage 10 sur 42\nsuite\n\nlink:#_Toc1[5. Prix link:#_Toc1[5]]\n\n1. Objet ...... 4',
    ['contents: ▣', 'page-header: ▣', 'paragraph: suite', 'contents: ▣', 'contents: ▣'],
  ],
  [
    'a title is rid of the link that a conversion put around it',
    '== link:#_Toc1[5. Prix link:#_Toc1[12]]',
    ['title 2: 5. Prix ▣'],
  ],

  [
    'marks only interrupt',
    'a *b* _c_ **d**e [.x]#f# [#_Toc1]##g\nh## n^o^ H~2~O',
    ['paragraph: a b c de f g h no H2O'],
  ],
  [
    'a mark in a word or a figure is text',
    'nom_de_fichier, 2 * 3 * 4, C# et F#, a*b',
    ['paragraph: nom_de_fichier, 2 * 3 * 4, C# et F#, a*b'],
  ],
  [
    'code, notes, images and raw text are opaque',
    'a `b` ``c``d footnote:[e [f]] image:g.png[h] pass:[i] +++j+++',
    ['paragraph: a ▣ ▣d ▣ ▣ ▣ ▣'],
  ],
  ['plain passages keep their marks', 'a +*b*+ \\*c* \\{d}', ['paragraph: a *b* *c* {d}']],
  [
    'the text of a link is prose, its address is not',
    'https://a.fr/b_c[*d*,window=_blank] link:e[f^] <https://g.fr>. https://h.fr/i),',
    ['paragraph: ▣d ▣f <▣>. ▣),'],
  ],
  ['a link into the document only interrupts', 'xref:a[b] <<c,d>> <<e>> link:#f[g] [[h]]i', ['paragraph: b d ▣ g i']],
  [
    'attributes stand for other texts',
    'a{nbsp}b {acheteur} c{empty}d &nbsp;&amp; {nom du service}',
    ['paragraph: a b ▣ cd ▣ {nom du service}'],
  ],
  ['curved quotation marks quote', '"`a`" et l`\'b', ['paragraph: "a" et l\'b']],
  ['a plus ends a line', 'a +\nb + c', ['paragraph: a b + c']],
  [
    'blanks and signs of the drafter are text',
    '<TITULAIRE DU MARCHÉ>, \\<X\\>, (C), -- et [X %]',
    ['paragraph: <TITULAIRE DU MARCHÉ>, <X>, (C), -- et [X %]'],
  ],
];

for (const [what, text, blocks] of CASES) test(`AsciiDoc: ${what}`, () => assert.deepEqual(outline(text), blocks));

test('AsciiDoc: line ends of any sort, and a byte order mark, change nothing', () => {
  for (const [what, text, blocks] of CASES) {
    for (const newline of ['\r\n', '\r']) assert.deepEqual(outline(text.replaceAll('\n', newline)), blocks, what);
    assert.deepEqual(outline(`\uFEFF${text}`), blocks, what);
  }
});

test('AsciiDoc: a block is its own text alone', () => {
  const { blocks } = parseDocument('== Prix ==\n\n* [ ] un\n  suite\n\n|===\n| a | b\n|===', 'asciidoc');
  assert.deepEqual(
    blocks.map(({ text }) => text),
    ['Prix', 'un\n  suite', '|===', 'a', 'b', '|==='],
  );
});

test('AsciiDoc: no text takes more than linear time', () => {
  const units = [
    '*a ',
    '_a *b ',
    '`a ',
    '[a]#',
    '[[a',
    'link:a[',
    'https://',
    '<<a,b ',
    '^a',
    '+a ',
    'a:: ',
    ' ',
    '|a ',
    '"a\n',
    '[a ',
    '[a]\n',
  ];
  const shapes = [
    (unit: string, size: number) => unit.repeat(size / unit.length),
    (unit: string, size: number) => `|===\n${`${unit}\n`.repeat(size / (unit.length + 1))}`,
    (unit: string, size: number) => `* a\n${`${unit}\n+\n`.repeat(size / (unit.length + 3))}`,
  ];
  for (const unit of units) {
    for (const shape of shapes) {
      const started = performance.now();
      parseAsciidoc(shape(unit, 50_000));
      const elapsed = performance.now() - started;
      assert.ok(elapsed < 5_000, `${JSON.stringify(unit)}: ${elapsed} ms`);
    }
  }
  parseAsciidoc(Array.from({ length: 400 }, (_, depth) => '='.repeat(depth + 4)).join('\n'));
  parseAsciidoc(`|===\n|a\n${'x\n\n'.repeat(100_000)}`);
});
