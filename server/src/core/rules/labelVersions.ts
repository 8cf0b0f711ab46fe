import type { Span } from '../document/model.ts';
import type { Ecolabel } from '../library/schema/ecolabel.ts';
import { withoutOverlap } from '../recognition/withoutOverlap.ts';
import { readableWordings } from './wording.ts';

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
  return withoutOverlap(found);
}

const EXPRESSIONS = new WeakMap<Referentiel, readonly RegExp[]>();

function expressionsOf(referentiel: Referentiel): readonly RegExp[] {
  let expressions = EXPRESSIONS.get(referentiel);
  if (expressions === undefined) {
    expressions = readableWordings(referentiel.mots).map(({ expression }) => expression);
    EXPRESSIONS.set(referentiel, expressions);
  }
  return expressions;
}
