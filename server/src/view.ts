import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TenderDocument } from './core/document/model.ts';
import type { Finding, World } from './core/rules/rule.ts';

/** One document at one version with its findings: all that a feature may see. */
export interface View {
  readonly uri: string;
  /** Line and column arithmetic (UTF-16). */
  readonly source: TextDocument;
  readonly document: TenderDocument;
  /** Computed when first read, then kept. */
  readonly findings: readonly Finding[];
  readonly world: World;
  /** What the client can show. */
  readonly client: { readonly snippets: boolean; readonly snippetEdits: boolean };
}
