import type { Span } from '../document/model.ts';
import type { Parametre } from '../library/schema/clause.ts';
import { isContent, type Taken, type Token } from './align.ts';
import type { Place } from './places.ts';
import { parseValue, type Value } from './values.ts';
import { type Word, words } from './words.ts';

/** A place of a parameter in a document. */
export interface Reading {
  readonly nom: string;
  /** What was read, and where (absolute); both undefined when nothing could be read for sure. */
  readonly value: Value | undefined;
  readonly span: Span | undefined;
}

/** A template laid over a text. */
export interface Alignment {
  readonly places: readonly Place[];
  readonly tokens: readonly Token[];
  readonly taken: readonly (Taken | undefined)[];
  readonly text: readonly Word[];
  readonly source: string;
}

/** Reads the value at a place of the template, where the words around prove it. */
export function readPlace(alignment: Alignment, index: number): Reading {
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
function isProven({ places, taken, text, source }: Alignment, index: number, found: Taken): boolean {
  const near = [...neighbours(places, index, -1), ...neighbours(places, index, 1)].filter(({ at, distance }) => {
    const match = taken[at];
    if (match === undefined) return false;
    const gap = match.from < found.from ? found.from - match.to : match.from - found.to;
    return gap <= distance + DRIFT;
  });
  if (!near.some(({ at }) => isContent(places[at]!.folded)) && near.length < 2) return false;
  const next = text[found.to];
  const end = text[found.to - 1]!.end;
  const between = source.slice(end, next?.start ?? end + 3);
  const expected = unitOf(places[index]!.after, places[index + 1]?.folded);
  const written = unitOf(between, next?.folded);
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

/** The unit that follows a value: a sign among the punctuation, else the next word. */
function unitOf(punctuation: string, word = ''): string | undefined {
  return /[%€]/.exec(punctuation)?.[0] ?? UNITS.get(word);
}

/** « 4 heures » is no answer where « {delai} jours » stood. Written otherwise, it is the same unit. */
const UNITS: ReadonlyMap<string, string> = new Map(
  [
    ['heure', 'heures'],
    ['jour', 'jours'],
    ['semaine', 'semaines'],
    ['mois'],
    ['an', 'ans', 'annee', 'annees'],
    ['€', 'euro', 'euros'],
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
  // Words lost around it may leave their own punctuation: no value begins or ends with any.
  const lead = Math.max(raw.startsWith(before) ? before.length : 0, /^[\s,;:.]*/.exec(raw)![0].length);
  const trail = Math.max(raw.endsWith(after) ? after.length : 0, /[\s,;:]*$/.exec(raw)![0].length);
  const value = raw.slice(lead, Math.max(lead, raw.length - trail));
  if (value.trim() === '' || /^\[à compléter/.test(value)) return undefined;
  return { nom, value, span: { start: from + lead, end: from + lead + value.length } };
}

/** Fixed words looked at on each side of a value to prove it, and how far they may have drifted. */
const WINDOW = 3;
const DRIFT = 2;
