import assert from 'node:assert/strict';
import test from 'node:test';
import { analyze } from '../../../server/src/core/analysis.ts';
import { insertableStages } from '../../../server/src/core/clause/template.ts';
import type { DocumentType, Format } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import type { ArticleOssature } from '../../../server/src/core/library/schema/ossature.ts';
import { type Etape, NATURES_ACHAT } from '../../../server/src/core/library/vocabulary.ts';
import { createWorld } from '../../../server/src/core/rules/world.ts';
import { FRAGMENTS } from '../../../server/src/core/skeleton/fragments.ts';
import { skeletonSnippet, skeletonText } from '../../../server/src/core/skeleton/render.ts';
import { skeletons } from '../../../server/src/core/skeleton/skeletons.ts';
import { plainText } from '../../../server/src/features/snippet.ts';
import { testLibrary } from '../../support/library.ts';

const SKELETONS = skeletons(testLibrary());
const FORMATS: readonly Format[] = ['markdown', 'asciidoc'];
const EACH = SKELETONS.flatMap((skeleton) => FORMATS.map((format) => ({ skeleton, format })));

test('a skeleton declares what it is, and the declaration is read without fault', () => {
  for (const { skeleton, format } of EACH) {
    for (const text of [skeletonText(skeleton, format), plainText(skeletonSnippet(skeleton, format))]) {
      const { profile } = parseDocument(text, format);
      assert.deepEqual(profile.problems, [], `${skeleton.prefix} ${format}`);
      assert.equal(profile.document, skeleton.document);
      assert.equal(profile.acheteur, 'collectivite');
      assert.equal(profile.familles.length, 1);
      assert.equal(profile.dureeMois, 48);
    }
  }
});

test('articles are numbered in order and known by their role', () => {
  for (const { skeleton, format } of EACH) {
    const { sections } = parseDocument(skeletonText(skeleton, format), format);
    const articles = sections.filter((section) => section.level === 2);
    assert.deepEqual(
      articles.map(({ number, title }) => [number, title]),
      skeleton.articles.map(({ titre }, index) => [String(index + 1), titre]),
    );
  }
  const roles = (prefix: string) => {
    const skeleton = SKELETONS.find((each) => each.prefix === prefix)!;
    return parseDocument(skeletonText(skeleton, 'markdown'), 'markdown').sections.map(({ role }) => role);
  };
  for (const nature of NATURES_ACHAT) {
    for (const role of ['objet', 'existant', 'specifications', 'execution'] as const)
      assert.ok(roles(`cctp-${nature}`).includes(role), role);
    for (const role of ['penalites', 'prix', 'execution'] as const)
      assert.ok(roles(`ccap-${nature}`).includes(role), role);
    for (const role of ['criteres', 'candidature', 'consultation'] as const)
      assert.ok(roles(`rc-${nature}`).includes(role), role);
  }
});

test('each document exists for goods, for services and for hosting', () => {
  const documents = ['cctp', 'ccap', 'ccp', 'rc', 'cadre-reponse-environnemental', 'memoire-social'];
  assert.deepEqual(
    SKELETONS.map(({ prefix }) => prefix).sort(),
    documents.flatMap((id) => NATURES_ACHAT.map((nature) => `${id}-${nature}`)).sort(),
  );
});

/** What each document of the buyer may hold; an annex is announced in any. */
const HELD: Readonly<Partial<Record<DocumentType, readonly Etape[]>>> = {
  CCTP: ['specification-technique', 'condition-execution', 'annexe'],
  CCAP: ['specification-technique', 'condition-execution', 'annexe'],
  CCP: ['specification-technique', 'condition-execution', 'annexe'],
  RC: ['critere-attribution', 'candidature', 'variante', 'modalite-passation', 'annexe'],
};

