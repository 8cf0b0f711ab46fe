/** Asciidoctor, the reference processor, is the oracle for the structure of AsciiDoc, line by line. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { outlineOfOurs } from './asciidocOutline.ts';
import { outlineOfAsciidoctor } from './asciidoctorOutline.ts';

const FILES = globSync(['test/fixtures/documents/*.adoc', 'exemples/*.adoc']);

/** Where we read otherwise on purpose, or where Asciidoctor counts lines wrongly. */
const DIFFERENCES: Readonly<Record<string, { readonly ours: readonly string[]; readonly theirs: readonly string[] }>> =
  {
    'cctp-converti-pdf.adoc': {
      // Lines of a table of contents are no list, nor is « M. »; bullets of Word are; a blank to fill in is text, not attributes.
      ours: [
        '7 paragraph',
        '8 paragraph',
        '9 paragraph',
        '10 paragraph',
        '29 item 1',
        '30 item 1',
        '34 paragraph',
        '57 paragraph',
      ],
      theirs: ['7 item 1', '8 item 1', '10 item 1', '34 item 1'],
    },
    // After a conditional Asciidoctor counts one line too many.
    'rc-lots.adoc': { ours: ['15 paragraph', '19 paragraph'], theirs: ['16 paragraph', '20 paragraph'] },
  };

test('there are documents to compare', () => assert.ok(FILES.length >= 6));

for (const file of FILES) {
  test(`${file} has the structure that Asciidoctor sees`, () => {
    const text = readFileSync(file, 'utf8');
    const ours = outlineOfOurs(parseDocument(text, 'asciidoc'));
    const theirs = outlineOfAsciidoctor(text, { lot2: '', lot3: '' });
    const expected = DIFFERENCES[basename(file)] ?? { ours: [], theirs: [] };
    assert.deepEqual(missing(theirs, ours), expected.ours, 'only ours');
    assert.deepEqual(missing(ours, theirs), expected.theirs, 'only theirs');
    assert.equal(ours.length - expected.ours.length, theirs.length - expected.theirs.length);
  });
}

test('any sequence of blocks has the structure that Asciidoctor sees', () => {
  const body = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...HEADS), body, (head, blocks) => {
      const text = head + blocks.map((block) => `${block}\n\n`).join('');
      assert.deepEqual(outlineOfOurs(parseDocument(text, 'asciidoc')), outlineOfAsciidoctor(text));
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
});

const HEADS = ['', '= Titre\n\n', '= Titre\nAuteur\nv1.0, 2026-01-01\n:a: b\n\n'];
const BLOCKS = [
  '== Article 5',
  '=== Prix ===',
  '==== Niveau',
  '[discrete]\n== Titre discret',
  'Prix et règlement\n-----------------',
  'Le titulaire livre\nles équipements.',
  'Un texte avec *gras* et | barre\n* sans liste\n== ni titre',
  ' indenté\n  encore',
  '* un\nsuite\n** deux\n* trois',
  '* a\n\n* b',
  '- tiret',
  '. un\n.. deux',
  '1. premier\n2. second',
  'a. lettre',
  '* [ ] case',
  '* un\n+\nattaché',
  '* un\n+\n----\ncode\n----\nencore',
  '* un\n----\ncode\n----',
  'Titulaire:: texte',
  'Terme::\n  texte',
  'Terme::\n* point',
  '<1> renvoi',
  '|===\n|A |B\n\n|1 |2\n|3\n|4\n|===',
  '[cols="1,2"]\n|===\n|1\n|2\n\n2+|3\n.2+|4 |5\n|6\n|===',
  '[%header,cols="2*"]\n|===\n|1 |2\n|3 |4\nsuite\n|===',
  '|===\n// note\n|1 |2\n2+|x\nh|3\n|4\n|===',
  ',===\na,"b, c"\n1,2\n,===',
  '----\ncode\n\n* x\n----',
  '....\nlittéral\n....',
  '++++\n<b>\n++++',
  '```\ncode\n```',
  '////\ncommentaire\n////',
  '====\nExemple\n\n* point\n====',
  '****\nEncadré\n\n----\ncode\n----\n****',
  '____\nCité\n____',
  '--\nouvert\n--',
  '[source]\nx = 1\n|===',
  '[quote]\nUne citation',
  'NOTE: attention',
  '// commentaire',
  ':nom: valeur',
  '[[ancre]]',
  '.Légende',
  'image::a.png[]',
  "'''",
  '<<<',
];

function missing(from: readonly string[], all: readonly string[]): readonly string[] {
  const known = new Set(from);
  return all.filter((line) => !known.has(line));
}
