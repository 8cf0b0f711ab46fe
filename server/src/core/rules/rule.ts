/**
 * A rule is one value: what it is called, why it exists, how it is shown, the texts that prove it, and how it reads a document.
 * Worded rules come from `clauses/formulations/`, coded ones from the files beside this one; everything else sees no difference.
 */
import type { Block, Format, Profile, Section, Span, TenderDocument } from '../document/model.ts';
import type { Library } from '../library/library.ts';
import type { Categorie, Fiabilite, Gravite } from '../library/vocabulary.ts';
import type { CitationMatch } from '../recognition/citations.ts';
import type { EcolabelMatch } from '../recognition/ecolabels.ts';

/** A replacement in the text; offsets count from where the finding's do (block or document). */
export interface Edit extends Span {
  readonly text: string;
}

/** A repair, born with its finding. */
export interface Fix {
  /** What the menu says: « Remplacer par « … » ». */
  readonly title: string;
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
  /** True when `edits` holds snippets (`${1:blank}`): offered in the editor only, as plain text where snippets cannot be shown. */
  readonly snippet: boolean;
  /** Keeps the legal meaning: « fix all » and `--corriger` may apply it unread. Never true with `snippet`. */
  readonly safe: boolean;
}

export interface Finding {
  readonly rule: Rule;
  readonly span: Span;
  /** One sentence that says why. */
  readonly message: string;
  /** Lower than the rule's own when this occurrence deserves less. */
  readonly severity?: Gravite;
  /** How far the record that this occurrence rests on can be relied on: it caps the severity as the rule's own does. */
  readonly fiabilite?: Fiabilite;
  readonly fixes: readonly Fix[];
}

/** A block and what around it may change how it reads. Two equal contexts (by identity of each field) give equal findings. */
export interface BlockContext {
  readonly block: Block;
  readonly format: Format;
  readonly section: Pick<Section, 'title' | 'role'>;
  readonly profile: Profile;
  /** For a list item or cell: the sentence-bearing block that announces it (« Le titulaire fournit : »), else undefined. */
  readonly leadIn: Block | undefined;
  /** Prose blocks just before and after, in the same section. */
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** The words of a block, and what the library knows by name in it, looked for once for all rules. Offsets count from the block's start. */
export interface Recognised {
  /** Folded (`fold` of `fold.ts`), each once. */
  readonly words: ReadonlySet<string>;
  readonly citations: readonly CitationMatch[];
  readonly ecolabels: readonly EcolabelMatch[];
}

/** What rules may consult. Replaced as a whole, never changed. */
export interface World {
  readonly library: Library;
  readonly rules: RuleSet;
  readonly settings: Settings;
  /** ISO date used where the document gives no launch date. There is no clock in `core/`. */
  readonly today: string;
}

export interface Settings {
  /** Rule id or family → severity, or `off`. A rule id wins over its family. */
  readonly regles: Readonly<Record<string, Gravite | 'off'>>;
  /** The level the drafter aims at. */
  readonly niveauVise: 'incitatif' | 'socle' | 'avance' | 'exemplaire';
  /** Write the clause marker when a clause is inserted. */
  readonly marqueur: boolean;
}

interface RuleCore {
  /** `famille/nom`, as written in settings and in `clausier-ignore`. */
  readonly id: string;
  readonly categorie: Categorie;
  readonly title: string;
  /** Markdown: the hover and the rule's page. */
  readonly explanation: string;
  readonly severity: Gravite;
  /** `a-verifier` caps the severity at information, `secondaire` at warning. */
  readonly fiabilite: Fiabilite;
  /** Ids of `textes/`: the legal ground. */
  readonly base: readonly string[];
  readonly examples: readonly RuleExample[];
  /** Texts that must stay silent. */
  readonly accepted: readonly string[];
}

export interface RuleExample {
  /** What is found stands between ⟦ and ⟧. A whole Markdown document, or a sentence. */
  readonly weak: string;
  /** After the first fix that is not a snippet; absent when there is none. */
  readonly fixed?: string;
}

/** Reads one block at a time. Its findings count from the block's start and are memoised with the block. */
export interface BlockRule extends RuleCore {
  readonly scope: 'block';
  /**
   * Folded words (`fold` of `fold.ts`), one of which a block must hold for the rule to be asked; undefined asks on every prose block.
   */
  readonly triggers: readonly string[] | undefined;
  /**
   * Told once a document, at its first finding, unless something that the document says elsewhere excuses all; asked only when there is
   * a finding. Absent: every finding is told.
   */
  readonly once?: { excused(document: TenderDocument): boolean };
  check(context: BlockContext, world: World, recognised: Recognised): Iterable<Omit<Finding, 'rule'>>;
}

/** Reads the document as a whole; its spans are absolute. Runs at every analysis: keep it linear and light. */
export interface DocumentRule extends RuleCore {
  readonly scope: 'document';
  check(document: TenderDocument, world: World): Iterable<Omit<Finding, 'rule'>>;
}

export type Rule = BlockRule | DocumentRule;

/** All rules, with the index from trigger word to block rules. */
export interface RuleSet {
  readonly all: readonly Rule[];
  readonly byId: ReadonlyMap<string, Rule>;
  readonly byTrigger: ReadonlyMap<string, readonly BlockRule[]>;
  /** Block rules without triggers. */
  readonly always: readonly BlockRule[];
  readonly document: readonly DocumentRule[];
}
