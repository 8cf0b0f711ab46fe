import type { Library } from '../library/library.ts';
import type { Texte } from '../library/schema/texte.ts';
import { indexPhrases, type Phrase, type PhraseIndex } from './phrases.ts';
import { findReferences, type Reference } from './references.ts';

/** The ways of writing each text of a library, made once from its citations and variants. */
export interface CitationIndex {
  /** Article → code → id. */
  readonly byArticle: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** « loi 2020-105 » or « loi 2020-105#58 » → id; undefined where several texts answer to it. */
  readonly byAct: ReadonlyMap<string, string | undefined>;
  /** Names that no form gives away: « RGAA », « loi AGEC », « CCAG-TIC ». */
  readonly names: PhraseIndex<Name>;
}

/** What a name stands for. */
export interface Name {
  readonly texte: string | undefined;
  /** The act that the name stands for, when its number is known: an article may then be cited of it. */
  readonly act: string | undefined;
  /** The article that the name is of, and whether it is part of the name. */
  readonly article: string | undefined;
  readonly whole: boolean;
}

export function citationIndex(library: Library): CitationIndex {
  let index = INDEXES.get(library);
  if (index === undefined) {
    index = makeIndex(library);
    INDEXES.set(library, index);
  }
  return index;
}

const INDEXES = new WeakMap<Library, CitationIndex>();
/** The code that an article without one is first looked for in. */
const OWN_CODE = 'code de la commande publique';

/** The id of the text that a reference names. Without its code, an article is ours, or that of the only code which has it. */
export function textOf(index: CitationIndex, reference: Reference): string | undefined {
  const { act, article, code } = reference;
  if (act === undefined) {
    const codes = index.byArticle.get(article ?? '');
    if (code !== undefined || codes === undefined) return codes?.get(code ?? '');
    return codes.get(OWN_CODE) ?? (codes.size === 1 ? [...codes.values()][0] : undefined);
  }
  for (const name of [act, ...reference.alsoActs]) {
    const texte = (article && index.byAct.get(`${name}#${article}`)) || index.byAct.get(name);
    if (texte !== undefined) return texte;
  }
  return undefined;
}

/** The ids of the texts between the two ends of a range of articles, both left out: those which differ by their last number alone. */
export function textsWithin(index: CitationIndex, { article, from, code }: Reference): readonly string[] {
  if (article === undefined || from === undefined) return [];
  const [stem, first] = split(from);
  const [lastStem, last] = split(article);
  if (stem !== lastStem || last - first > LONGEST_RANGE) return [];
  const numbers = Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => `${stem}${first + 1 + step}`);
  return numbers.flatMap((number) => index.byArticle.get(number)?.get(code ?? OWN_CODE) ?? []);
}

const LONGEST_RANGE = 100;

/** « R2111-12 » → « R2111- » and 12. */
function split(article: string): readonly [stem: string, number: number] {
  const number = /\d*$/.exec(article)![0];
  return [article.slice(0, article.length - number.length), Number(number)];
}

function makeIndex(library: Library): CitationIndex {
  const byArticle = new Map<string, Map<string, string>>();
  const byAct = new Map<string, string | undefined>();
  const names: Phrase<Name>[] = [];
  for (const texte of library.textes.values()) {
    const main = leadingReference(asProse(texte.citation));
    for (const written of [texte.citation, ...texte.variantes].map(asProse)) {
      const reference = leadingReference(written);
      if (reference?.act !== undefined) addAct(byAct, reference, texte.id);
      if (reference?.act === undefined && reference?.article !== undefined) {
        addArticle(byArticle, reference, main?.code ?? OWN_CODE, texte.id);
      }
      if (reference?.end !== written.length) names.push(...namesOf(written, texte, main));
    }
  }
  return { byArticle, byAct, names: indexPhrases(names) };
}

/** « article 58 de la loi AGEC » also teaches that « loi AGEC » is the act which the citation names by number. */
function namesOf(written: string, texte: Texte, main: Reference | undefined): readonly Phrase<Name>[] {
  const part = /^art(?:icle|\.) *\S+,? +(?:de la |du |de l')(.+)$/iu.exec(written)?.[1];
  const article = main?.article;
  const whole = { texte: texte.id, act: main?.act, article, whole: article !== undefined || part !== undefined };
  if (part === undefined || main?.act === undefined) return [{ text: written, value: whole }];
  return [
    { text: written, value: whole },
    { text: part, value: { texte: undefined, act: main.act, article: undefined, whole: false } },
  ];
}

function leadingReference(written: string): Reference | undefined {
  const [first] = findReferences(written);
  return first?.start === 0 ? first : undefined;
}

function addArticle(
  byArticle: Map<string, Map<string, string>>,
  reference: Reference,
  ownCode: string,
  id: string,
): void {
  const codes = byArticle.get(reference.article!) ?? new Map<string, string>();
  codes.set(reference.code ?? ownCode, id);
  byArticle.set(reference.article!, codes);
}

function addAct(byAct: Map<string, string | undefined>, reference: Reference, id: string): void {
  const suffix = reference.article === undefined ? '' : `#${reference.article}`;
  for (const act of [reference.act, ...reference.alsoActs]) {
    const key = `${act}${suffix}`;
    byAct.set(key, byAct.has(key) && byAct.get(key) !== id ? undefined : id);
  }
}

/** A citation as it is in prose. */
export function asProse(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/[\u00A0\u202F\s]+/g, ' ')
    .trim();
}
