import type { Clause } from './schema/clause.ts';
import type { Ecolabel } from './schema/ecolabel.ts';
import type { FamilleLabels } from './schema/familleLabels.ts';
import type { Formulation } from './schema/formulation.ts';
import type { Citation, Engagement, Famille } from './schema/lists.ts';
import type { Ossature } from './schema/ossature.ts';
import type { Texte } from './schema/texte.ts';

/** All the content, by id, in the order of the files. Immutable; replaced as a whole. */
export interface Library {
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly ecolabels: ReadonlyMap<string, Ecolabel>;
  readonly textes: ReadonlyMap<string, Texte>;
  readonly formulations: ReadonlyMap<string, Formulation>;
  /** What each kind of product or service is called, which labels serve to buy it, what may be asked instead. */
  readonly famillesLabels: ReadonlyMap<string, FamilleLabels>;
  /** The skeletons of tender documents. */
  readonly ossatures: ReadonlyMap<string, Ossature>;
  readonly familles: readonly Famille[];
  readonly engagements: readonly Engagement[];
  readonly citations: readonly Citation[];
}

/** A fault in a library file: where it is, and what to do about it, in one French sentence. */
export interface LibraryProblem {
  readonly file: string;
  /** Path inside the file: `niveaux.socle.seuil.duree`; '' for the file itself. */
  readonly path: string;
  /** Zero-based, UTF-16. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly message: string;
}

/** A library file: its path under the library folder, `/` separators, and its text. */
export interface LibraryFile {
  readonly path: string;
  readonly text: string;
}
