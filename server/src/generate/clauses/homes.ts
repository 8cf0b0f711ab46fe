import type { Library } from '../../core/library/library.ts';
import type { Clause } from '../../core/library/schema/clause.ts';
import { anchor } from '../markdown.ts';

/** A page of the catalogue: a family of purchases, and the clauses that it is the first family of. */
export interface Home {
  readonly id: string;
  readonly libelle: string;
  readonly clauses: readonly Clause[];
}

/** The pages of the catalogue in the order of the families, what holds for all purchases first. */
export function homes(library: Library): readonly Home[] {
  const families = library.familles.filter(({ id }) => id !== 'tous');
  return [{ id: 'tous', libelle: 'tous les achats' }, ...families].flatMap(({ id, libelle }) => {
    const clauses = [...library.clauses.values()].filter((clause) => homeOf(clause) === id);
    return clauses.length === 0 ? [] : [{ id, libelle, clauses }];
  });
}

/** The family on whose page a clause stands in full. */
export function homeOf({ familles }: Clause): string {
  return familles[0]!;
}

/**
 * A link to a clause.
 *
 * @param from the family page that the link is written on; undefined on the page of the whole catalogue
 */
export function clauseLink(clause: Clause, from?: string): string {
  const home = homeOf(clause);
  const page = from === undefined ? `clauses/${home}.md` : from === home ? '' : `${home}.md`;
  return `[${clause.titre}](${page}#${anchor(clause.titre)})`;
}
