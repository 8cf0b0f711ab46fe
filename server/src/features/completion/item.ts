import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { fold } from '../../core/fold.ts';
import type { PageParams } from '../../protocol.ts';
import type { View } from '../../view.ts';
import { rangeOf } from '../range.ts';
import { plainText } from '../snippet.ts';
import type { CompletionRequest } from './request.ts';

/** What distinguishes one item from the others of its request. */
export interface ItemParts {
  readonly label: string;
  readonly detail?: string;
  /** Shown dimmed beside the label. */
  readonly description?: string;
  /** Snippet syntax: what is inserted in place of what the request covers. */
  readonly snippet: string;
  /** Words that find the item, accents or not. */
  readonly words: string;
  readonly kind?: CompletionItemKind;
  /** Its documentation, read when it is shown. */
  readonly page?: PageParams;
}

/** A completion item of rank `rank`: the order is ours, whatever was typed. */
export function completionItem(
  view: View,
  request: CompletionRequest,
  offset: number,
  rank: number,
  parts: ItemParts,
): CompletionItem {
  const replaced = view.document.text.slice(request.from, offset);
  return {
    label: parts.label,
    kind: parts.kind ?? CompletionItemKind.Snippet,
    ...(parts.detail && { detail: parts.detail }),
    ...(parts.description && { labelDetails: { description: parts.description } }),
    sortText: String(rank).padStart(4, '0'),
    filterText: filterText(replaced, parts.words),
    insertTextFormat: view.client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: rangeOf(view.source, { start: request.from, end: offset }),
      newText: view.client.snippets ? parts.snippet : plainText(parts.snippet),
    },
    ...(parts.page && { data: parts.page }),
  };
}

/**
 * Editors keep an item only if the letters they replace are found, in order, in this text. We already searched: the typed words lead,
 * so that none of what we found is lost; the unaccented words follow for editors that narrow on their own.
 */
function filterText(replaced: string, words: string): string {
  return `${replaced.trimStart()} ${fold(words)}`.trimStart();
}
