import type { DocumentType } from '../document/model.ts';
import type { ChampOssature } from '../library/schema/ossature.ts';

/** A place that the drafter fills, with the one example that suits what is bought. */
export type Champ =
  | Exclude<ChampOssature, { type: 'libre' }>
  | (Extract<ChampOssature, { type: 'libre' }> & { readonly exemple: string });

export type Champs = Readonly<Record<string, Champ>>;

/** A title and its text, in the Markdown subset of the clauses; `{champ}` is a place to fill. */
export interface Article {
  readonly titre: string;
  readonly texte: string;
  /** Ids of the clauses that belong there, most useful first. */
  readonly clauses: readonly string[];
  readonly articles: readonly Article[];
}

/** A tender document with its articles in the order that drafters expect, numbered when it is written. */
export interface Skeleton {
  /** What one types to get it. */
  readonly prefix: string;
  readonly document: DocumentType;
  /** What it buys, as titles say it. */
  readonly nature: string;
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
  return { type: 'choix', choix: [...propositions] };
}