test('a clause that a skeleton puts in a document has a text for it, and none belongs nowhere', () => {
  const library = testLibrary();
  for (const skeleton of SKELETONS) {
    const held = HELD[skeleton.document];
    if (held === undefined) continue;
    for (const { titre, clauses } of skeleton.articles.flatMap((article) => [article, ...article.articles])) {
      // The object of the contract is said again in every document.
      if (titre.startsWith('Objet')) continue;
      for (const id of clauses) {
        const clause = library.clauses.get(id)!;
        assert.ok(
          insertableStages(clause).some((etape) => held.includes(etape)),
          `${skeleton.prefix}, ${titre} : ${id}`,
        );
      }
    }
  }
  const placed = new Set([...library.ossatures.values()].flatMap(({ articles }) => clausesIn(articles)));
  const homeless = [...library.clauses.values()].filter(
    (clause) => !placed.has(clause.id) && insertableStages(clause).some((etape) => etape !== 'preparation'),
  );
  assert.deepEqual(
    homeless.map(({ id }) => id),
    [],
  );
});

function clausesIn(articles: readonly ArticleOssature[]): readonly string[] {
  return articles.flatMap(({ clauses, articles: below = [] }) => [...clauses, ...clausesIn(below)]);
}

test('the weights of the criteria make a hundred', () => {
  for (const source of [...SKELETONS.filter(({ prefix }) => prefix.startsWith('rc-')), FRAGMENTS[0]!]) {
    const weights = [...skeletonText(source, 'markdown').matchAll(/\| (\d+)\u00A0% \|/g)].map((found) =>
      Number(found[1]),
    );
    assert.equal(
      weights.reduce((sum, weight) => sum + weight, 0),
      100,
    );
  }
});

test('every place named in a text is described, and every one described is used', () => {
  for (const source of [...SKELETONS, ...FRAGMENTS]) {
    const text = JSON.stringify('articles' in source ? source.articles : [source.markdown, source.asciidoc]);
    const used = new Set([...text.matchAll(/\{([a-z0-9-]+)\}/g)].map((found) => found[1]!));
    for (const nom of used) assert.ok(nom in source.champs, `${source.prefix} : {${nom}}`);
    const declared = ['objet-court', 'familles', 'acheteur', 'procedure', 'duree-mois', 'niveau'];
    for (const nom of Object.keys(source.champs))
      assert.ok(used.has(nom) || declared.includes(nom), `${source.prefix} : ${nom}`);
  }
});

test('the typography is French', () => {
  for (const { skeleton, format } of EACH) {
    const body = skeletonText(skeleton, format).split('\n').slice(9).join('\n');
    assert.doesNotMatch(body, /\p{L}'\p{L}/u, skeleton.prefix);
    assert.doesNotMatch(body, / [;!?%»€]|« |\p{L} :/u, skeleton.prefix);
  }
});

test('a marker, an ignored rule: the comment of each syntax', () => {
  const [marker, ignore] = ['clausier-marqueur', 'clausier-ignore'].map(
    (prefix) => FRAGMENTS.find((each) => each.prefix === prefix)!,
  );
  assert.match(
    skeletonText(marker!, 'markdown'),
    /^<!-- clausier: garantie-constructeur-etendue@incitatif condition-execution v1 -->$/,
  );
  assert.match(
    skeletonText(ignore!, 'asciidoc'),
    /^\/\/ clausier-ignore formulation\/dans-la-mesure-du-possible : citation du texte$/,
  );
});

test('a skeleton once filled has no finding at warning or above; before, each blank is reported', () => {
  const world = createWorld({ library: testLibrary(), settings: {}, today: '2026-11-22' });
  const found = (text: string, format: Format) =>
    analyze(parseDocument(text, format), world)
      .filter((finding) => ['error', 'warning'].includes(finding.severity ?? finding.rule.severity))
      .map(({ rule, span }) => `${rule.id} : ${text.slice(span.start, span.end)}`);
  for (const { skeleton, format } of EACH) {
    assert.deepEqual(found(skeletonText(skeleton, format), format), [], `${skeleton.prefix} ${format}`);
    const blank = plainText(skeletonSnippet(skeleton, format));
    const blanks = blank.match(/\[à compléter/g)?.length ?? 0;
    assert.ok(blanks > 0);
    // The blanks of a response frame are the bidder's.
    if (skeleton.document === 'annexe') continue;
    assert.equal(
      found(blank, format).filter((each) => each.includes('[à compléter')).length,
      blanks,
      `${skeleton.prefix} ${format}`,
    );
  }
});
