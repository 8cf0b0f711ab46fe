import assert from 'node:assert/strict';
import test from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';

/** What is told of a skeleton, path first. */
function faults(yaml: string): readonly string[] {
  const { problems } = loadLibrary([{ path: 'ossatures/note.yaml', text: yaml }]);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

const HEAD = 'id: note\ndocument: annexe\ntitre: Note\ndescription: Une note\n';

test('a skeleton with its places and no clause is sound', () => {
  assert.deepEqual(
    faults(
      `${HEAD}champs:\n  objet: { type: libre, libelle: objet, exemple: écrans }\narticles:\n  - titre: Objet\n    texte: Achat de {objet}, {duree-mois} mois.\n`,
    ),
    [],
  );
});

test('a clause that does not exist, a place not described, one never named: each is told where it stands', () => {
  const found = faults(
    `${HEAD}champs:\n  prix: { type: valeur, defaut: "1" }\narticles:\n  - titre: Objet\n    texte: Achat de {objet}.\n    clauses: [inconnue]\n`,
  );
  assert.equal(found.length, 3);
  assert.match(found[0]!, /^articles\.0\.clauses\.0: Aucune fiche «.inconnue.»/);
  assert.match(found[1]!, /^articles\.0\.texte: Champ «.\{objet\}.» non décrit/);
  assert.match(found[2]!, /^champs\.prix: Champ «.prix.» absent des textes/);
});

test('an article for a kind of purchase that is none is refused', () => {
  assert.match(
    faults(`${HEAD}articles:\n  - { titre: Objet, natures: [travaux] }\n`)[0]!,
    /^articles\.0\.natures\.0: Valeur inconnue «.travaux.»/,
  );
});
