import assert from 'node:assert/strict';
import test from 'node:test';
import { frenchDate } from '../../server/src/core/date.ts';
import { loadLibrary } from '../../server/src/core/library/load.ts';
import { clauseMarkdown } from '../../server/src/features/markdown/clause.ts';
import { ecolabelMarkdown } from '../../server/src/features/markdown/ecolabel.ts';
import { texteMarkdown } from '../../server/src/features/markdown/texte.ts';
import { clauseFile, ecolabelFile, texteFile } from '../support/records.ts';

test('a clause shows its levels side by side, the current one in bold, and its grounds', () => {
  const { library } = loadLibrary([
    texteFile('loi-1', { lien: 'https://exemple.fr/loi' }),
    clauseFile('garantie', { base: ['loi-1'] }),
  ]);
  const markdown = clauseMarkdown(library.clauses.get('garantie')!, library, 'socle');
  assert.match(markdown, /\| \*\*Socle\*\* \| .+ \| .+ \|/);
  assert.match(markdown, /- \[texte loi-1\]\(https:\/\/exemple\.fr\/loi\)/);
});

test('a text tells which of its versions is in force, and what replaced it', () => {
  const versions = [
    { du: '2020-01-01', au: '2026-08-20' },
    { du: '2026-08-21', resume: 'Autre critère.' },
  ];
  const { library } = loadLibrary([
    texteFile('ancien', { versions, 'remplace-par': ['nouveau'] }),
    texteFile('nouveau'),
  ]);
  const texte = library.textes.get('ancien')!;
  assert.match(texteMarkdown(texte, library, '2026-08-20'), /\*\*du 1er janvier 2020 au 20 août 2026\*\*/);
  const later = texteMarkdown(texte, library, '2026-08-21');
  assert.match(later, /\*\*depuis le 21 août 2026\*\*\u00a0: Autre critère\./);
  assert.match(later, /Remplacé par\*\*\n\n- texte nouveau/);
});

test('what is not verified says so', () => {
  const referentiels = [{ nom: 'Version 3', du: '2027', fiabilite: 'a-verifier' }];
  const { library } = loadLibrary([ecolabelFile('marque', { referentiels })]);
  const markdown = ecolabelMarkdown(library.ecolabels.get('marque')!, library, { today: '2026-11-24', familles: [] });
  assert.match(markdown, /- ~~Version 3~~ \(à partir de 2027\) \*\(à vérifier\)\*/);
});

test('dates are said in French', () => {
  assert.deepEqual(['2019-04-01', '2026-11-22', '2027-12', '2027'].map(frenchDate), [
    '1er avril 2019',
    '22 novembre 2026',
    'décembre 2027',
    '2027',
  ]);
});
