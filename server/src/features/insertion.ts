import { type Etape, NIVEAUX } from '../core/library/vocabulary.ts';
import type { Insertion, InsertionParams } from '../protocol.ts';
import type { View } from '../view.ts';
import { aimedLevel, clauseAt } from './clausePlace.ts';

/** A clause ready to insert at `offset`, as a snippet; null when the library has no such clause, or no such level or text of it. */
export function insertion(
  view: View,
  offset: number,
  { id, niveau, etape }: Pick<InsertionParams, 'id' | 'niveau' | 'etape'>,
): Insertion | null {
  const clause = view.world.library.clauses.get(id);
  const level = clause && (niveau === undefined ? aimedLevel(view, clause) : NIVEAUX.find((each) => each === niveau));
  if (!clause || !level || !clause.niveaux[level]) return null;
  const placed = clauseAt(view, { start: offset, end: offset }, clause, level, etape as Etape | undefined);
  return placed ? { snippet: placed.snippet, titre: clause.titre } : null;
}
