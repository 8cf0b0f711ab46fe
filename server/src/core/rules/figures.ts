/** The figures that texts set, found in the sentences that speak of them. */
import type { Block, Sentence, Span } from '../document/model.ts';
import type { Library } from '../library/library.ts';
import type { Texte } from '../library/schema/texte.ts';
import { sentenceOf } from './context.ts';
import type { BlockContext } from './rule.ts';
import { mayMatch, readableWordings, type Wording } from './wording.ts';

export type Valeur = Texte['valeurs'][number];

/** A figure set by a text, with the patterns of the sentences that speak of it. */
export interface KnownFigure {
  readonly texte: Texte;
  readonly valeur: Valeur;
  readonly wordings: readonly Wording[];
}

/** A number in a sentence that speaks of a known figure; the span holds the number and its unit. */
export interface FigureMatch extends Span {
  readonly figure: KnownFigure;
  readonly sentence: Sentence;
  readonly number: number;
  /** Where the number alone ends. */
  readonly numberEnd: number;
  /** Written in thousands or millions: « 214 k€ ». */
  readonly scaled: boolean;
}

/** The figures of a library that rules look for, and the folded words one of which any such sentence holds. */
export function knownFigures(library: Library): {
  readonly figures: readonly KnownFigure[];
  readonly triggers: readonly string[];
} {
  let known = KNOWN.get(library);
  if (known === undefined) {
    const triggers = new Set<string>();
    const figures = [...library.textes.values()].flatMap((texte) =>
      texte.valeurs.map((valeur): KnownFigure => {
        const wordings = readableWordings(valeur.mots);
        for (const wording of wordings) for (const word of wording.triggers) triggers.add(word);
        return { texte, valeur, wordings };
      }),
    );
    known = { figures, triggers: [...triggers] };
    KNOWN.set(library, known);
  }
  return known;
}

const KNOWN = new WeakMap<Library, ReturnType<typeof knownFigures>>();

/**
 * Finds the numbers of a block that are said of `figures`, in the unit each is counted in. A threshold or a rate is known by its very
 * value, anywhere in the sentence; a minimum is compared, so its number stands in the words that name it or next to them.
 *
 * @param words the folded words of the block
 */
export function* findFigures(
  { block }: Pick<BlockContext, 'block'>,
  words: ReadonlySet<string>,
  figures: readonly KnownFigure[],
): Iterable<FigureMatch> {
  for (const figure of figures) {
    const unit = UNITS[unitOf(figure.valeur)];
    if (unit === undefined) continue;
    // A sentence may be named by many words, and hold many numbers: it is read once.
    const known = new Map<Sentence, readonly Counted[]>();
    const isCompared = figure.valeur.sens === 'minimum' || figure.valeur.sens === 'maximum';
    const found = new Map<number, FigureMatch>();
    for (const { sentence, ...place } of placesOf(figure, block, words)) {
      const isRead = known.has(sentence);
      const numbers = known.get(sentence) ?? numbersIn(block, sentence, unit);
      known.set(sentence, numbers);
      // What is not compared is the whole sentence's: it has been told.
      if (isRead && !isCompared) continue;
      for (const number of isCompared ? nearest(numbers, place) : numbers) {
        found.set(number.start, { ...number, figure, sentence });
      }
    }
    yield* found.values();
  }
}

type Counted = Pick<FigureMatch, 'number' | 'start' | 'end' | 'numberEnd' | 'scaled'>;

function* placesOf(
  { wordings }: KnownFigure,
  block: Block,
  said: ReadonlySet<string>,
): Iterable<Span & { readonly sentence: Sentence }> {
  for (const wording of wordings) {
    if (!mayMatch(wording, said)) continue;
    for (const { 0: words, index } of block.prose.matchAll(wording.expression)) {
      const sentence = sentenceOf(block, index);
      if (sentence) yield { start: index, end: index + words.length, sentence };
    }
  }
}

function numbersIn({ prose }: Block, sentence: Sentence, unit: RegExp): readonly Counted[] {
  return [...prose.slice(sentence.start, sentence.end).matchAll(unit)].map((found) => {
    const start = sentence.start + found.index;
    return {
      number: readNumber(found[1]!, found[2]),
      start,
      end: start + found[0].length,
      numberEnd: start + found[1]!.length,
      scaled: Boolean(found[2]),
    };
  });
}

/** Those within the words; else the one that follows, else the one that comes before. */
function nearest(numbers: readonly Counted[], words: Span): readonly Counted[] {
  const first = firstFrom(numbers, words.start);
  let next = first;
  while (next < numbers.length && numbers[next]!.end <= words.end) next++;
  if (next > first) return numbers.slice(first, next);
  while (next < numbers.length && numbers[next]!.start < words.end) next++;
  const alone = numbers[next] ?? numbers.slice(0, first).findLast(({ end }) => end <= words.start);
  return alone ? [alone] : [];
}

/** The index of the first number that starts at `offset` or later: found by halves, as a sentence may hold thousands. */
function firstFrom(numbers: readonly Counted[], offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** « 221 000 », « 1,5 », « 50 millions ». */
function readNumber(written: string, scale: string | undefined): number {
  const plain =
    WORDS[written.toLowerCase()] ?? Number(written.replace(/[ .\u2060]+(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  if (!scale) return plain;
  return plain * (scale.toLowerCase() === 'k' ? 1000 : 1_000_000);
}

const WORDS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
};
const NUMBER = `(?<![\\p{L}\\p{N},./-])(\\d{1,3}(?:[ .\\u2060]\\u2060{0,7}\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|${Object.keys(WORDS).join('|')})`;
/** « &nbsp; » is a space and what interrupts prose. */
const SPACE = '[ \\u2060]{0,8}';
const unitOf = ({ unite }: Valeur) =>
  unite
    .replaceAll('\u00a0', ' ')
    .replace(/ (?:HT|hors taxes?).*$/, '')
    .trim();

const unit = (words: string) => new RegExp(`${NUMBER}${SPACE}${words}(?![\\p{L}\\p{N}])`, 'giu');
const UNITS: Readonly<Record<string, RegExp>> = {
  '€': unit(`(millions?|M|k)?${SPACE}(?:d'|de )?(?:€|euros?|EUR)`),
  'M€': unit(`()(?:millions?${SPACE}d'euros?|millions?${SPACE}(?:€|EUR)|M${SPACE}€)`),
  '%': unit('()(?:%|pour cent)'),
  ans: unit('()(?:ans?|années?)'),
  mois: unit('()mois'),
  jours: unit('()jours?(?: ouvr(?:és?|ables?))?'),
  cycles: unit('()cycles?'),
  fois: unit('()fois'),
  W: unit('()(?:W|watts?)'),
  articles: unit('()articles?'),
};
