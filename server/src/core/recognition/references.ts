import { isoDate, MONTHS, monthOf } from '../date.ts';
import type { Span } from '../document/model.ts';
import { fold } from '../fold.ts';

/** A reference that its form alone gives away, whether or not the library knows it. */
export interface Reference extends Span {
  /** What is cited: « loi 2020-105 », « reglement 2016/679 », « arrete 2021-03-30 »; undefined for the article of a code. */
  readonly act: string | undefined;
  /** The date that the act is cited by, ISO; undefined when there is none. */
  readonly date: string | undefined;
  /** « L2112-2 » for a code, « 58 » for another act. */
  readonly article: string | undefined;
  /** The code named after the article, folded: « code du travail ». */
  readonly code: string | undefined;
  /** The article that begins the range which this one ends: « L2112-2 » of « L. 2112-2 à L. 2112-4 ». */
  readonly from: string | undefined;
  /** Other names of the act: its date when it was cited by number and date. */
  readonly alsoActs: readonly string[];
  /** Written with « article » or a dot, or with its code: surely a reference. « R740-2 » may be a model. */
  readonly sure: boolean;
}

/** Finds references to articles of codes, and to acts by number or date, in a text made `compact`. */
export function findReferences(text: string): readonly Reference[] {
  return [...findArticles(text), ...findActs(text)].sort((a, b) => a.start - b.start);
}

/** An article cited of an act, and the place that names it; undefined when the act is cited as a whole. */
export interface ArticleOfAct extends Span {
  readonly article: string | undefined;
  /** As in `Reference`. */
  readonly from: string | undefined;
}

/**
 * The articles that are cited of the act at `act`, written before it (« article 58 de la », « articles 13, 16 et 19 de la ») or after it
 * (« , art. 58 »). The act goes with the last of them.
 */
export function withArticles(text: string, act: Span): readonly ArticleOfAct[] {
  const before = ARTICLES_BEFORE.exec(text.slice(Math.max(0, act.start - LONGEST_LIST), act.start));
  if (before !== null) return articlesOf(before, act);
  const after = ARTICLES_AFTER.exec(text.slice(act.end, act.end + LONGEST_LIST));
  if (after === null) return [{ ...act, article: undefined, from: undefined }];
  const written = (after.groups!.list ?? after.groups!.one)!;
  const list = act.end + after[0].length - written.length;
  return listed(written).map(({ start, end, ...cited }, index) => ({
    ...cited,
    start: index === 0 ? act.start : list + start,
    end: list + end,
  }));
}

function articlesOf(before: RegExpExecArray, act: Span): readonly ArticleOfAct[] {
  const first = act.start - before[0].length;
  const list = first + before[0].indexOf(before[1]!);
  const articles = listed(before[1]!);
  return articles.map(({ start, end, ...cited }, index) => ({
    ...cited,
    start: index === 0 ? first : list + start,
    end: index === articles.length - 1 ? act.end : list + end,
  }));
}

/** The numbers of a list or range, « 13, 16 et 19 », with the one that begins the range which each ends. */
function listed(list: string): readonly (Span & Omit<ArticleOfAct, keyof Span>)[] {
  const numbers = [...list.matchAll(new RegExp(NUMBER, 'giu'))];
  return numbers.map((number, index) => {
    const previous = numbers[index - 1];
    const isRange = previous !== undefined && /^ *à/iu.test(list.slice(previous.index + previous[0].length));
    return {
      start: number.index,
      end: number.index + number[0].length,
      article: articleNumber(number[0]),
      from: isRange ? articleNumber(previous[0]) : undefined,
    };
  });
}

