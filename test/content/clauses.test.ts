import assert from 'node:assert/strict';
import test from 'node:test';
import { analyze } from '../../server/src/core/analysis.ts';
import { clauseSnippet, clauseTemplate, presetOf, renderClause } from '../../server/src/core/clause/render.ts';
import { insertableStages } from '../../server/src/core/clause/template.ts';
import { valueProblem } from '../../server/src/core/clause/values.ts';
import type { DocumentType } from '../../server/src/core/document/model.ts';
import { parseDocument } from '../../server/src/core/document/parse.ts';
import type { Clause } from '../../server/src/core/library/schema/clause.ts';
import { type Etape, NIVEAUX, PILIERS } from '../../server/src/core/library/vocabulary.ts';
import { findEcolabels } from '../../server/src/core/recognition/ecolabels.ts';
import { createWorld } from '../../server/src/core/rules/world.ts';
import { clauseCases } from '../support/clauses.ts';
import { testLibrary, testLibraryProblems } from '../support/library.ts';

const LIBRARY = testLibrary();
const CLAUSES = [...LIBRARY.clauses.values()];

test('every clause of the catalogue is without fault', () => {
  assert.deepEqual(
    testLibraryProblems().filter(({ file }) => file.startsWith('catalogue/')),
    [],
  );
});

test('the catalogue covers every pillar, and each clause three levels at least', () => {
  assert.deepEqual(
    PILIERS.filter((pilier) => !CLAUSES.some((clause) => clause.pilier === pilier)),
    [],
  );
  for (const { id, niveaux } of CLAUSES) assert.ok(Object.keys(niveaux).length >= 3, id);
  for (const niveau of NIVEAUX) assert.ok(CLAUSES.filter((clause) => clause.niveaux[niveau]).length >= 15, niveau);
});

test('a clause has the same stages at every level, and a text without blanks at each', () => {
  for (const clause of CLAUSES) {
    for (const niveau of NIVEAUX.filter((each) => clause.niveaux[each])) {
      assert.deepEqual(insertableStages(clause, niveau), insertableStages(clause), `${clause.id}@${niveau}`);
    }
  }
  for (const { clause, name, ...wanted } of clauseCases()) {
    assert.deepEqual(renderClause(clause, { ...wanted, marker: true }).problems, [], name);
  }
});

test('a default is a value that its parameter may take', () => {
  for (const { id, parametres } of CLAUSES) {
    for (const parametre of Object.values(parametres)) {
      if (parametre.defaut !== undefined) assert.equal(valueProblem(parametre, parametre.defaut), undefined, id);
    }
  }
});

test('the catalogue holds 180 clauses and 500 levels at least', () => {
  const levels = CLAUSES.reduce((sum, { niveaux }) => sum + Object.keys(niveaux).length, 0);
  assert.ok(CLAUSES.length >= 180, `${CLAUSES.length} clauses`);
  assert.ok(levels >= 500, `${levels} niveaux`);
});

test('every commitment of the reference documents is served by a clause, and every family has its own', () => {
  for (const { id, libelle } of LIBRARY.engagements) {
    assert.ok(
      CLAUSES.some(({ engagements }) => engagements.includes(id)),
      `${id} : ${libelle}`,
    );
  }
  for (const { id, nature } of LIBRARY.familles) {
    if (nature === undefined) continue;
    const own = CLAUSES.filter(({ familles }) => familles.includes(id));
    assert.ok(own.length >= 15, `${id} : ${own.length} clauses`);
  }
});

/** All that a reader sees of a clause. */
function* prose(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* prose(each);
}

test('the typography is French: curved apostrophes, no-break spaces before high punctuation and inside quotation marks', () => {
  for (const clause of CLAUSES) {
    for (const text of prose(clause)) {
      assert.doesNotMatch(text, /'/, `${clause.id} : apostrophe droite`);
      assert.doesNotMatch(text, / [:;!?%»€]/, `${clause.id} : espace sécable`);
      assert.doesNotMatch(text, /« /, `${clause.id} : espace sécable après «`);
      assert.doesNotMatch(text, /[\p{L}\d}][;!?»%€]/u, `${clause.id} : espace absente`);
    }
  }
});

test('as it is inserted, a clause writes no plural after one', () => {
  for (const { clause, name, format, ...wanted } of clauseCases()) {
    if (format !== 'markdown') continue;
    const { text } = renderClause(clause, { ...wanted, format, marker: false });
    assert.doesNotMatch(
      text,
      /(?<![\d,\u00A0])(?:0|1|0,5)[ \u00A0](?!dans|pas|plus|moins|fois|mois|sous|hors|puis)\p{Ll}{2,}s(?!\p{L})/u,
      name,
    );
  }
});

