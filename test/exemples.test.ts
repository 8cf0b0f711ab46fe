/** The documents of `exemples/`: every flaw they hold is found, nothing else is, and their repaired twins are clean. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyze } from '../server/src/core/analysis.ts';
import { readMarkers } from '../server/src/core/clause/marker.ts';
import { recogniseClause } from '../server/src/core/clause/recognise.ts';
import type { TenderDocument } from '../server/src/core/document/model.ts';
import { parseDocument } from '../server/src/core/document/parse.ts';
import type { Categorie } from '../server/src/core/library/vocabulary.ts';
import type { Finding } from '../server/src/core/rules/rule.ts';
import { readSilences } from '../server/src/core/rules/silence.ts';
import { createWorld } from '../server/src/core/rules/world.ts';
import { clausier } from './support/clausier.ts';
import { testLibrary } from './support/library.ts';

/** What a reader must be shown, by family of rules, in each flawed document. */
const FLAWS: Readonly<Record<string, Readonly<Partial<Record<Categorie, readonly string[]>>>>> = {
  'CCTP-ordinateurs-portables.md': {
    formulation: [
      'de dernière génération',
      'optimale',
      'dans la mesure du possible',
      'normes en vigueur',
      "le moins d'énergie possible",
      'privilégiera',
      'il est souhaité',
      'de bonne qualité',
      'la plupart des',
      'dans les meilleurs délais',
      "s'efforce de",
      'tous les moyens nécessaires',
      'réparation rapide',
      'suivi réguliers',
      "état de l'art",
      'Une attention particulière',
    ],
    legalite: ['Intel Core i5', 'marque Logitech'],
    ecolabel: ['EPEAT niveau Gold', 'TCO Certified génération 8', 'indice de réparabilité'],
    reference: [
      'code des marchés publics',
      'décret n° 2016-360 du 25 mars 2016',
      'décret n° 2021-254 du 9 mars 2021',
      'article R. 2111-71 du code de la commande\npublique',
      'Pôle emploi',
      'arrêté du 16 septembre 2009',
    ],
    structure: ['reste à définir', '[À COMPLÉTER]'],
  },
  'CCTP-RC-hebergement.adoc': {
    formulation: [
      'une haute disponibilité',
      'temps de réponse fluides',
      'périodiquement',
      'efficace sur le plan énergétique',
      'tendre vers',
      'favorise',
      'ergonomique et intuitif',
      'autant que possible',
      'si possible',
      "état de l'art",
      'la plupart des navigateurs',
      'dans les plus brefs délais',
      'format universel',
      'sera également appréciée',
    ],
    exigence: ['procéder à toutes les actions correctives nécessaires'],
    legalite: [
      'candidat est certifié',
      "Politique RSE de l'entreprise",
      'préférence sera accordée aux entreprises implantées dans la région',
    ],
    ecolabel: ['certifié ISO 50001'],
    reference: ['221 000 €', 'Internet Explorer 11', 'extrait Kbis', "l'ordonnance n° 2015-899"],
    structure: ['à préciser ultérieurement'],
  },
};