const LONGEST_LIST = 120;
const NUMBER = '\\d{1,3}(?:er)?(?:[-.]\\d+)*(?: (?:bis|ter|quater))?';
const LIST = `${NUMBER}(?:(?: ?,| et| ou| à) (?:les? )?(?:art(?:icles?|\\.) )?${NUMBER}){0,8}`;
const ARTICLES_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])art(?:icles?|\\.) {0,3}(${LIST}),?(?: *\\(?[IVX]{1,4}\\)?,?)? +(?:(?:de la|du|de l'|de|des) *)?(?:même *)?$`,
  'iu',
);
/** « loi AGEC, article 58, 14 jours »: only the plural announces a list. */
const ARTICLES_AFTER = new RegExp(
  `^ *[,(] *(?:à |en |aux )?(?:l'|son |ses )?(?:articles *(?<list>${LIST})|art(?:icle|\\.) *(?<one>${NUMBER}))(?![\\p{L}\\p{N}]| +(?:du|de) )`,
  'iu',
);

function articleNumber(written: string): string {
  return written.replace(/er$/i, '');
}

// ── articles of codes ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A hyphen, or the dash that a conversion leaves. */
const HYPHEN = '[-–]';
const CODE_NUMBER = `\\d{1,4}(?:${HYPHEN} ?\\d{1,3})*`;
const ARTICLE = `([LRD])(\\.?)\\*? ?(${CODE_NUMBER})(?![\\p{L}\\p{N}])`;
const FIRST = new RegExp(`(?<![\\p{L}\\p{N}])([Aa]rt(?:icles?|\\.) *)?${ARTICLE}`, 'gu');
// Spaces are counted: an endless run of them, after an article, must not be read again and again.
const BETWEEN =
  "(?: {0,9}[,;]| {1,9}à| {1,9}et| {1,9}ou| {1,9}ainsi que)(?: {0,9}(?:à|et|ou|de|des|aux?))* {0,9}(?:(?:l'|les )?art(?:icles?|\\.) {0,9})?";
const NEXT = new RegExp(`${BETWEEN}${ARTICLE}`, 'uy');
/** « R. 2111-12 à 17 », « L. 2112-2 et 2112-3 »: the letter, or all but the last number, is said once. Nothing but more of them, the code or a mark may follow. */
const NEXT_SHORT = new RegExp(
  `( {0,9},| {1,9}à| {1,9}et| {1,9}ou) {1,9}(\\d{4}(?:${HYPHEN}\\d{1,3})+|\\d{1,3})(?= {0,9}(?:[.;:)]|, ?\\d|(?:à|et) \\d|(?:du|dudit) code|du CCP|CCP|$))`,
  'uy',
);
const NAMED_CODE =
  "code (?:de la commande publique|de la santé publique|de la propriété intellectuelle|du travail|de l'environnement|général (?:des collectivités territoriales|de la propriété des personnes publiques|des impôts)|de la construction et de l'habitation|de l'action sociale et des familles|des postes et des communications électroniques|des relations entre le public et l'administration|(?:de la |de l'|de |du |des |d')?[\\p{L}]+(?: [\\p{L}]+(?= {0,9}[.,;:)]|$))?)";
const CODE = new RegExp(
  `(?: et suivants)?,? {0,9}\\(? {0,9}(?:(?:du|au|dudit|de ce|même) {1,9})?(${NAMED_CODE}|CCP|CGCT|CGPPP|CRPA|CPI|CASF|CPCE)(?![\\p{L}\\p{N}])`,
  'iuy',
);
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ccp: 'code de la commande publique',
  cgct: 'code general des collectivites territoriales',
  cgppp: 'code general de la propriete des personnes publiques',
  crpa: "code des relations entre le public et l'administration",
  cpi: 'code de la propriete intellectuelle',
  casf: "code de l'action sociale et des familles",
  cpce: 'code des postes et des communications electroniques',
};

/** Articles come in lists and ranges, and their code is named once, after the last. */
function* findArticles(text: string): Generator<Reference> {
  FIRST.lastIndex = 0;
  for (let first = FIRST.exec(text); first !== null; first = FIRST.exec(text)) {
    const found: FoundArticle[] = [
      {
        start: first.index,
        end: FIRST.lastIndex,
        letter: first[2]!,
        dot: first[3]!,
        number: plainNumber(first[4]!),
        from: undefined,
      },
    ];
    for (let next = nextArticle(text, found.at(-1)!); next; next = nextArticle(text, next)) found.push(next);
    const last = found.at(-1)!;
    CODE.lastIndex = last.end;
    const named = CODE.exec(text)?.[1];
    const code = named === undefined ? undefined : codeName(named);
    if (named !== undefined) last.end = CODE.lastIndex;
    FIRST.lastIndex = last.end;
    for (const { start, end, letter, dot, number, from } of found) {
      const sure = first[1] !== undefined || dot === '.' || code !== undefined;
      if (!sure && !/^\d{3,4}-/.test(number)) continue;
      yield {
        start,
        end,
        act: undefined,
        date: undefined,
        article: `${letter}${number}`,
        from,
        code,
        alsoActs: [],
        sure,
      };
    }
  }
}

