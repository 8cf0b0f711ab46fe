import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Format, Span, TenderDocument, TextChange } from './core/document/model.ts';
import { parseDocument } from './core/document/parse.ts';

/**
 * A document that the editor holds open. It changes in place, as the editor's does: the changes are recorded when they arrive and
 * the text is parsed, from what is known of the version before, when it is next asked for.
 */
export interface OpenDocument {
  readonly uri: string;
  readonly source: TextDocument;
  /** Undefined when the language is not one of ours. */
  readonly format: Format | undefined;
  /** The last parsed version, and the changes since; no version after a change of the whole text. */
  parsed: TenderDocument | undefined;
  changes: TextChange[];
  /** The word being typed, until an edit elsewhere or a pause. */
  typing: Span | undefined;
}

const FORMATS: Readonly<Record<string, Format>> = { markdown: 'markdown', asciidoc: 'asciidoc' };

/** How `TextDocuments` makes and updates what it holds. */
export const openDocuments: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, language, version, text) => ({
    uri,
    source: TextDocument.create(uri, language, version, text),
    format: FORMATS[language],
    parsed: undefined,
    changes: [],
    typing: undefined,
  }),
  update(open, changes, version) {
    for (const change of changes) applyChange(open, change, version);
    open.typing = changes.length === 1 ? typedWord(open, changes[0]!) : undefined;
    return open;
  },
};

/** The document as it now stands, parsed from the last version. */
export function currentDocument(open: OpenDocument, format: Format): TenderDocument {
  if (open.parsed && open.changes.length === 0) return open.parsed;
  const previous = open.parsed && { document: open.parsed, changes: open.changes };
  open.parsed = parseDocument(open.source.getText(), format, fileName(open.uri), previous);
  open.changes = [];
  return open.parsed;
}

function applyChange(open: OpenDocument, change: TextDocumentContentChangeEvent, version: number): void {
  if ('range' in change && open.parsed) {
    const start = open.source.offsetAt(change.range.start);
    const end = open.source.offsetAt(change.range.end);
    open.changes.push({ start, end, text: change.text });
  } else {
    open.parsed = undefined;
    open.changes = [];
  }
  TextDocument.update(open.source, [change], version);
}

/** The word that a keystroke leaves unfinished: a letter or two typed or erased. Pasting or ending a word leaves none. */
function typedWord({ source }: OpenDocument, change: TextDocumentContentChangeEvent): Span | undefined {
  if (!('range' in change) || !/^[\p{L}\p{N}'’-]{0,2}$/u.test(change.text)) return undefined;
  const text = source.getText();
  const caret = source.offsetAt(change.range.start) + change.text.length;
  const before = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(Math.max(0, caret - 60), caret))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(caret, caret + 60))?.[0].length ?? 0;
  return before + after > 0 ? { start: caret - before, end: caret + after } : undefined;
}

function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
