import { isoDate, MONTHS, monthOf } from '../date.ts';
import type { Span } from '../document/model.ts';
import { fold } from '../fold.ts';

/** A reference that its form alone gives away, whether or not the library knows it. */
export interface Reference extends Span {
  /** What is cited: « loi 2020-105 », « reglement 2016/679 », « arrete 2021-03-30 »; undefined for the article of a code. */
  readonly act: string | undefined;
  /** « L2112-2 » for a code, « 58 » for another act. */
  readonly article: string | undefined;
  /** The code named after the article, folded: « code du travail ». */
  readonly code: string | undefined;
  /** Other names of the act: its date when it was cited by number and date. */
  readonly alsoActs: readonly string[];
  /** Written with « article » or a dot, or with its code: surely a reference. « R740-2 » may be a model. */
  readonly sure: boolean;
}

/** Finds references to articles of codes, and to acts by number or date, in a text without transparent fillers. */
export function findReferences(text: string): readonly Reference[] {
  return [...findArticles(text), ...findActs(text)].sort((a, b) => a.start - b.start);
}

/** The article that is cited of the act at `act`, written before it (« article 58 de la ») or after it (« , art. 58 »). */
export function withArticle(text: string, act: Span): Span & { readonly article: string | undefined } {
  const before = ARTICLE_BEFORE.exec(text.slice(Math.max(0, act.start - 60), act.start));
  if (before !== null) return { start: act.start - before[0].length, end: act.end, article: articleNumber(before[1]!) };
  const after = ARTICLE_AFTER.exec(text.slice(act.end, act.end + 40));
  if (after !== null) return { start: act.start, end: act.end + after[0].length, article: articleNumber(after[1]!) };
  return { start: act.start, end: act.end, article: undefined };
}

const NUMBER = '(\\d{1,3}(?:er)?(?:[-.]\\d+)*(?: (?:bis|ter|quater))?)';
const ARTICLE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])art(?:icles?|\\.) *${NUMBER},?(?: *\\(?[IVX]{1,4}\\)?,?)? +(?:(?:de la|du|de l'|de|des) *)?(?:même *)?$`,
  'iu',
);
const ARTICLE_AFTER = new RegExp(
  `^ *[,(] *(?:à |en )?(?:l'|son )?art(?:icle|\\.) *${NUMBER}(?![\\p{L}\\p{N}]| +(?:du|de) )`,
  'iu',
);

function articleNumber(written: string): string {
  return written.replace(/er$/i, '');
}

// ── articles of codes ──────────────────────────────────────────────────────────────────────────────────────────────────

const ARTICLE = '([LRD])(\\.?)\\*? ?(\\d{1,4}(?:- ?\\d{1,3})*)(?![\\p{L}\\p{N}])';
const FIRST = new RegExp(`(?<![\\p{L}\\p{N}])(art(?:icles?|\\.) *)?${ARTICLE}`, 'gu');
// Spaces are counted: an endless run of them, after an article, must not be read again and again.
const NEXT = new RegExp(
  `(?: {0,9}[,;]| {1,9}à| {1,9}et| {1,9}ou| {1,9}ainsi que)(?: {0,9}(?:à|et|ou|de|des|aux?))* {0,9}(?:(?:l'|les )?art(?:icles?|\\.) {0,9})?${ARTICLE}`,
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
    const found = [{ start: first.index, end: FIRST.lastIndex, match: first.slice(2) }];
    NEXT.lastIndex = FIRST.lastIndex;
    for (let next = NEXT.exec(text); next !== null; next = NEXT.exec(text)) {
      const end = NEXT.lastIndex;
      found.push({ start: next.index + next[0].search(/[LRD]\.?\*? ?\d/), end, match: next.slice(1) });
    }
    const last = found.at(-1)!;
    CODE.lastIndex = last.end;
    const named = CODE.exec(text)?.[1];
    const code = named === undefined ? undefined : codeName(named);
    if (named !== undefined) last.end = CODE.lastIndex;
    FIRST.lastIndex = last.end;
    for (const { start, end, match } of found) {
      const [letter, dot, number] = match as [string, string, string];
      const sure = first[1] !== undefined || dot === '.' || code !== undefined;
      if (!sure && !/^\d{3,4}-/.test(number)) continue;
      const article = `${letter}${number.replaceAll(' ', '')}`;
      yield { start, end, act: undefined, article, code, alsoActs: [], sure };
    }
  }
}

function codeName(written: string): string {
  const folded = fold(written).replace(/ +/g, ' ');
  return ABBREVIATIONS[folded] ?? folded;
}

// ── laws, decrees, acts of the Union ───────────────────────────────────────────────────────────────────────────────────

const DATE = `(\\d{1,2})(?:er)? +(${MONTHS.join('|')}) +(\\d{4})`;
const ACT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(loi|ordonnance|décret|arrêté)(?: organique)?(?: (?:n° ?|n\\. ?|no )?(\\d{2,4}-\\d+))?(?: +(?:modifiée? )?du ${DATE})?|(règlement|directive|décision)(?: délégué[e]?| d'exécution)? +(?:\\((?:UE|CE|CEE)(?:, Euratom)?\\) *)?(?:n° ?)?(\\d{2,4}/\\d+)(?:/(?:UE|CE|CEE))?)(?![\\p{L}\\p{N}])`,
  'giu',
);

function* findActs(text: string): Generator<Reference> {
  for (const match of text.matchAll(ACT)) {
    const acts = actNames(match);
    if (acts.length === 0) continue;
    const span = withArticle(text, { start: match.index, end: match.index + match[0].length });
    yield { ...span, act: acts[0], code: undefined, alsoActs: acts.slice(1), sure: true };
  }
}

function actNames(match: RegExpExecArray): readonly string[] {
  const [, national, number, day, month, year, union, unionNumber] = match;
  if (union !== undefined) return [`${fold(union)} ${unionNumber}`];
  const kind = fold(national!);
  const names = number === undefined ? [] : [`${kind} ${number}`];
  if (day === undefined) return names;
  return [...names, `${kind} ${isoDate(year!, monthOf(month!), day)}`];
}
