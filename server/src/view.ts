import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from './core/analysis.ts';
import type { TenderDocument } from './core/document/model.ts';
import type { Finding, World } from './core/rules/rule.ts';

/** What the editor can show. */
export interface ClientAbilities {
  /** Completion items may be snippets. */
  readonly snippets: boolean;
  /** Code actions may hold snippets. */
  readonly snippetEdits: boolean;
  /** Markdown may link to the pages of rules, clauses, labels and texts by the client's command. */
  readonly pages: boolean;
}

/** One document at one version with its findings: all that a feature may see. */
export interface View {
  readonly uri: string;
  /** Line and column arithmetic (UTF-16). */
  readonly source: TextDocument;
  readonly document: TenderDocument;
  /** Computed when first read, then kept. */
  readonly findings: readonly Finding[];
  readonly world: World;
  readonly client: ClientAbilities;
}

/** Makes the view of a document; the analysis waits until its findings are first read. */
export function createView(parts: Omit<View, 'uri' | 'findings'>): View {
  let findings: readonly Finding[] | undefined;
  return {
    ...parts,
    uri: parts.source.uri,
    get findings() {
      findings ??= analyze(parts.document, parts.world);
      return findings;
    },
  };
}
