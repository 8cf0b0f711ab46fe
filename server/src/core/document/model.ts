/**
 * What a tender document is, whatever the markup it is written in.
 *
 * All positions are UTF-16 code units, as in LSP and in JavaScript strings. A block, and all that it holds, is
 * position-free: its offsets count from its own start, so that an edit above leaves it untouched and shared between
 * two versions of a document. Only `TenderDocument.starts` knows where a block stands.
 */
import type { ACHETEURS, DOCUMENTS } from '../library/vocabulary.ts';

/** Half-open range of UTF-16 code units: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Format = 'markdown' | 'asciidoc';

export type BlockKind =
  | 'title'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'quotation'
  | 'code'
  | 'comment'
  | 'front-matter'
  /** A line of a table of contents, generated or pasted: « 5.2 Garantie ........ 12 ». */
  | 'contents'
  /** A running header or footer left in the text by a conversion: « Page 10 sur 42 ». */
  | 'page-header'
  /** Markup that carries no text of its own: attribute entries, conditionals, includes, image blocks. */
  | 'directive';

/** Who a sentence binds. */
export type Actor = 'titulaire' | 'candidat' | 'acheteur' | 'aucun';

/**
 * What a sentence does. `obligation` « doit fournir », « fournit », « est tenu de » ; `faculte` « peut », « pourra », « se réserve
 * le droit » ; `souhait` « souhaite », « il est souhaitable » ; `definition` « on entend par » ; `question` what a bidder is
 * asked to describe ; `constat` a statement of fact.
 */
export type Modality = 'obligation' | 'faculte' | 'souhait' | 'definition' | 'question' | 'constat';

/** What a section is for, read from its title and, failing that, from its parent's. */
export type SectionRole =
  | 'objet'
  | 'contexte'
  | 'existant'
  | 'specifications'
  | 'execution'
  | 'criteres'
  | 'candidature'
  | 'consultation'
  | 'penalites'
  | 'prix'
  | 'definitions'
  | 'reponse'
  | 'annexe'
  | 'autre';

/** A sentence of a block; offsets count from the block's start and leave out surrounding white space. */
export interface Sentence extends Span {
  readonly actor: Actor;
  readonly modality: Modality;
}

/** Where a table cell stands. Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** A leaf of the document. Immutable, compared by identity: the same object in two versions means the same content. */
export interface Block {
  readonly kind: BlockKind;
  /** The source, markup included. */
  readonly text: string;
  /**
   * `text` made plain, at the **same length**: a match in `prose` is a position in `text`.
   * U+FFFC fills what is not prose (code, URLs, images, comments); no wording may match across it.
   * U+2060 fills what only interrupts prose (emphasis and link marks, escapes, anchors, list and quotation prefixes, slack of
   * composed letters); it stands inside or beside words and must be skipped. Apostrophes are « ' », all spaces and line breaks U+0020.
   */
  readonly prose: string;
  /** Title: 1 (document or part) to 6. List item: depth from 1. Otherwise 0. */
  readonly level: number;
  /** Sentences of prose blocks (title, paragraph, list item, cell, quotation), in order; empty for the others. */
  readonly sentences: readonly Sentence[];
  readonly cell?: Cell;
}

/** Index in `TenderDocument.sections`. The root, index 0, is the whole document. */
export type SectionIndex = number;

export interface Section {
  /** Title without its number nor markup, in the text's own letters; '' for the root. */
  readonly title: string;
  /** Number as written, without its final mark: « 5.2.1 », « A-3 », « IV »; undefined when there is none. */
  readonly number: string | undefined;
  /** As `Block.level`; 0 for the root. */
  readonly level: number;
  readonly role: SectionRole;
  readonly parent: SectionIndex | undefined;
  /** Index of the title block; -1 for the root. */
  readonly titleBlock: number;
  /** Blocks of the section and its subsections, title included: `firstBlock` is in, `endBlock` is out. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

export type DocumentType = (typeof DOCUMENTS)[number];
export type Acheteur = (typeof ACHETEURS)[number];

export interface Lot {
  readonly numero: string;
  readonly intitule: string;
  /** Euros before tax. */
  readonly montantHt: number | undefined;
}

/** What the document says of itself. Every field may be unknown; `inferred` names those that were guessed. */
export interface Profile {
  readonly document: DocumentType | undefined;
  readonly familles: readonly string[];
  readonly acheteur: Acheteur | undefined;
  readonly procedure: string | undefined;
  /** Euros before tax. */
  readonly montantHt: number | undefined;
  /** ISO date, `AAAA-MM-JJ`. */
  readonly dateLancement: string | undefined;
  readonly dureeMois: number | undefined;
  readonly niveau: string | undefined;
  readonly lots: readonly Lot[];
  readonly inferred: ReadonlySet<'document' | 'familles' | 'acheteur'>;
  /** What could not be read in the front matter: absolute span, one French sentence that says the mend. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/** A document at one version. Immutable. */
export interface TenderDocument {
  readonly format: Format;
  readonly text: string;
  /** Leaves, in order, not overlapping. */
  readonly blocks: readonly Block[];
  /** Absolute start of each block; same length as `blocks`. */
  readonly starts: Uint32Array;
  readonly sections: readonly Section[];
  /** Innermost section of each block; same length as `blocks`. */
  readonly sectionOf: Uint32Array;
  readonly profile: Profile;
  /** Same length as `text`; U+FFFC outside blocks. Built when first read: features need it, the hot path does not. */
  readonly prose: string;
  /** What the format's parser carries to the next incremental parse. Opaque to everyone else. */
  readonly state: unknown;
}

/** A replacement, in the coordinates of the text just before it (LSP changes, applied in order). */
export interface TextChange extends Span {
  readonly text: string;
}

/** What a format's parser gives: blocks in order with their absolute starts, and what it needs to parse the next version. */
export interface ParsedBlocks {
  readonly blocks: readonly Block[];
  readonly starts: Uint32Array;
  readonly state: unknown;
}

/**
 * Parses a text into blocks, from nothing or from the previous version and the changes since. Total: any text gives blocks.
 * The incremental result equals the full one; blocks whose text did not change keep their identity.
 */
export type BlockParser = (
  text: string,
  previous?: { readonly text: string; readonly parsed: ParsedBlocks; readonly changes: readonly TextChange[] },
) => ParsedBlocks;
