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
  return catalogueFamilies(library).flatMap(({ id, libelle }) => {
    const clauses = [...library.clauses.values()].filter((clause) => homeOf(clause) === id);
    return clauses.length === 0 ? [] : [{ id, libelle, clauses }];
  });
}

/** The families that the catalogue is shown by: what holds for all purchases, then the others in their order. */
export function catalogueFamilies({ familles }: Library): readonly { readonly id: string; readonly libelle: string }[] {
  return [{ id: 'tous', libelle: 'tous les achats' }, ...familles.filter(({ id }) => id !== 'tous')];
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

/** Links to clauses by their ids, as `clauseLink` writes them; an id that leads nowhere gives none. */
export function clauseLinks(ids: readonly string[], library: Library, from?: string): string {
  return ids
    .flatMap((id) => {
      const clause = library.clauses.get(id);
      return clause === undefined ? [] : [clauseLink(clause, from)];
    })
    .join(', ');
}
