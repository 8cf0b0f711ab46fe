import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ecolabel } from '../../server/src/core/library/schema/ecolabel.ts';
import type { FamilleLabels } from '../../server/src/core/library/schema/familleLabels.ts';
import type { Citation, Engagement, Famille } from '../../server/src/core/library/schema/lists.ts';
import type { Texte } from '../../server/src/core/library/schema/texte.ts';
import { testLibrary, testLibraryProblems } from '../support/library.ts';

const { textes, ecolabels, famillesLabels, familles, engagements, citations } = testLibrary();
const TEXTES = [...textes.values()];
const ECOLABELS = [...ecolabels.values()];

test('no record of ours is broken', () => {
  const ours = testLibraryProblems().filter(({ file }) => !/^(catalogue|formulations)\//.test(file));
  assert.deepEqual(ours, []);
});

test('a fact that was not checked is never given as checked', () => {
  const doubtful = /(?:à relire|à contrôler|aucune source)/iu;
  for (const record of [...TEXTES, ...ECOLABELS]) {
    if (doubtful.test(record.source)) assert.equal(record.fiabilite, 'a-verifier', `${record.id}: ${record.source}`);
  }
});

test('what has ended says what replaced it, in force or replaced in turn', () => {
  const orphans = TEXTES.filter((texte) => isOver(texte) && texte['remplace-par'].length === 0).map(({ id }) => id);
  // These ended and left no successor; their records say so.
  assert.deepEqual(orphans.sort(), [
    'decision-2011-330',
    'decision-2011-337',
    'decision-2013-806',
    'decision-2016-1371',
    'pnad-2015-2020',
    'pnad-2022-2025',
    'reglement-106-2008',
  ]);
  for (const texte of TEXTES) {
    if (texte['remplace-par'].length === 0) continue;
    assert.ok(isOver(texte), `${texte.id} is replaced, yet in force`);
    for (const heir of heirs(texte)) assert.ok(!isOver(heir), `${texte.id} leads to ${heir.id}, which is over`);
  }
});

test('the versions of a text follow each other', () => {
  for (const { id, versions } of TEXTES) {
    for (const [index, { du }] of versions.entries()) {
      const previous = versions[index - 1]?.au;
      if (index > 0)
        assert.ok(previous !== undefined && du !== undefined && previous < du, `${id}: version ${index + 1}`);
    }
  }
});

test('the obligations of August 2026 begin on their day', () => {
  const starts = (id: string) => textes.get(id)?.versions.at(-1)?.du;
  assert.equal(starts('ccp-r2152-7'), '2026-08-21');
  for (const id of ['ccp-l2111-2', 'ccp-l2112-2', 'ccp-l2112-2-1', 'ccp-l2152-7'])
    assert.equal(starts(id), '2026-08-22', id);
});

test('each family of labels belongs to one family of purchases, each commitment has one id', () => {
  const labels = familles.flatMap((famille) => famille['familles-labels']);
  assert.deepEqual(labels, [...new Set(labels)]);
  const ids = engagements.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test('a label never covers what it never covers', () => {
  for (const { id, familles: scope } of ECOLABELS) {
    assert.deepEqual(
      scope.couvertes.filter((famille) => famille in scope.jamais),
      [],
      id,
    );
  }
});

test('prose follows French typography', () => {
  const faults = [
    ...TEXTES.flatMap((texte) => faultsOf(texte.id, proseOfTexte(texte))),
    ...ECOLABELS.flatMap((ecolabel) => faultsOf(ecolabel.id, proseOfEcolabel(ecolabel))),
    ...[...famillesLabels.values()].flatMap((famille) => faultsOf(famille.id, proseOfFamille(famille))),
    ...[...familles, ...engagements, ...citations].flatMap((item) => faultsOf(item.id, proseOfItem(item))),
  ];
  assert.deepEqual(faults, []);
});

function isOver({ versions, 'verifie-le': checked }: Texte): boolean {
  const end = versions.at(-1)?.au;
  return end !== undefined && end < checked;
}

/** The texts that a replaced text leads to, at the end of each chain. */
function heirs(texte: Texte): readonly Texte[] {
  return texte['remplace-par'].flatMap((id) => {
    const heir = textes.get(id);
    assert.ok(heir, `${texte.id} is replaced by « ${id} », which has no record`);
    return heir['remplace-par'].length === 0 ? [heir] : heirs(heir);
  });
}

// Variants and misspellings are left as people write them.
const proseOfTexte = ({ citation, court = '', impose, source, versions, pieges, echeances, valeurs }: Texte) => [
  citation,
  court,
  impose,
  source,
  ...pieges,
  ...echeances.map(({ effet }) => effet),
  ...valeurs.flatMap(({ libelle, unite }) => [libelle, unite]),
  ...versions.map(({ resume = '' }) => resume),
];
const proseOfEcolabel = ({ organisme, resume, pieges, source, referentiels, citation, ...label }: Ecolabel) => [
  organisme,
  resume,
  ...pieges,
  source,
  citation.nom,
  ...Object.values(label.familles.jamais),
  ...referentiels.flatMap(({ nom, note = '' }) => [nom, note]),
  ...label.echeances.map(({ effet }) => effet),
  label.fermeture?.motif ?? '',
  label['niveau-mouvant'] ?? '',
];
const proseOfFamille = ({ libelle, labels, criteres, source, ...famille }: FamilleLabels) => [
  libelle,
  source,
  ...labels.map(({ pourquoi }) => pourquoi),
  ...Object.values(famille['a-eviter']),
  ...criteres.flatMap(({ libelle: name, valeur, unite = '', origine, precaution = '' }) => [
    name,
    valeur,
    unite,
    origine,
    precaution,
  ]),
];
const proseOfItem = (item: Famille | Engagement | Citation) =>
  Object.values(item).filter((value) => typeof value === 'string');

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['straight apostrophe', /'/],
  ['breakable space before a double mark', / [:;!?%€»]/],
  ['breakable space after an opening quotation mark', /« /],
  ['no space before a double mark', /[\p{L}\p{N})][;!?%]|\d€/u],
  ['breakable space after « n° »', /n° \d/],
  ['breakable space in the number of an article', /(?<!\p{L})[LRD]\. \d/u],
  ['two spaces', / {2}/],
];

function faultsOf(id: string, prose: readonly string[]): readonly string[] {
  return prose.flatMap((text) =>
    FAULTS.flatMap(([fault, pattern]) => (pattern.test(text) ? [`${id}: ${fault}: ${text}`] : [])),
  );
}
