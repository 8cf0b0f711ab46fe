import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';
import { clauseFile, ecolabelFile, texteFile } from '../../support/records.ts';

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
  const text = { 'cadre-reponse': 'Durée : {duree}' };
  assert.deepEqual(faults({ textes: text }), [
    'niveaux.socle: Ce niveau n’a aucun texte : écrivez-le sous « textes », ici ou en tête de fiche.',
  ]);
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