/** What looks like a flaw and is none, in the same documents. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  'CCTP-ordinateurs-portables.md': [
    '2. Parc existant ......................................... 2',
    'La collectivité dispose de 1 450 ordinateurs portables Dell Latitude et HP EliteBook, administrés avec Microsoft\nIntune, et de 1 900 écrans de 24 pouces. Le renouvellement porte sur 350 postes par an en moyenne.',
  ],
  'CCTP-RC-hebergement.adoc': [
    "Le portail est hébergé sur deux serveurs virtuels VMware ESXi 6.7 et s'appuie sur une base Oracle 12c. Les agents y\naccèdent avec Microsoft Edge ou Mozilla Firefox.",
    "Conformément à l'article 28 du RGPD, le sous-traitant aide le responsable du traitement, dans la mesure du possible, par\ndes mesures techniques et organisationnelles, à donner suite aux demandes des personnes concernées.",
    "Le candidat décrit l'organisation mise en place et les efforts fournis pour réduire l'empreinte de ses services.",
    "S'il le souhaite, le candidat peut remettre une copie de sauvegarde.",
  ],
};

const TWINS = ['CCTP-ordinateurs-portables-repare.md', 'CCTP-RC-hebergement-repare.adoc'];

for (const [name, flaws] of Object.entries(FLAWS)) {
  describe(`Dans ${name},`, () => {
    const { document, findings } = read(name);

    for (const [categorie, quotes] of Object.entries(flaws)) {
      it(`les défauts de la famille ${categorie} sont trouvés`, () => {
        const family = findings.filter(({ rule }) => rule.categorie === categorie);
        const missed = quotes.filter((quote) => overlapping(family, document, quote).length === 0);
        assert.deepEqual(missed, []);
      });
    }

    it('ce qui est correct reste sans remarque', () => {
      for (const passage of SOUND[name] ?? []) {
        const alarms = overlapping(findings, document, passage);
        assert.deepEqual(
          alarms.map(({ rule, message }) => `${rule.id} : ${message}`),
          [],
        );
      }
    });
  });
}

for (const name of TWINS) {
  describe(`Dans ${name},`, () => {
    const { document, findings } = read(name);

    it('rien n’est à signaler', () => {
      const told = findings.map(({ rule, span }) => `${rule.id} : ${document.text.slice(span.start, span.end)}`);
      assert.deepEqual(told, []);
    });

    it('chaque clause insérée est celle de la bibliothèque, avec des valeurs lisibles', () => {
      const markers = readMarkers(document);
      assert.ok(markers.length >= 6, `${markers.length} clauses`);
      for (const marker of markers) {
        const clause = testLibrary().clauses.get(marker.id);
        assert.ok(clause, marker.id);
        assert.equal(marker.version, clause.version, marker.id);
        const recognised = recogniseClause(clause, marker, document);
        assert.deepEqual([recognised?.adaptee, recognised?.unread], [false, []], marker.id);
      }
    });

    it('une phrase faible ajoutée se voit', () => {
      const weakened = analyse(`${document.text}\n\nLe titulaire répond dans les meilleurs délais.\n`, name);
      assert.deepEqual(
        weakened.findings.map(({ rule }) => rule.id),
        ['formulation/sans-echeance'],
      );
    });
  });
}

it('Un silence motivé est montré : sans lui, la règle parle', () => {
  const name = 'CCTP-RC-hebergement-repare.adoc';
  const { document } = read(name);
  const silences = readSilences(document);
  assert.deepEqual(
    silences.map(({ rules, reason }) => [rules, reason !== '']),
    [[['legalite/marque-imposee'], true]],
  );
  const heard = analyse(document.text.replace(/^\/\/ clausier-ignore .*\n/m, ''), name).findings;
  assert.deepEqual(
    heard.map(({ rule }) => rule.id),
    ['legalite/marque-imposee'],
  );
});

describe('La ligne de commande', () => {
  const path = (name: string) => fileURLToPath(new URL(`../exemples/${name}`, import.meta.url));

  it('accepte les documents réparés au niveau d’information', () => {
    const { status, stdout } = clausier(['verifier', '--niveau-echec', 'information', ...TWINS.map(path)]);
    assert.equal(status, 0, stdout);
  });

  it('refuse les autres', () => {
    assert.equal(clausier(['verifier', ...Object.keys(FLAWS).map(path)]).status, 1);
  });
});

function read(name: string): Reading {
  return analyse(readFileSync(new URL(`../exemples/${name}`, import.meta.url), 'utf8'), name);
}

/** A document and what a drafter is shown of it at information and above. */
interface Reading {
  readonly document: TenderDocument;
  readonly findings: readonly Finding[];
}

function analyse(text: string, name: string): Reading {
  const document = parseDocument(text, name.endsWith('.md') ? 'markdown' : 'asciidoc');
  const world = createWorld({ library: testLibrary(), settings: {}, today: '2026-11-22' });
  return { document, findings: analyze(document, world).filter(({ severity }) => severity !== 'hint') };
}

/** The findings on the first occurrence of a passage, which the document must hold. */
function overlapping(findings: readonly Finding[], { text }: TenderDocument, passage: string): readonly Finding[] {
  const start = text.indexOf(passage);
  assert.ok(start >= 0, `passage absent : ${passage}`);
  return findings.filter(({ span }) => span.start < start + passage.length && span.end > start);
}
