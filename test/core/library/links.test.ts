import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';
import { clauseFile, ecolabelFile, familleLabelsFile, texteFile } from '../../support/records.ts';

const LOI = texteFile('loi-une');
const DUREE = { libelle: 'Durée', type: 'nombre', unite: 'ans', min: 2, max: 10 };

function faults(clause: object): string[] {
  const { library, problems } = loadLibrary([LOI, clauseFile('garantie', clause)]);
  assert.ok(library.clauses.has('garantie'), 'a clause with a broken link is kept');
  return problems.map(({ path, message }) => `${path}: ${message}`.replaceAll('\u00A0', ' '));
}

test('ids that lead nowhere', () => {
  assert.deepEqual(faults({ base: ['loi-un'] }), [
    'base.0: Aucune fiche « loi-un » (texte) : vouliez-vous « loi-une » ?',
  ]);
  assert.deepEqual(faults({ compagnes: ['bilan-annuel'] }), [
    'compagnes.0: Aucune fiche « bilan-annuel » (clause) : écrivez sa fiche, ou retirez-le d’ici.',
  ]);
  assert.equal(faults({ ecolabels: ['x'], engagements: ['Z9'], familles: ['voitures'] }).length, 3);
});

test('parameters are declared and used', () => {
  assert.deepEqual(faults({ textes: { 'condition-execution': 'Garantie de {duree} ans, {penalite} € par jour.' } }), [
    'textes.condition-execution: Paramètre « {penalite} » non déclaré : ajoutez-le sous « parametres ».',
  ]);
  assert.deepEqual(faults({ parametres: { duree: DUREE, delai: DUREE } }), [
    'parametres.delai: Paramètre « delai » absent des textes : écrivez-y « {delai} », ou retirez-le.',
  ]);
});

test('thresholds and defaults stay within bounds and choices', () => {
  const socle = (seuil: object) => ({ niveaux: { socle: { resume: 'x', seuil: { origine: 'norme', ...seuil } } } });
  assert.deepEqual(faults(socle({ duree: 12 })), ['niveaux.socle.seuil.duree: 12 sort des bornes : de 2 à 10.']);
  assert.deepEqual(faults(socle({ durée: 3 })), [
    'niveaux.socle.seuil.durée: Le seuil nomme un paramètre non déclaré : « durée ».',
  ]);
  assert.deepEqual(faults(socle({ duree: 3, sources: ['loi-deux', 'Guide de l’ADEME'] })), [
    'niveaux.socle.seuil.sources.0: Aucune fiche « loi-deux » (texte) : écrivez sa fiche, ou retirez-le d’ici.',
  ]);
  assert.deepEqual(faults({ parametres: { duree: { ...DUREE, defaut: 1 } } }), [
    'parametres.duree.defaut: 1 sort des bornes : de 2 à 10.',
  ]);
  assert.deepEqual(
    faults({ parametres: { duree: { ...DUREE, min: 11 } } })[0],
    'parametres.duree.min: Le minimum (11) dépasse le maximum (10).',
  );
});

test('each level has a text, and a threshold that shows in it', () => {
  assert.deepEqual(faults({ niveaux: {} }).length, 1);
  assert.ok(
    faults({ textes: {} }).includes(
      'niveaux.socle: Ce niveau n’a aucun texte : écrivez-le sous « textes », ici ou en tête de fiche.',
    ),
  );
});

test('a team’s records may point at ours', () => {
  const ours = loadLibrary([
    LOI,
    ...[{ path: 'citations.yaml', text: '- { id: T-PROD, usage: P, texte: t }' }],
  ]).library;
  const theirs = loadLibrary([clauseFile('garantie'), ecolabelFile('label-ville')], ours);
  assert.deepEqual(theirs.problems, []);
  assert.deepEqual([...theirs.library.textes.keys()], []);
});

const FAMILLE = familleLabelsFile('ecran', {
  labels: [{ id: 'marque', usages: ['preuve'], pourquoi: 'Large offre.' }],
});
const GABARITS = { path: 'citations.yaml', text: '- { id: T-PROD, usage: P, texte: t }' };

function faultsOf(...files: Parameters<typeof loadLibrary>[0]): string[] {
  const { problems } = loadLibrary([LOI, GABARITS, ...files]);
  return problems.map(({ path, message }) => `${path}: ${message}`.replaceAll('\u00A0', ' '));
}

test('a label and the families it serves agree, both ways', () => {
  const label = (familles: object) => ecolabelFile('marque', { familles });
  assert.deepEqual(faultsOf(FAMILLE, label({ couvertes: ['ecran'] })), []);
  assert.deepEqual(faultsOf(FAMILLE, label({ couvertes: [], jamais: { ecran: 'hors champ' } })), [
    'labels.0: La fiche « marque » exclut cette famille (hors champ) : accordez les deux fiches.',
  ]);
  assert.equal(
    faultsOf(FAMILLE, label({ couvertes: ['ecran'], jamais: { ecran: 'hors champ' } }))[0],
    'familles.couvertes.0: La famille « ecran » est à la fois couverte et exclue : retirez-la d’un côté.',
  );
  assert.deepEqual(faultsOf(FAMILLE), [
    'labels.0: Aucune fiche « marque » (écolabel) : écrivez sa fiche, ou retirez-le d’ici.',
  ]);
});

test('the periods of a text, of its figures and of a label end after they begin, and follow each other', () => {
  const versions = [{ du: '2020-01-01' }, { du: '2021-01-01' }];
  assert.equal(faultsOf(texteFile('loi-deux', { versions })).length, 1);
  const valeur = { id: 'part', libelle: 'Part', unite: '%', sens: 'taux', mots: ['part'], fiabilite: 'verifie' };
  const paliers = [
    { du: '2024-01-01', au: '2023-12-31', valeur: 20 },
    { du: '2027-01-01', valeur: 25 },
  ];
  assert.equal(faultsOf(texteFile('loi-deux', { valeurs: [{ ...valeur, paliers }] })).length, 1);
  const referentiels = [{ nom: 'Version 2', du: '2025', au: '2024-12', fiabilite: 'verifie' }];
  assert.equal(faultsOf(ecolabelFile('marque', { referentiels })).length, 1);
});

test('a clause names only labels that cover what it buys', () => {
  const familles = {
    path: 'familles.yaml',
    text: '- { id: ecrans, libelle: Écrans, code: POS, familles-labels: [ecran] }\n- { id: papier, libelle: Papier, code: IMP, familles-labels: [] }',
  };
  const clause = (famille: string) => clauseFile('garantie', { familles: [famille], ecolabels: ['marque'] });
  const label = ecolabelFile('marque', { familles: { couvertes: ['ecran'] } });
  assert.deepEqual(faultsOf(familles, FAMILLE, label, clause('ecrans')), []);
  assert.deepEqual(faultsOf(familles, FAMILLE, label, clause('papier')), [
    'ecolabels.0: Le label « marque » ne couvre aucune famille de cette clause : retirez-le, ou complétez sa fiche.',
  ]);
});

test('a text that was replaced has an end; only a draft has no version', () => {
  assert.equal(faultsOf(texteFile('loi-deux', { 'remplace-par': ['loi-une'] })).length, 1);
  assert.equal(faultsOf(texteFile('loi-deux', { versions: [] })).length, 1);
  assert.deepEqual(faultsOf(texteFile('loi-deux', { versions: [], nature: 'projet' })), []);
});
