import type { Span, TenderDocument } from '../document/model.ts';
import type { Clause } from '../library/schema/clause.ts';
import { align } from './align.ts';
import { type ClauseMarker, clauseExtent } from './marker.ts';
import { placesOf, toToken } from './places.ts';
import { type Reading, readPlace } from './reading.ts';
import { insertableStages, templateOf } from './template.ts';
import type { Value } from './values.ts';
import { type Word, words } from './words.ts';

/** A clause of a document, read back through its template. */
export interface Recognition {
  /** Where the clause runs, absolute. */
  readonly extent: Span;
  /** One for each place of a parameter in the template, in order. */
  readonly readings: readonly Reading[];
  /** The parameters whose every place was read, and says the same. */
  readonly values: ReadonlyMap<string, Value>;
  /** The parameters that could not be read, or that say two things. */
  readonly unread: readonly string[];
  /** Share of the template's own words that still stand, in order: 1 when untouched. */
  readonly likeness: number;
  /** More than a third of the words changed: « adaptée ». */
  readonly adaptee: boolean;
}

/**
 * Reads the values of a clause back from the text below its marker, by laying the template over it word by word. A value is taken only
 * where the words around prove it; the rest is reported as unread.
 *
 * @returns undefined when the clause has no text for the marker's level and stage
 */
export function recogniseClause(
  clause: Clause,
  marker: ClauseMarker,
  document: TenderDocument,
): Recognition | undefined {
  const extent = clauseExtent(document, marker);
  const stages = marker.etape === undefined ? insertableStages(clause, marker.niveau) : [marker.etape];
  const readings = stages.flatMap((etape) => {
    // Both syntaxes say the same words: the Markdown template has no table attributes among them.
    const template = clause.niveaux[marker.niveau] && templateOf(clause, marker.niveau, etape);
    return template === undefined ? [] : [readExtent(clause, template, document, extent)];
  });
  return readings.toSorted((a, b) => b.likeness - a.likeness)[0];
}

const ADAPTED_BELOW = 2 / 3;

function readExtent(clause: Clause, template: string, document: TenderDocument, extent: Span): Recognition {
  const places = placesOf(clause, template);
  const text = wordsOf(document, extent, 3 * places.length + 100);
  const tokens = places.map((place) => toToken(place, text, document.text));
  const taken = align(tokens, text);
  const readings = places.flatMap((place, index) =>
    place.parametre === undefined ? [] : [readPlace({ places, tokens, taken, text, source: document.text }, index)],
  );
  const fixed = places.flatMap((place, index) => (place.parametre === undefined ? [taken[index]] : []));
  const likeness = fixed.length === 0 ? 1 : fixed.filter((each) => each !== undefined).length / fixed.length;
  return { extent, readings, ...agree(readings), likeness, adaptee: likeness < ADAPTED_BELOW };
}

/** The words of an extent, absolute, with a bound: a marker without an end must not make a whole document slow. */
function wordsOf(document: TenderDocument, { start, end }: Span, atMost: number): readonly Word[] {
  const found: Word[] = [];
  const { blocks, starts } = document;
  for (let index = firstAtOrAfter(starts, start); index < blocks.length && starts[index]! < end; index++) {
    const by = starts[index]!;
    for (const word of words(blocks[index]!.prose)) {
      if (found.push({ ...word, start: word.start + by, end: word.end + by }) === atMost) return found;
    }
  }
  return found;
}

function firstAtOrAfter(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A parameter that stands in several places must say the same everywhere. */
function agree(readings: readonly Reading[]): Pick<Recognition, 'values' | 'unread'> {
  const values = new Map<string, Value>();
  const unread: string[] = [];
  for (const nom of new Set(readings.map((reading) => reading.nom))) {
    const said = new Set(readings.filter((reading) => reading.nom === nom).map((reading) => reading.value));
    const [value] = said;
    if (value !== undefined && said.size === 1) values.set(nom, value);
    else unread.push(nom);
  }
  return { values, unread };
}
