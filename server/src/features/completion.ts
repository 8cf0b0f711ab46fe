import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { World } from '../core/rules/rule.ts';
import type { PageParams } from '../protocol.ts';
import type { View } from '../view.ts';
import { clauseItems, levelItems } from './completion/clauses.ts';
import { ecolabelItems } from './completion/ecolabels.ts';
import { frontMatterItems } from './completion/frontMatter.ts';
import { type CompletionRequest, readRequests } from './completion/request.ts';
import { texteItems } from './completion/textes.ts';
import { page } from './pages.ts';

/** What may begin a completion. Each is typed at every word: most of the time the answer is null, at once. */
export const TRIGGER_CHARACTERS = [' ', '.', ':', '@', '-', '’', "'"];

/**
 * What may be written at `offset`; null when the text before it asks for nothing.
 *
 * @param trigger the character that was just typed; undefined when the drafter asked
 */
export function completion(view: View, offset: number, trigger: string | undefined): CompletionList | null {
  const requests = readRequests(view, offset, trigger === undefined);
  const items = requests.flatMap((request) => ITEMS[request.kind](view, request, offset));
  // The search is ours, accent-blind and fuzzy: the editor must ask again at each letter rather than narrow what it has.
  return items.length > 0 ? { isIncomplete: true, items } : null;
}

/** Adds the documentation of an item, once it is shown. */
export function resolveCompletion(item: CompletionItem, world: World): CompletionItem {
  if (!item.data) return item;
  const value = page(item.data as PageParams, world);
  return value === null ? item : { ...item, documentation: { kind: 'markdown', value } };
}

const ITEMS: Readonly<
  Record<CompletionRequest['kind'], (view: View, request: CompletionRequest, offset: number) => CompletionItem[]>
> = {
  clause: clauseItems,
  niveau: levelItems,
  ecolabel: ecolabelItems,
  texte: texteItems,
  'front-matter': frontMatterItems,
};
