import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadInOf } from '../../../server/src/core/document/leadIn.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { blockAt, sectionAt, sentenceAt } from '../../../server/src/core/document/positions.ts';
import { readCaret } from '../../support/text.ts';

const TITLES: readonly (readonly [written: string, number: string | undefined, title: string])[] = [
  ['5.2.1 Prix **unitaires**', '5.2.1', 'Prix unitaires'],
  ['5 - Prix', '5', 'Prix'],
  ['5\\. Prix', '5', 'Prix'],
  ['Article 5 – L’objet', '5', 'L’objet'],
  ['ARTICLE 12.3 : PRIX', '12.3', 'PRIX'],
  ['Article 1er : pièces', '1', 'pièces'],
  ['A-3 Sécurité', 'A-3', 'Sécurité'],
  ['B6.7 Écrans', 'B6.7', 'Écrans'],
  ['IV. Prix', 'IV', 'Prix'],
  ['a) Délais', 'a', 'Délais'],
  ['Annexe 2 : RGPD', 'Annexe 2', 'RGPD'],
  ['3 lots de fourniture', undefined, '3 lots de fourniture'],
  ['100 % de réemploi', undefined, '100 % de réemploi'],
  ['E\u0301tat', undefined, 'État'],
];

for (const [written, number, title] of TITLES) {
  test(`title: ${written}`, () => {
    const section = parseDocument(`# ${written}`, 'markdown').sections[1];
    assert.deepEqual([section?.number, section?.title], [number, title]);
  });
}

function roles(fileName: string, ...titles: readonly string[]): readonly string[] {
  return parseDocument(titles.join('\n\n'), 'markdown', fileName).sections.map(({ role }) => role);
}

test('a role comes from the title, else from the parent, else from the kind of document', () => {
  assert.deepEqual(roles('CCTP.md', '# CCTP', '## Exigences', '### Divers', '## Pénalités', '## Annexe 1'), [
    'specifications',
    'specifications',
    'specifications',
    'specifications',
    'penalites',
    'annexe',
  ]);
  assert.deepEqual(
    roles(
      'RC.md',
      '# Règlement de la consultation',
      '## Divers',
      '## Critères',
      '### Délai de livraison',
      '## Capacité technique',
    ),
    ['consultation', 'consultation', 'consultation', 'criteres', 'criteres', 'candidature'],
  );
  assert.deepEqual(
    roles('CCAP.md', '# CCAP', '## Pièces contractuelles', '## Révision des prix', '## État des lieux'),
    ['execution', 'execution', 'execution', 'prix', 'existant'],
  );
  assert.deepEqual(roles('x.md', '# Contexte', '# Glossaire', '# Objet'), [
    'autre',
    'contexte',
    'definitions',
    'objet',
  ]);
});

test('a section runs to the next title of its level or higher', () => {
  const { sections, sectionOf } = parseDocument('avant\n\n# A\n\na\n\n### B\n\nb\n\n## C\n\nc\n\n# D', 'markdown');
  assert.deepEqual(
    sections.map(({ title, parent, firstBlock, endBlock }) => [title, parent, firstBlock, endBlock]),
    [
      ['', undefined, 0, 8],
      ['A', 0, 1, 7],
      ['B', 1, 3, 5],
      ['C', 1, 5, 7],
      ['D', 0, 7, 8],
    ],
  );
  assert.deepEqual([...sectionOf], [0, 1, 1, 2, 2, 3, 3, 4]);
});

test('a position gives its block, its section and its sentence', () => {
  const { text, offset } = readCaret('# Un\n\nPremière phrase. Le titulaire ‸livre.\n\n# Deux');
  const document = parseDocument(text, 'markdown');
  assert.equal(blockAt(document, offset)?.kind, 'paragraph');
  assert.equal(sectionAt(document, offset).title, 'Un');
  const sentence = sentenceAt(document, offset);
  assert.equal(text.slice(sentence?.start, sentence?.end), 'Le titulaire livre.');
  assert.equal(blockAt(document, 5), undefined);
  assert.equal(sectionAt(parseDocument('', 'markdown'), 0).title, '');
});

test('an item is announced by the item above it, else by what ends with a colon before the list', () => {
  const document = parseDocument(
    'Le titulaire fournit\u00A0**:**\n\n- a\n- b :\n  - c\n- d\n\nFin.\n\n- e\n\nSoit :\n\n# T\n\n- f',
    'markdown',
  );
  const announced = document.blocks.flatMap((block, index) =>
    block.kind === 'list-item' ? [`${block.text} ← ${leadInOf(document, index)?.text}`] : [],
  );
  const before = 'Le titulaire fournit\u00A0**:**';
  assert.deepEqual(announced, [
    `- a ← ${before}`,
    `- b : ← ${before}`,
    '- c ← - b :',
    `- d ← ${before}`,
    '- e ← undefined',
    '- f ← undefined',
  ]);
});
