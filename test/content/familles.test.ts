import assert from 'node:assert/strict';
import test from 'node:test';
import { FAMILLES } from '../../server/src/core/document/profile/families.ts';
import { fold } from '../../server/src/core/fold.ts';
import { findFamilles } from '../../server/src/core/recognition/familles.ts';
import { testLibrary } from '../support/library.ts';

const { familles, famillesLabels, ecolabels } = testLibrary();
const RECORDS = [...famillesLabels.values()];

test('every purchase family of the library can be read and guessed in a document', () => {
  const listed = familles.map(({ id }) => id).filter((id) => id !== 'tous');
  assert.deepEqual(FAMILLES.map(([id]) => id).sort(), listed.sort());
});

test('each family of labels that a purchase family holds has its record, and the reverse', () => {
  const listed = familles.flatMap((famille) => famille['familles-labels']);
  assert.deepEqual(listed.sort(), [...famillesLabels.keys()].sort());
});

test('each label that a family recommends, avoids or reads a criterion from exists', () => {
  for (const { id, labels, criteres, 'a-eviter': avoided } of RECORDS) {
    const named = [
      ...labels.map((label) => label.id),
      ...Object.keys(avoided),
      ...criteres.flatMap((critere) => critere.ecolabels),
    ];
    assert.deepEqual(
      named.filter((label) => !ecolabels.has(label)),
      [],
      id,
    );
  }
});

test('a family recommends only labels that cover it', () => {
  for (const { id, labels } of RECORDS) {
    const strangers = labels.filter((label) => !ecolabels.get(label.id)?.familles.couvertes.includes(id));
    assert.deepEqual(
      strangers.map((label) => label.id),
      [],
      id,
    );
  }
});

test('a label that covers a family is recommended for it, or said to be avoided', () => {
  for (const { id, familles: scope } of ecolabels.values()) {
    const forgotten = scope.couvertes.filter((famille) => {
      const record = famillesLabels.get(famille);
      return record && !(id in record['a-eviter']) && !record.labels.some((label) => label.id === id);
    });
    assert.deepEqual(forgotten, [], id);
  }
});

test('a family names each label once, and each of its criteria by its own id', () => {
  for (const { id, labels, criteres } of RECORDS) {
    for (const ids of [labels.map((label) => label.id), criteres.map((critere) => critere.id)]) {
      assert.deepEqual(ids, [...new Set(ids)], id);
    }
  }
});

test('a family has something to ask for: a label, and a criterion to copy', () => {
  for (const { id, labels, criteres } of RECORDS) {
    assert.ok(labels.length > 0, id);
    assert.ok(criteres.length > 0, id);
  }
});

test('a figure of ours is said to be one, and is never shown as checked', () => {
  for (const { id, criteres } of RECORDS) {
    for (const critere of criteres) {
      if (/valeur de rédaction/i.test(critere.origine) && !/X/.test(critere.valeur)) {
        assert.equal(critere.fiabilite, 'a-verifier', `${id}/${critere.id}`);
      }
    }
  }
});

test('what the law already imposes says so, and that only what goes beyond is scored', () => {
  for (const { id, criteres } of RECORDS) {
    for (const { id: critere, usages, precaution } of criteres) {
      if (usages.includes('rappel-legal') && usages.includes('critere-attribution')) {
        assert.match(precaution ?? '', /déjà imposée?s? .*notez au-delà/, `${id}/${critere}`);
      }
    }
  }
});

test('a word names one family, save those that computers of both kinds go by', () => {
  const words = RECORDS.flatMap(({ id, vocabulaire }) =>
    vocabulaire.map((word) => ({ id, key: fold(word).replaceAll('-', ' ') })),
  );
  const shared = [...Map.groupBy(words, ({ key }) => key)].filter(([, owners]) => owners.length > 1);
  for (const [word, owners] of shared) {
    assert.deepEqual(owners.map(({ id }) => id).sort(), ['ordinateur_fixe', 'ordinateur_portable'], word);
  }
});

test('a family is found under the names that buyers give it', () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    'Les PC portables et les stations d’accueil sont livrés ensemble.': ['ordinateur_portable', 'peripherique'],
    'Les unités centrales et les écrans sont éteints la nuit.': ['ordinateur_fixe', 'ecran'],
    'Les téléphones portables et les tablettes sont reconditionnés.': ['smartphone', 'tablette', 'reconditionne'],
    'Les postes téléphoniques sont alimentés par le réseau.': ['telephone_ip'],
    'Les imprimantes multifonctions acceptent les cartouches reconditionnées.': ['multifonction', 'cartouche_toner'],
    'Les serveurs et la baie de stockage sont raccordés aux commutateurs.': ['serveur', 'stockage', 'reseau'],
    'La salle serveurs est protégée par un onduleur.': ['datacentre', 'onduleur'],
    'L’hébergement des données relève d’un service qualifié.': ['cloud'],
    'Le site internet et l’application mobile suivent le référentiel.': ['service_numerique', 'service_numerique'],
    'Les écrans d’affichage et les vidéoprojecteurs équipent les salles.': ['televiseur', 'projecteur'],
    'Le papier recyclé est livré sans suremballage.': ['papier', 'emballage'],
    'Les ordinateurs sont livrés prêts à l’emploi.': ['ordinateur_fixe', 'ordinateur_portable'],
    'Un agent conversationnel répond aux usagers.': ['ia'],
    'Les usines et les sites d’assemblage sont déclarés.': ['chaine_appro', 'chaine_appro'],
    'Les DEEE sont remis à un éco-organisme.': ['fin_de_vie'],
  };
  for (const [sentence, expected] of Object.entries(named)) assert.deepEqual(idsIn(sentence), expected, sentence);
});

test('a word of another trade names no family', () => {
  for (const sentence of [
    'Les actions de sensibilisation portables dans le temps sont décrites.',
    'Toutes les fonctions sont accessibles au clavier et à la souris.',
    'Le candidat joint une capture d’écran du registre.',
    'Le prestataire remet son mémoire sur papier libre.',
    'Les frais de déplacement et d’hébergement sont compris.',
    'La réparation du préjudice est à la charge du titulaire.',
    'L’effacement des données personnelles est attesté.',
    'Les cookies et autres traceurs sont refusés par défaut.',
    'La salle multifonction est ouverte au public.',
    'Le stockage des documents est organisé par année.',
    'Le réseau des médiathèques est informé.',
    'À l’occasion de la réunion de lancement, le planning est arrêté.',
    'Le titulaire est tenu à une obligation de conseil.',
  ]) {
    assert.deepEqual(idsIn(sentence), [], sentence);
  }
});

function idsIn(sentence: string): readonly string[] {
  return findFamilles(sentence, testLibrary()).flatMap(({ familles: named }) => named);
}