/** What weakens a clause, or says nothing that can be checked. */
const WEAK =
  /(?<![\p{L}])(?:dans la mesure du possible|si possible|autant que possible|(?<!entreprises? )adaptée?s?|appropriée?s?|régulièrement|périodiquement|meilleurs délais|rapidement|notamment|le cas échéant|si nécessaire|s’efforc|privilégi|favoris|suffisant|raisonnable|bonnes pratiques|état de l’art|en vigueur|devrait|pourra|et\/ou|entreprises? locales?|proximité|en France)/iu;

test('no text to insert has weak wording', () => {
  for (const { clause, name, ...wanted } of clauseCases()) {
    assert.doesNotMatch(renderClause(clause, { ...wanted, marker: false }).text, WEAK, name);
  }
});

test('an execution condition says who owes what, proof, control and penalty; a level below the floor says it has none', () => {
  for (const { clause, niveau, etape, name, format } of clauseCases()) {
    if (etape !== 'condition-execution' || format !== 'markdown') continue;
    const { text } = renderClause(clause, { niveau, etape, format, marker: false });
    assert.match(text, /[Ll]e titulaire/, name);
    assert.match(text, /remet|communique|joint|inscrit|indique|présente/, name);
    if (niveau === 'incitatif') {
      assert.match(text, /pénalité/, name);
      continue;
    }
    assert.match(text, /[Ll]’acheteur (?:contrôle|vérifie|prononce|constate|consigne|assiste)/, name);
    assert.match(text, /pénalité|réfaction|résili|rejette|refuse/, name);
    assert.match(text, /du lendemain|à la date|à compter/, name);
    assert.match(text, /\d/, name);
  }
});

test('points begin strictly beyond the minimum of the specifications', () => {
  for (const { clause, niveau, etape, name, format } of clauseCases()) {
    if (etape !== 'critere-attribution' || format !== 'markdown') continue;
    const text = clauseTemplate(clause, { niveau, etape, format })!;
    assert.match(text, /\{points\}|%/, `${name} : ni points ni poids`);
    const scale =
      /aucun point pour \{([a-z0-9-]+)\}.*?points pour \{([a-z0-9-]+)\}[^,;.]*?(et moins|et plus|[,;.])/s.exec(text);
    if (scale === null) continue;
    const [floor, top] = [scale[1]!, scale[2]!].map((nom) => Number(presetOf(clause, niveau, nom)));
    assert.notEqual(floor, top, name);
    if (scale[3] === 'et plus') assert.ok(top! > floor!, name);
    if (scale[3] === 'et moins') assert.ok(top! < floor!, name);
  }
});

test('a threshold that is not ours says where it comes from', () => {
  for (const { id, niveaux } of CLAUSES) {
    for (const niveau of NIVEAUX) {
      const seuil = niveaux[niveau]?.seuil;
      if (seuil && seuil.origine !== 'proposition') assert.ok(seuil.sources?.length, `${id}@${niveau}`);
    }
  }
});

test('incompatible clauses say so of each other', () => {
  for (const { id, incompatibles } of CLAUSES) {
    for (const other of incompatibles)
      assert.ok(LIBRARY.clauses.get(other)!.incompatibles.includes(id), `${id} / ${other}`);
  }
});

