import type { Span } from '../document/model.ts';
import type { Ecolabel } from '../library/schema/ecolabel.ts';
import { compileWording } from './wording.ts';

type Referentiel = Ecolabel['referentiels'][number];

/** A version, generation or criteria document of a label, named after it. */
export interface VersionMatch extends Span {
  readonly referentiel: Referentiel;
}

/** How far after a label its version may stand: « TCO Certified, dans sa génération 8 ». */
const REACH = 60;

/**
 * The versions of a label that a text names, in order; at one place the longest wins.
 *
 * @param tail prose that begins with the label's name; offsets count from its start
 */
export function findVersions(tail: string, label: Ecolabel): readonly VersionMatch[] {
  const near = tail.slice(0, REACH + label.nom.length);
  const found = label.referentiels.flatMap((referentiel) =>
    expressionsOf(referentiel).flatMap((expression) =>
      [...near.matchAll(expression)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        referentiel,
      })),
    ),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: VersionMatch[] = [];
  for (const match of found) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

const EXPRESSIONS = new WeakMap<Referentiel, readonly RegExp[]>();

function expressionsOf(referentiel: Referentiel): readonly RegExp[] {
  let expressions = EXPRESSIONS.get(referentiel);
  if (expressions === undefined) {
    expressions = referentiel.mots.flatMap((pattern) => {
      const wording = compileWording(pattern);
      return 'problem' in wording ? [] : [wording.expression];
    });
    EXPRESSIONS.set(referentiel, expressions);
  }
  return expressions;
}
