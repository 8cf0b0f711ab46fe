import type { Span } from '../document/model.ts';
import type { Library } from '../library/library.ts';
import { type CitationIndex, citationIndex, type Name, textOf, textsWithin } from './citationIndex.ts';
import { compact } from './compact.ts';
import { findPhrases } from './phrases.ts';
import { type ArticleOfAct, findReferences, withArticles } from './references.ts';
import { withoutOverlap } from './withoutOverlap.ts';

/** A legal or normative reference in a text. */
export interface CitationMatch extends Span {
  /** Id of the record it names; undefined when the library holds none. */
  readonly texte: string | undefined;
  /** « L2112-2 », « 58 ». */
  readonly article?: string;
  /** The code, when it is named: « code du travail », without capitals nor accents. */
  readonly code?: string;
  /** The date that the act is cited by, ISO. */
  readonly date?: string;
  /** Ids of the records between the two ends of a range, when the match is its end: those that « R. 2111-12 à R. 2111-17 » cites unnamed. */
  readonly within?: readonly string[];
}

/**
 * Finds the references that a text makes, in the ways people write them. Lists and ranges give one match for each article written.
 *
 * @param prose a block's `prose`, or any plain text
 * @returns in order, not overlapping; offsets count from the start of `prose`
 */
export function findCitations(prose: string, library: Library): readonly CitationMatch[] {
  const index = citationIndex(library);
  const { text, toProse } = compact(prose);
  const matches: CitationMatch[] = [];
  for (const { start, end, value } of findPhrases(text, index.names)) {
    if (value.whole) matches.push(makeMatch({ start, end }, value.texte, value.article));
    else for (const cited of withArticles(text, { start, end })) matches.push(ofAct(cited, value, index));
  }
  for (const reference of findReferences(text)) {
    const texte = textOf(index, reference);
    if (texte === undefined && !reference.sure) continue;
    const within = textsWithin(index, reference);
    const match = makeMatch(reference, texte, reference.article, reference.code, within);
    matches.push(reference.date === undefined ? match : { ...match, date: reference.date });
  }
  return withoutOverlap(matches, knownFirst).map(toProse);
}

/** The article of an act known by its name: « article 28 du RGPD ». */
function ofAct(cited: ArticleOfAct, { act, texte }: Name, index: CitationIndex): CitationMatch {
  const known = act === undefined ? undefined : (index.byAct.get(`${act}#${cited.article}`) ?? index.byAct.get(act));
  return makeMatch(cited, known ?? texte, cited.article);
}

function makeMatch(
  { start, end }: Span,
  texte: string | undefined,
  article: string | undefined,
  code?: string,
  within: readonly string[] = [],
): CitationMatch {
  return {
    start,
    end,
    texte,
    ...(article === undefined ? {} : { article }),
    ...(code === undefined ? {} : { code }),
    ...(within.length === 0 ? {} : { within }),
  };
}

/** At one place and length, the one that the library knows. */
const knownFirst = (a: CitationMatch, b: CitationMatch) =>
  Number(a.texte === undefined) - Number(b.texte === undefined);
