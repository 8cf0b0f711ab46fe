import type { Span } from '../document/model.ts';
import type { Library } from '../library/library.ts';
import { citationIndex, textOf } from './citationIndex.ts';
import { compact } from './compact.ts';
import { findPhrases } from './phrases.ts';
import { findReferences, withArticle } from './references.ts';

/** A legal or normative reference in a text. */
export interface CitationMatch extends Span {
  /** Id of the record it names; undefined when the library holds none. */
  readonly texte: string | undefined;
  /** « L2112-2 », « 58 ». */
  readonly article?: string;
  /** The code, when it is named: « code du travail », without capitals nor accents. */
  readonly code?: string;
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
    const span = value.whole ? { start, end, article: value.article } : withArticle(text, { start, end });
    const { act } = value;
    const cited =
      value.whole || act === undefined
        ? undefined
        : (index.byAct.get(`${act}#${span.article}`) ?? index.byAct.get(act));
    const texte = cited ?? value.texte;
    matches.push(makeMatch(span, texte, span.article, undefined));
  }
  for (const reference of findReferences(text)) {
    const texte = textOf(index, reference);
    if (texte === undefined && !reference.sure) continue;
    matches.push(makeMatch(reference, texte, reference.article, reference.code));
  }
  return withoutOverlap(matches).map(toProse);
}

function makeMatch(
  { start, end }: Span,
  texte: string | undefined,
  article: string | undefined,
  code: string | undefined,
): CitationMatch {
  return {
    start,
    end,
    texte,
    ...(article === undefined ? {} : { article }),
    ...(code === undefined ? {} : { code }),
  };
}

/** At one place the longest wins, and at equal length the one that the library knows. */
function withoutOverlap(matches: readonly CitationMatch[]): readonly CitationMatch[] {
  const known = (match: CitationMatch) => (match.texte === undefined ? 1 : 0);
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end || known(a) - known(b));
  const kept: CitationMatch[] = [];
  for (const match of sorted) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
