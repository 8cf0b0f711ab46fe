import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/core/analysis.ts';
import { parseDocument } from '../../server/src/core/document/parse.ts';
import type { Ecolabel } from '../../server/src/core/library/schema/ecolabel.ts';
import type { Texte } from '../../server/src/core/library/schema/texte.ts';
import { isCurrent, isOver } from '../../server/src/core/library/validity.ts';
import { findEcolabels } from '../../server/src/core/recognition/ecolabels.ts';
import type { Finding, World } from '../../server/src/core/rules/rule.ts';
import { createWorld } from '../../server/src/core/rules/world.ts';
import { testLibrary } from '../support/library.ts';

const TODAY = '2026-11-24';
const library = testLibrary();
const TEXTES = [...library.textes.values()];
const ECOLABELS = [...library.ecolabels.values()];

const worlds = new Map<string, World>();

function findings(text: string, today = TODAY): readonly Finding[] {
  const world = worlds.get(today) ?? createWorld({ library, settings: {}, today });
  worlds.set(today, world);
  return analyze(parseDocument(text, 'markdown'), world);
}

const idsOf = (found: readonly Finding[]) => found.map(({ rule }) => rule.id);
const applied = (text: string, { fixes }: Finding, index = 0) =>
  fixes[index]!.edits.toReversed().reduce(
    (current, { start, end, text: words }) => current.slice(0, start) + words + current.slice(end),
    text,
  );

const written = ({ citation, variantes }: Texte) => [citation, ...variantes];
const over = (texte: Texte) => {
  const last = texte.versions.at(-1);
  return last !== undefined && isOver(last, TODAY);
};

test('a text that is over is found however it is written, and what replaces it is silent', () => {
  const missed: string[] = [];
  for (const texte of TEXTES.filter(over)) {
    for (const name of written(texte)) {
      const text = `Le titulaire applique « ${name} » à ses prestations.`.replace(/« | »/g, '');
      const found = findings(text).find(({ rule }) => rule.id === 'reference/texte-obsolete');
      if (!found) {
        missed.push(`${texte.id}: « ${name} » is not found`);
        continue;
      }
      for (const [index] of found.fixes.entries()) {
        const fixed = applied(text, found, index);
        if (idsOf(findings(fixed)).some((id) => id === 'reference/texte-obsolete')) {
          missed.push(`${texte.id}: « ${name} » is replaced by what is over: ${fixed}`);
        }
      }
    }
  }
  assert.deepEqual(missed, []);
});

test('a text in force is never told to be over or to come', () => {
  const alarms = TEXTES.filter(({ versions }) => versions.some((version) => isCurrent(version, TODAY))).flatMap(
    (texte) =>
      written(texte).flatMap((name) =>
        idsOf(findings(`Le titulaire applique le texte suivant : ${name}.`))
          .filter((id) =>
            ['reference/texte-obsolete', 'reference/texte-a-venir', 'reference/article-inconnu'].includes(id),
          )
          .map((id) => `${texte.id}: ${id} on « ${name} »`),
      ),
  );
  assert.deepEqual(alarms, []);
});

test('a draft is told to be one, however it is written', () => {
  const drafts = TEXTES.filter(({ nature }) => nature === 'projet');
  assert.ok(drafts.length > 0);
  const named = (texte: Texte) => written(texte).filter((name) => !/^(?:projet|proposition)/u.test(name));
  for (const texte of drafts) {
    for (const name of named(texte)) {
      assert.ok(
        idsOf(findings(`Le titulaire respecte ${name}.`)).includes('reference/texte-a-venir'),
        `${texte.id}: « ${name} »`,
      );
    }
  }
});

