/**
 * Our own requests, between our client and our server: names as strings and payload types, with no protocol import, since client and
 * server carry two copies of the protocol library.
 */

/** Request: what the clause browser lists. Params: `ClausesParams`. Result: `ClauseList`. */
export const CLAUSES = 'clausier/clauses';
/** Request: the text of a clause, ready to insert as a snippet at a place. Params: `InsertionParams`. Result: `Insertion | null`. */
export const INSERTION = 'clausier/insertion';
/** Request: figures for the status bar. Params: `{ uri: string }`. Result: `Resume | null`. */
export const RESUME = 'clausier/resume';
/** Request: the Markdown page of a rule, a clause, a label or a text. Params: `PageParams`. Result: `string | null`. */
export const PAGE = 'clausier/page';
/** Notification, client → server: the files of the workspace's `.clausier/` folders, whole, each time one changes. Params: `{ files: readonly TeamLibraryFile[] }`. */
export const BIBLIOTHEQUE = 'clausier/bibliotheque';

export interface ClausesParams {
  /** Marks the clauses already in this document. */
  readonly uri?: string;
}

export interface PageParams {
  readonly genre: 'regle' | 'clause' | 'ecolabel' | 'texte';
  readonly id: string;
}

/** A file of a team's library. `path` counts from its `.clausier/` folder: « catalogue/notre-clause.yaml ». */
export interface TeamLibraryFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

export interface ClauseList {
  readonly clauses: readonly ClauseSummary[];
  /** What to show for each id of a family, a stage or a level: « ordinateurs-ecrans » → « Ordinateurs et écrans ». */
  readonly libelles: Readonly<Record<string, string>>;
}

export interface ClauseSummary {
  readonly id: string;
  readonly titre: string;
  readonly pourquoi: string;
  readonly pilier: string;
  readonly familles: readonly string[];
  readonly etapes: readonly string[];
  readonly niveaux: readonly { readonly niveau: string; readonly resume: string }[];
  readonly present: boolean;
}

export interface InsertionParams {
  readonly id: string;
  readonly niveau?: string;
  readonly etape?: string;
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface Insertion {
  /** Snippet text, with the blank lines its place needs. */
  readonly snippet: string;
  readonly titre: string;
}

export interface Resume {
  readonly document: string | undefined;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
  /** Clauses of the library found in the document, by marker. */
  readonly clauses: number;
}