/** Words of the longest sentence of a text; lists and tables are read item by item. */
function longestSentence(text: string): number {
  const sentences = text
    .split(/\n+|(?<=[.;:!?])\s+/)
    .filter((line) => !line.startsWith('|'))
    .map((sentence) => sentence.split(/[\s\u00A0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length);
  return Math.max(0, ...sentences);
}

test('a sentence of a clause can be read in one breath', () => {
  for (const { clause, name, ...wanted } of clauseCases()) {
    const words = longestSentence(renderClause(clause, { ...wanted, marker: false }).text);
    assert.ok(words <= 50, `${name} : ${words} mots`);
  }
});

/** Legal references: citing them opens no market to one supplier. */
const LEGAL = new Set(['reglementation', 'indice']);

test('a text that names a label says « ou équivalent »', () => {
  for (const { clause, name, ...wanted } of clauseCases()) {
    const { text } = renderClause(clause, { ...wanted, marker: false });
    for (const { ecolabel } of findEcolabels(text.replaceAll('’', "'").replaceAll('\u00A0', ' '), LIBRARY)) {
      const label = LIBRARY.ecolabels.get(ecolabel)!;
      // The head of a table that names what is measured asks for no label.
      if (LEGAL.has(label.nature) || (wanted.etape === 'annexe' && label.nature === 'referentiel')) continue;
      assert.match(text, /(?:ou (?:d’)?(?:\p{L}+ ){0,3}|preuves de l’)équivalen(?:te?|ce)/u, `${name} : ${label.nom}`);
    }
  }
});

test('a standard is cited with « ou équivalent »', () => {
  for (const { clause, name, ...wanted } of clauseCases()) {
    const { text } = renderClause(clause, { ...wanted, marker: false });
    for (const found of text.matchAll(/(?:EN \d{5,6}|ISO \d{4,5}|SA 8000|CVSS|NIST|SecNumCloud)[^.]*/g)) {
      assert.match(
        found[0] + text.slice(found.index + found[0].length, found.index + found[0].length + 80),
        /équivalent/,
        name,
      );
    }
  }
});

test('snippets are well formed: stops are numbered from 1 without a gap', () => {
  for (const { clause, name, ...wanted } of clauseCases()) {
    const snippet = clauseSnippet(clause, { ...wanted, marker: true });
    const stops = [...snippet.matchAll(/(?<!\\)\$\{(\d+)[:|]/g)].map((found) => Number(found[1]));
    assert.deepEqual(
      [...new Set(stops)].sort((a, b) => a - b),
      Array.from(new Set(stops), (_, index) => index + 1),
      name,
    );
    assert.doesNotMatch(
      snippet.replaceAll(/\$\{\d+(?::(?:\\.|[^}\\])*|\|(?:\\.|[^|\\])*\|)\}/g, ''),
      /(?<!\\)[$}]/,
      name,
    );
  }
});

test('a clause lives in its own words: no two share a title or a whole subject', () => {
  const by = (key: (clause: Clause) => string) => new Set(CLAUSES.map(key)).size;
  assert.equal(
    by((clause) => clause.titre),
    CLAUSES.length,
  );
  assert.equal(
    by((clause) => clause.vocabulaire.join()),
    CLAUSES.length,
  );
});

/** A document of the kind where each stage stands: its declared kind, its file, the article, and what comes before the clause. */
const HOST: Readonly<Record<Etape, Host>> = {
  'specification-technique': { document: 'CCTP', article: 'Spécifications techniques' },
  'condition-execution': { document: 'CCAP', article: 'Conditions d’exécution' },
  'critere-attribution': {
    document: 'RC',
    article: 'Critères de jugement des offres',
    before: '- Prix : 50 %\n- Valeur technique : 30 %\n- Performance environnementale : 20 %\n\n',
  },
  candidature: { document: 'RC', article: 'Candidature' },
  variante: { document: 'RC', article: 'Variantes' },
  'modalite-passation': { document: 'RC', article: 'Organisation de la consultation' },
  annexe: { document: 'annexe', article: 'Cadre de réponse' },
  preparation: { document: undefined, article: 'Note préparatoire' },
};

interface Host {
  readonly document: DocumentType | undefined;
  readonly article: string;
  readonly before?: string;
}

/** What is about the document around the clause, not about its text. */
const OF_THE_HOST = new Set(['legalite/critere-environnemental', 'structure/en-tete', 'structure/nature-deduite']);

test('every clause at every level and stage, in both syntaxes, is without any finding', () => {
  const world = createWorld({ library: LIBRARY, settings: {}, today: '2026-11-24' });
  for (const { clause, name, ...wanted } of clauseCases()) {
    const { document, article, before = '' } = HOST[wanted.etape as Etape];
    const { text } = renderClause(clause, { ...wanted, marker: true });
    const markdown = wanted.format === 'markdown';
    const head = markdown
      ? `---\nclausier:\n  document: ${document}\n  familles: [${clause.familles}]\n  date-lancement: 2026-12-01\n---\n\n##`
      : `= Marché\n:clausier-document: ${document}\n:clausier-familles: ${clause.familles}\n:clausier-date-lancement: 2026-12-01\n\n==`;
    const source = `${document ? head : markdown ? '##' : '=='} 5. ${article}\n\n${markdown ? before : before.replaceAll('- ', '* ')}${text}\n`;
    const parsed = parseDocument(source, wanted.format, `${document ?? 'Note'}.md`);
    const findings = analyze(parsed, world).filter(({ rule }) => !OF_THE_HOST.has(rule.id));
    assert.deepEqual(
      findings.map(({ rule, span }) => `${rule.id} : ${source.slice(span.start, span.end)}`),
      [],
      name,
    );
  }
});
