import type { DocumentType } from '../document/model.ts';

/** A place that the drafter fills in a skeleton. */
export type Champ =
  /** Free text; the example shows a document once filled. */
  | { readonly type: 'libre'; readonly libelle: string; readonly exemple: string }
  /** A value proposed, to keep or to change. */
  | { readonly type: 'valeur'; readonly defaut: string }
  | { readonly type: 'choix'; readonly choix: readonly string[] };

export type Champs = Readonly<Record<string, Champ>>;

/** A title and its text, in the Markdown subset of the clauses; `{champ}` is a place to fill. */
export interface Article {
  readonly titre: string;
  readonly texte: string;
  readonly articles?: readonly Article[];
}

/** A tender document with its articles in the order that drafters expect, numbered when it is written. */
export interface Skeleton {
  /** What one types to get it. */
  readonly prefix: string;
  readonly document: DocumentType;
  readonly titre: string;
  readonly description: string;
  readonly champs: Champs;
  readonly articles: readonly Article[];
}

/** A piece of a document: Markdown, and AsciiDoc where it is not the plain translation. */
export interface Fragment {
  readonly prefix: string;
  readonly nom: string;
  readonly description: string;
  readonly champs: Champs;
  readonly markdown: string;
  readonly asciidoc?: string;
}

export function libre(libelle: string, exemple: string): Champ {
  return { type: 'libre', libelle, exemple };
}

export function valeur(defaut: string): Champ {
  return { type: 'valeur', defaut };
}

export function choix(...propositions: readonly string[]): Champ {
  return { type: 'choix', choix: propositions };
}
