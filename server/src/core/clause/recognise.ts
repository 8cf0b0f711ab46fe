import type { Span, TenderDocument } from '../document/model.ts';
import type { Clause, Parametre } from '../library/schema.ts';
import { align, isContent, type Taken, type Token } from './align.ts';
import { type ClauseMarker, clauseExtent } from './marker.ts';
import { clauseTemplate } from './render.ts';
import { insertableStages, parseTemplate } from './template.ts';
import { parseValue, type Value } from './values.ts';
import { isNumber, type Word, words } from './words.ts';

/** A place of a parameter in a document. */
export interface Reading {
  readonly nom: string;
  /** What was read, and where (absolute); both undefined when nothing could be read for sure. */
  readonly value: Value | undefined;
  readonly span: Span | undefined;
}

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
    const template = clauseTemplate(clause, { niveau: marker.niveau, etape, format: document.format });
    return template === undefined ? [] : [readExtent(clause, template, document, extent)];
  });
  return readings.toSorted((a, b) => b.likeness - a.likeness)[0];
}

const ADAPTED_BELOW = 2 / 3;
/** Fixed words looked at on each side of a value to prove it, and how far they may have drifted. */
const WINDOW = 3;
const DRIFT = 2;

function readExtent(clause: Clause, template: string, document: TenderDocument, extent: Span): Recognition {
  const places = tokensOf(clause, template);
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

/** A token of the template, with the punctuation that parts it from its neighbours. */
interface Place {
  readonly folded: string;
  readonly nom: string;
  readonly parametre: Parametre | undefined;
  readonly before: string;
  readonly after: string;
}

interface Alignment {
  readonly places: readonly Place[];
  readonly tokens: readonly Token[];
  readonly taken: readonly (Taken | undefined)[];
  readonly text: readonly Word[];
  readonly source: string;
}

function tokensOf(clause: Clause, template: string): readonly Place[] {
  const parts = parseTemplate(template);
  const textOf = (index: number) => {
    const part = parts[index];
    return part?.kind === 'text' ? part.text : '';
  };
  return parts.flatMap((part, index): readonly Place[] => {
    if (part.kind === 'text') {
      return words(part.text).map(({ folded }) => ({ folded, nom: '', parametre: undefined, before: '', after: '' }));
    }
    const before = /[^\p{L}\p{N}]*$/u.exec(textOf(index - 1))![0];
    const after = /^[^\p{L}\p{N}]*/u.exec(textOf(index + 1))![0];
    return [{ folded: '', nom: part.nom, parametre: clause.parametres[part.nom], before, after }];
  });
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

function toToken({ folded, parametre }: Place, text: readonly Word[], source: string): Token {
  return parametre === undefined
    ? { kind: 'word', folded }
    : { kind: 'place', candidates: (at) => candidatesAt(parametre, text, source, at) };
}

/** How many words from `at` make a value of a parameter. Free text is anything: it is read between its neighbours instead. */
function candidatesAt(parametre: Parametre, text: readonly Word[], source: string, at: number): readonly number[] {
  switch (parametre.type) {
    case 'nombre':
    case 'montant':
      return isNumber(text[at]!) ? [1] : [];
    case 'date':
      return [1, 3].filter((count) => parseValue(parametre, sourceOf(text, source, at, count)) !== undefined);
    case 'choix':
      return parametre.choix
        .map((choix) => words(choix))
        .filter((choix) => choix.every((word, index) => word.folded === text[at + index]?.folded))
        .map((choix) => choix.length);
    case 'texte':
      return [];
  }
}

function sourceOf(text: readonly Word[], source: string, at: number, count: number): string {
  const last = text[at + count - 1];
  return last === undefined ? '' : source.slice(text[at]!.start, last.end);
}

function readPlace(alignment: Alignment, index: number): Reading {
  const { places, text, source, taken } = alignment;
  const { nom, parametre } = places[index]!;
  const unread = { nom, value: undefined, span: undefined };
  if (parametre!.type === 'texte') return readFreeText(alignment, index) ?? unread;
  const found = taken[index];
  if (found === undefined || isAmbiguous(alignment, index) || !isProven(alignment, index, found)) return unread;
  const span = { start: text[found.from]!.start, end: text[found.to - 1]!.end };
  const value =
    parametre!.type === 'choix'
      ? choiceAt(parametre!, text, found)
      : parseValue(parametre!, source.slice(span.start, span.end));
  return value === undefined ? unread : { nom, value, span };
}

function choiceAt(parametre: Parametre & { readonly type: 'choix' }, text: readonly Word[], { from, to }: Taken) {
  const said = text.slice(from, to).map((word) => word.folded);
  return parametre.choix.find(
    (choix) =>
      words(choix)
        .map((word) => word.folded)
        .join(' ') === said.join(' '),
  );
}

/** Whether the same gap of the text holds another value that could be this one, or the template another place for it. */
function isAmbiguous({ places, tokens, taken, text }: Alignment, index: number): boolean {
  const before = taken.findLastIndex((each, i) => i < index && each !== undefined);
  const after = taken.findIndex((each, i) => i > index && each !== undefined);
  const last = after < 0 ? tokens.length : after;
  const type = places[index]!.parametre!.type;
  const rivals = places.some((place, i) => i > before && i < last && i !== index && place.parametre?.type === type);
  if (rivals) return true;
  const token = tokens[index]!;
  const from = taken[before]?.to ?? 0;
  const to = taken[after]?.from ?? text.length;
  const own = taken[index]!;
  for (let at = from; at < to; at++) {
    const inside = at >= own.from && at < own.to;
    if (!inside && token.kind === 'place' && token.candidates(at).length > 0) return true;
  }
  return false;
}

/** Whether the words near a value are those of the template, and none of them is another unit. */
function isProven({ places, taken, text }: Alignment, index: number, found: Taken): boolean {
  const near = [...neighbours(places, index, -1), ...neighbours(places, index, 1)].filter(({ at, distance }) => {
    const match = taken[at];
    if (match === undefined) return false;
    const gap = match.from < found.from ? found.from - match.to : match.from - found.to;
    return gap <= distance + DRIFT;
  });
  if (!near.some(({ at }) => isContent(places[at]!.folded)) && near.length < 2) return false;
  const expected = UNITS.get(places[index + 1]?.folded ?? '');
  const written = UNITS.get(text[found.to]?.folded ?? '');
  return expected === undefined || written === undefined || expected === written;
}

/** The fixed words of the template on one side of a place, nearest first. */
function neighbours(places: readonly Place[], index: number, step: 1 | -1) {
  const found: { readonly at: number; readonly distance: number }[] = [];
  for (let at = index + step; places[at] !== undefined && found.length < WINDOW; at += step) {
    if (places[at]!.parametre === undefined) found.push({ at, distance: Math.abs(at - index) - 1 });
  }
  return found;
}

/** « 4 heures » is no answer where « {delai} jours » stood. Written otherwise, it is the same unit. */
const UNITS: ReadonlyMap<string, string> = new Map(
  [
    ['heure', 'heures'],
    ['jour', 'jours'],
    ['semaine', 'semaines'],
    ['mois'],
    ['an', 'ans', 'annee', 'annees'],
    ['euro', 'euros'],
    ['point', 'points'],
    ['kilometre', 'kilometres', 'km'],
  ].flatMap((names) => names.map((name) => [name, names[0]!] as const)),
);

/** Free text is what stands between the two words that stood around it, less the punctuation of the template. */
function readFreeText({ places, taken, text, source }: Alignment, index: number): Reading | undefined {
  const { nom, before, after } = places[index]!;
  const previous = taken[index - 1];
  const next = taken[index + 1];
  if (previous === undefined || next === undefined || next.from <= previous.to) return undefined;
  const from = text[previous.to - 1]!.end;
  const raw = source.slice(from, text[next.from]!.start);
  const lead = raw.startsWith(before) ? before.length : raw.length - raw.trimStart().length;
  const trail = raw.endsWith(after) ? after.length : raw.length - raw.trimEnd().length;
  const value = raw.slice(lead, Math.max(lead, raw.length - trail));
  if (value.trim() === '' || /^\[à compléter/.test(value)) return undefined;
  return { nom, value, span: { start: from + lead, end: from + lead + value.length } };
}

/** A parameter that stands in several places must say the same everywhere. */
function agree(readings: readonly Reading[]): Pick<Recognition, 'values' | 'unread'> {
  const values = new Map<string, Value>();
  const unread: string[] = [];
  for (const [nom, places] of Map.groupBy(readings, (reading) => reading.nom)) {
    const value = places[0]!.value;
    if (value !== undefined && places.every((place) => place.value === value)) values.set(nom, value);
    else unread.push(nom);
  }
  return { values, unread };
}
