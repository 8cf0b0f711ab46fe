import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../server/src/core/library/load.ts';
import { completion } from '../../server/src/features/completion.ts';
import { hover } from '../../server/src/features/hover.ts';
import { ecolabelFile, familleLabelsFile } from '../support/records.ts';
import { viewAt } from '../support/view.ts';

const use = (id: string) => ({ id, usages: ['specification-technique'], pourquoi: `Offre de ${id}.` });
const label = (id: string, nom: string, familles: object) =>
  ecolabelFile(id, { nom, familles, citation: { gabarit: 'T-PROD', nom } });
const { library, problems } = loadLibrary([
  { path: 'citations.yaml', text: '- { id: T-PROD, usage: P, texte: t }' },
  {
    path: 'familles.yaml',
    text: '- { id: impression, libelle: Impression, code: IMP, familles-labels: [imprimante] }',
  },
  label('alpha', 'Alpha', { couvertes: ['ecran'], jamais: { imprimante: 'aucune catégorie' } }),
  label('beta', 'Bêta', { couvertes: ['imprimante'] }),
  label('gamma', 'Gamma', { couvertes: ['imprimante', 'ecran'] }),
  ecolabelFile('delta', { nom: 'Delta', niveaux: [], fiabilite: 'a-verifier' }),
  familleLabelsFile('ecran', {
    libelle: 'Écran',
    vocabulaire: ['écran', 'écrans'],
    labels: [use('alpha'), use('gamma')],
  }),
  familleLabelsFile('imprimante', {
    libelle: 'Imprimante',
    vocabulaire: ['imprimante', 'imprimantes'],
    labels: [use('gamma'), use('beta')],
    criteres: [
      {
        id: 'recto-verso',
        libelle: 'Recto verso automatique',
        valeur: '≥ 1',
        usages: ['specification-technique'],
        origine: 'Bêta',
        ecolabels: ['beta'],
        fiabilite: 'secondaire',
      },
    ],
  }),
]);

const hovered = (marked: string) => {
  const { view, offset } = viewAt(marked, library);
  return JSON.stringify(hover(view, offset)?.contents ?? '').replaceAll('\u00a0', ' ');
};
const offered = (marked: string) => {
  const { view, offset } = viewAt(marked, library);
  return completion(view, offset, ' ')?.items.map((item) => item.label);
};

test('the library is sound', () => assert.deepEqual(problems, []));

test('hovering a label says how it serves for the family spoken of, or what serves better', () => {
  assert.match(hovered('Les écrans portent le label Al‸pha.'), /Écran\*\* : spécification technique\. Offre de alpha/);
  assert.match(
    hovered('Les imprimantes portent le label Al‸pha.'),
    /Imprimante\*\* : aucune catégorie\. Pour cette famille, plutôt Gamma, Bêta/,
  );
});

test('the family comes from the list’s announcement, the title, then the document', () => {
  assert.match(hovered('Les imprimantes portent :\n\n- le label Al‸pha.'), /plutôt Gamma/);
  assert.match(hovered('## Imprimantes\n\nLe matériel porte le label Al‸pha.'), /plutôt Gamma/);
  const front = '---\nclausier:\n  familles: [impression]\n---\n\n';
  assert.match(hovered(`${front}Le matériel porte le label Al‸pha.`), /plutôt Gamma/);
  assert.doesNotMatch(hovered('Le matériel porte le label Al‸pha.'), /plutôt/);
});

test('hovering a label shows the criteria that may be asked in its place', () => {
  assert.match(
    hovered('Les imprimantes portent le label Bê‸ta.'),
    /Recto verso automatique \| ≥ 1 \*\(source secondaire\)\*/,
  );
});

test('labels are offered in the order in which they serve here', () => {
  assert.deepEqual(offered('des imprimantes munies du label ‸'), ['Gamma', 'Bêta', 'Alpha', 'Delta']);
  assert.deepEqual(offered('des écrans munis du label ‸'), ['Alpha', 'Gamma', 'Bêta', 'Delta']);
});

test('hovering a finding says how far the record it rests on can be relied on', () => {
  assert.match(hovered('Les écrans portent le label Del‸ta Gold ou équivalent.'), /\(information, à vérifier\)/);
});
