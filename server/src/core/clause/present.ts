import type { TenderDocument } from '../document/model.ts';
import type { Library } from '../library/library.ts';
import { readMarkers } from './marker.ts';

/** Ids of the library's clauses that stand in a document by their marker, each once, in the order of the text. */
export function presentClauses(document: TenderDocument, library: Library): readonly string[] {
  const ids = readMarkers(document).map((marker) => marker.id);
  return [...new Set(ids)].filter((id) => library.clauses.has(id));
}