test('each name and misspelling of a label is recognised as that label', () => {
  const wrong = ECOLABELS.flatMap(({ id, nom, alias, graphies }) =>
    [nom, ...alias, ...graphies].flatMap((name) => {
      const found = findEcolabels(`un produit muni du label ${name.replaceAll('’', "'")} en cours`, library);
      return found.some(({ ecolabel }) => ecolabel === id)
        ? []
        : [`${id}: « ${name} » is read as ${found[0]?.ecolabel}`];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('a name of a label holds neither version nor level: those are read after it', () => {
  const versioned = ECOLABELS.flatMap(({ id, nom, alias, graphies, niveaux, referentiels }) =>
    [nom, ...alias, ...graphies]
      .filter((name) => niveaux.some((niveau) => name.toLowerCase().endsWith(` ${niveau.toLowerCase()}`)))
      .map((name) => `${id}: « ${name} » (${referentiels.length} versions)`),
  );
  assert.deepEqual(versioned, []);
});

test('a version of a label that is closed is found, and what replaces it is silent', () => {
  const missed: string[] = [];
  for (const label of ECOLABELS) {
    for (const referentiel of label.referentiels.filter((each) => isOver(each, TODAY))) {
      for (const version of referentiel.mots.flatMap(simplest)) {
        const text = `Les produits portent le label ${label.nom} ${version} ou équivalent.`;
        const found = findings(text).find(({ rule }) => rule.id === 'ecolabel/version-close');
        if (!found) missed.push(`${label.id}: « ${label.nom} ${version} » is not found`);
        else if (found.fixes.length > 0 && idsOf(findings(applied(text, found))).includes('ecolabel/version-close')) {
          missed.push(`${label.id}: ${applied(text, found)}`);
        }
      }
    }
  }
  assert.deepEqual(missed, []);
});

test('a label that must no longer be cited is found', () => {
  for (const label of ECOLABELS.filter(({ fermeture }) => fermeture)) {
    assert.ok(
      idsOf(findings(`Les produits portent le label ${label.nom} ou équivalent.`)).includes('ecolabel/version-close'),
      label.id,
    );
  }
});

test('a label is found out of place in each family it does not exist for', () => {
  const missed = ECOLABELS.filter(isOfThings).flatMap((label) =>
    Object.keys(label.familles.jamais).flatMap((famille) => {
      const word = library.famillesLabels.get(famille)!.vocabulaire[0]!;
      const text = `Le titulaire fournit (${word}) le produit muni de ${label.nom} ou équivalent.`;
      // A graver fault of the same words is told in its place.
      return idsOf(findings(text)).some((id) => id.startsWith('ecolabel/')) ? [] : [`${label.id}: ${text}`];
    }),
  );
  assert.deepEqual(missed, []);
});

const isOfThings = ({ objet }: Ecolabel) => objet !== 'organisation';

test('a figure of the past is found once its date has come, and not before', () => {
  const wrong: string[] = [];
  for (const texte of TEXTES) {
    for (const { id, mots, unite, paliers } of texte.valeurs) {
      for (const [index, palier] of paliers.entries()) {
        const next = paliers[index + 1];
        if (!palier.au || !next?.du || next.valeur === palier.valeur) continue;
        const number = palier.valeur.toLocaleString('fr-FR').replace(/[\u202f\u00a0]/g, ' ');
        const text = `Au sens de la règle, ${simplest(mots[0]!)[0]!.replace('…', '')} : ${number} ${unite}.`;
        const told = (day: string) => idsOf(findings(text, day)).includes('reference/valeur-ancienne');
        if (told(palier.au)) wrong.push(`${texte.id}#${id}: told on ${palier.au}, when ${number} still holds: ${text}`);
        if (!told(next.du)) wrong.push(`${texte.id}#${id}: silent on ${next.du}, when ${number} is past: ${text}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

/** The texts that a pattern stands for, one for each choice of its first group, the others taking their first, options left out, gaps closed. */
function simplest(pattern: string): readonly string[] {
  const bare = pattern.replace(/\s*\[[^\]]*\]/g, '').replace(/…\s*\(≤[^)]*\)\s*/g, '');
  const first = /\(([^()]*)\)/.exec(bare);
  const choices = first ? first[1]!.split('|').map((choice) => bare.replace(first[0], choice)) : [bare];
  return choices.map((choice) => choice.replace(/\(([^()|]*)[^()]*\)/g, '$1').trim());
}
