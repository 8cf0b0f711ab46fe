import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { showMarks } from '../../support/text.ts';

const profileOf = (text: string, fileName = 'x.md') => parseDocument(text, 'markdown', fileName).profile;

test('the front matter says what the document is', () => {
  const { problems, inferred, ...profile } = profileOf(
    '---\r\ntitre: x\r\nclausier:\r\n  document: rc\r\n  familles: [logiciels, ia]\r\n  acheteur: etat\r\n  procedure: MAPA\r\n  montant-ht: 250 000,50 €\r\n  date-lancement: 2027-02-01\r\n  duree-mois: 48\r\n  niveau: avance\r\n  lots:\r\n    - {numero: 1, intitule: Postes, montant-ht: 9}\r\n---\r\n',
  );
  assert.deepEqual(profile, {
    document: 'RC',
    familles: ['logiciels', 'ia'],
    acheteur: 'etat',
    procedure: 'MAPA',
    montantHt: 250000.5,
    dateLancement: '2027-02-01',
    dureeMois: 48,
    niveau: 'avance',
    lots: [{ numero: '1', intitule: 'Postes', montantHt: 9 }],
  });
  assert.deepEqual([problems, inferred.size], [[], 0]);
});

/** What is wrong is between ⟦ ⟧; the message must tell the mend. */
const WRONG: readonly (readonly [marked: string, mend: RegExp])[] = [
  ['---\nclausier:\n  document: ⟦CTTP⟧\n---\n', /CCTP, CCAP/],
  ['---\nclausier:\n  familles: [logiciels, ⟦pc⟧]\n---\n', /ordinateurs-ecrans/],
  ['---\nclausier:\n  montant-ht: ⟦cher⟧\n---\n', /montant-ht: 250000/],
  ['---\nclausier:\n  date-lancement: ⟦2027-02-31⟧\n---\n', /AAAA-MM-JJ/],
  ['---\nclausier:\n  duree-mois: ⟦quatre⟧\n---\n', /duree-mois: 48/],
  ['---\nclausier:\n  lots:\n    - ⟦{numero: 1}⟧\n---\n', /intitule/],
  ['---\nclausier:\n  cible: ⟦x⟧\n---\n', /document, familles/],
  ['---\nclausier: ⟦CCTP⟧\n---\n', /document: CCTP/],
];

for (const [marked, mend] of WRONG) {
  test(`reported with its mend: ${marked.split('\n').at(-3)}`, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const { problems } = profileOf(text);
    assert.equal(
      showMarks(
        text,
        problems.map(({ span }) => span),
      ),
      marked,
    );
    assert.match(problems[0]?.message ?? '', mend);
  });
}

test('a broken front matter is reported, the rest goes on', () => {
  const document = parseDocument('---\nclausier:\n  familles: [a\n---\n# CCAP\n', 'markdown');
  assert.equal(document.profile.problems.length, 1);
  assert.match(document.profile.problems[0]?.message ?? '', /indentation/);
  assert.equal(document.profile.document, 'CCAP');
});

test('what is not said is guessed, and marked so', () => {
  const guessed = profileOf(
    '# Ville de Montbrisac\n\n**Achat d’ordinateurs portables et d’écrans**\n\nLe marché a pour objet la fourniture d’ordinateurs.',
    'lots/2027_CCTP-lot2.md',
  );
  assert.deepEqual(
    [guessed.document, guessed.familles, guessed.acheteur],
    ['CCTP', ['ordinateurs-ecrans'], 'collectivite'],
  );
  assert.deepEqual([...guessed.inferred], ['document', 'familles', 'acheteur']);
  assert.equal(profileOf('# Règlement de la consultation').document, 'RC');
  assert.equal(profileOf('# Cahier des clauses administratives particulières').document, 'CCAP');
  assert.equal(profileOf('# Acte d’engagement').document, 'AE');
  assert.equal(profileOf('Bonjour.').document, undefined);
});
