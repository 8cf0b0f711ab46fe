import type { Library } from '../library/library.ts';
import { type CitationMatch, findCitations } from './citations.ts';
import { type EcolabelMatch, findEcolabels } from './ecolabels.ts';

/**
 * What a text names of the library, each kind looked for when it is first asked for, then kept.
 *
 * @param words its folded words, given back as they are
 */
export function recognise(
  prose: string,
  words: ReadonlySet<string>,
  library: Library,
): {
  readonly words: ReadonlySet<string>;
  readonly citations: readonly CitationMatch[];
  readonly ecolabels: readonly EcolabelMatch[];
} {
  let citations: readonly CitationMatch[] | undefined;
  let ecolabels: readonly EcolabelMatch[] | undefined;
  return {
    words,
    get citations() {
      citations ??= findCitations(prose, library);
      return citations;
    },
    get ecolabels() {
      ecolabels ??= findEcolabels(prose, library);
      return ecolabels;
    },
  };
}