interface FoundArticle {
  readonly start: number;
  end: number;
  readonly letter: string;
  readonly dot: string;
  readonly number: string;
  readonly from: string | undefined;
}

/** The article that follows `previous` in its list or range. */
function nextArticle(text: string, previous: FoundArticle): FoundArticle | undefined {
  const from = (between: string) => (/^ *à/.test(between) ? `${previous.letter}${previous.number}` : undefined);
  NEXT.lastIndex = previous.end;
  const whole = NEXT.exec(text);
  if (whole !== null) {
    const [written, letter, dot, number] = whole as unknown as readonly [string, string, string, string];
    const start = whole.index + written.search(/[LRD]\.?\*? ?\d/);
    return { start, end: NEXT.lastIndex, letter, dot, number: plainNumber(number), from: from(written) };
  }
  NEXT_SHORT.lastIndex = previous.end;
  const short = NEXT_SHORT.exec(text);
  const written = plainNumber(short?.[2] ?? '');
  const stem = previous.number.slice(0, previous.number.lastIndexOf('-') + 1);
  if (short === null || (!written.includes('-') && stem === '')) return undefined;
  const number = written.includes('-') ? written : `${stem}${written}`;
  const end = NEXT_SHORT.lastIndex;
  return { start: end - short[2]!.length, end, letter: previous.letter, dot: '.', number, from: from(short[0]) };
}

const plainNumber = (written: string) => written.replaceAll(' ', '').replaceAll('–', '-');

function codeName(written: string): string {
  const folded = fold(written).replace(/ +/g, ' ');
  return ABBREVIATIONS[folded] ?? folded;
}

// ── laws, decrees, acts of the Union ───────────────────────────────────────────────────────────────────────────────────

const DATE = `(\\d{1,2})(?:er)? +(${MONTHS.join('|')}) +(\\d{4})`;
const ACT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(loi|ordonnance|décret|arrêté)(?: organique)?(?: (?:n° ?|n\\. ?|no )?(\\d{2,4}-\\d+))?(?: +(?:modifiée? )?du ${DATE})?|(règlement|directive|décision)(?: délégué[e]?| d'exécution)? +(?:\\((?:UE|CE|CEE)(?:, Euratom)?\\) *)?(?:n° ?)?(\\d{2,4}/\\d+)(?:/(?:UE|CE|CEE))?(?: +du ${DATE})?)(?![\\p{L}\\p{N}])`,
  'giu',
);

function* findActs(text: string): Generator<Reference> {
  for (const match of text.matchAll(ACT)) {
    const acts = actNames(match);
    if (acts.length === 0) continue;
    const date = dateOf(match);
    for (const cited of withArticles(text, { start: match.index, end: match.index + match[0].length })) {
      yield { ...cited, act: acts[0], date, code: undefined, alsoActs: acts.slice(1), sure: true };
    }
  }
}

function dateOf([, , , day, month, year, , , unionDay, unionMonth, unionYear]: RegExpExecArray): string | undefined {
  if (day !== undefined) return isoDate(year!, monthOf(month!), day);
  return unionDay === undefined ? undefined : isoDate(unionYear!, monthOf(unionMonth!), unionDay);
}

function actNames(match: RegExpExecArray): readonly string[] {
  const [, national, number, day, month, year, union, unionNumber] = match;
  if (union !== undefined) return [`${fold(union)} ${unionNumber}`];
  const kind = fold(national!);
  const names = number === undefined ? [] : [`${kind} ${number}`];
  if (day === undefined) return names;
  return [...names, `${kind} ${isoDate(year!, monthOf(month!), day)}`];
}
