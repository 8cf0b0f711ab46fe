import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/document/model.ts';

/** An absolute span (UTF-16 offsets) as an LSP range. */
export function rangeOf(source: TextDocument, span: Span): Range {
  return { start: source.positionAt(span.start), end: source.positionAt(span.end) };
}

/** True when two spans share a character or stand side by side: a caret at the edge of a word touches it. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
