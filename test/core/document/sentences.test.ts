import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toProse } from '../../../server/src/core/document/prose.ts';
import { cutSentences } from '../../../server/src/core/document/sentences.ts';
import { readMarks, showMarks } from '../../support/text.ts';

const CASES: readonly string[] = [
  '⟦Le titulaire livre.⟧ ⟦L’acheteur vérifie.⟧',
  '⟦Voir l’art. L. 2111-7 et les art. R. 2152-1 du code.⟧ ⟦Suite.⟧',
  '⟦La loi n° 2005-102, cf. Annexe 2, p. 12, fait foi.⟧',
  '⟦M. Le Goff, Mme. Dupont et J. Martin signent.⟧',
  '⟦Les câbles, adaptateurs, etc. sont fournis.⟧ ⟦Les batteries, etc.⟧ ⟦Le reste suit.⟧',
  '⟦Un format ouvert, p. ex. OpenDocument, est requis.⟧',
  '⟦Le taux est de 99.5 % en 2.1.⟧ ⟦La durée est de max. 10 jours.⟧',
  '⟦Le titulaire fournit : des postes ; des écrans ; des câbles.⟧',
  '⟦1. Objet du marché⟧',
  '⟦4.2. Exigences⟧',
  '⟦a. Premier point⟧',
  '⟦Voir l’article 5.2.⟧ ⟦Le titulaire livre.⟧',
  '⟦Le choix de l’option B.⟧ ⟦Le titulaire livre.⟧',
  '⟦La S.A.R.L. Durand est retenue par la S.A.⟧ ⟦Elle signe.⟧',
  '⟦Quel est le délai ?⟧ ⟦Combien de postes ?⟧',
  '⟦« Le délai court. »⟧ ⟦Il s’arrête ensuite.⟧',
  '⟦(Voir plus haut.)⟧ ⟦Suite.⟧',
  '⟦Des mesures, des audits…⟧ ⟦Le rapport suit.⟧',
  '⟦Fait à ………, le ………⟧',
  '  ⟦Une ligne coupée\nà cet endroit.⟧  \n ⟦La suite.⟧ ',
  '⟦Voir www.achat.fr pour la suite.⟧ ⟦Fin⟧',
];

for (const marked of CASES) {
  test(`sentences: ${marked}`, () => {
    const { text } = readMarks(marked);
    assert.equal(showMarks(text, cutSentences(toProse(text, []))), marked);
  });
}

test('what holds nothing readable is no sentence', () => {
  assert.deepEqual(cutSentences(''), []);
  assert.deepEqual(cutSentences(' \u2060 \uFFFC\uFFFC \u2060'), []);
});

test('a long run of one character is cut in linear time', () => {
  for (const unit of ['…', '. ', '» ', 'M. ', '? »', '\u2060']) {
    assert.ok(cutSentences(unit.repeat(200_000)).length <= 200_000);
  }
});
