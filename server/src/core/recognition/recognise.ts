import type { Library } from '../library/library.ts';
import { type CitationMatch, findCitations } from './citations.ts';
import { type EcolabelMatch, findEcolabels } from './ecolabels.ts';

/** What a text names of the library, each kind looked for when it is first asked for, then kept. */
export function recognise(
  prose: string,
  library: Library,
): { readonly citations: readonly CitationMatch[]; readonly ecolabels: readonly EcolabelMatch[] } {
  let citations: readonly CitationMatch[] | undefined;
  let ecolabels: readonly EcolabelMatch[] | undefined;
  return {
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
