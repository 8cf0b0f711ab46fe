import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { escapeSnippet } from '../../core/clause/snippet.ts';
import { capital, fold } from '../../core/fold.ts';
import type { Texte } from '../../core/library/schema/texte.ts';
import { isOver } from '../../core/library/validity.ts';
import { dateOf } from '../../core/rules/cited.ts';
import type { View } from '../../view.ts';

import { completionItem } from './item.ts';
import type { CompletionRequest } from './request.ts';

/** The legal and normative texts that what was typed may begin, in their canonical form; those in force only. */
export function texteItems(view: View, request: CompletionRequest, offset: number): CompletionItem[] {
  const typed = key(request.typed);
  const date = dateOf(view.document, view.world);
  const bare = !/^art/i.test(request.typed);
  return [...view.world.library.textes.values()]
    .filter((texte) => inForce(texte, date))
    .filter((texte) => [texte.citation, ...texte.variantes].some((name) => matches(key(name), typed)))
    .map((texte, index) =>
      completionItem(view, request, offset, index, {
        label: texte.citation,
        ...(texte.court && { description: texte.court }),
        detail: texte.impose,
        snippet: escapeSnippet(written(texte.citation, request.typed, bare)),
        words: [texte.citation, ...texte.variantes].join(' '),
        kind: CompletionItemKind.Reference,
        page: { genre: 'texte', id: texte.id },
      }),
    );
}

/** « articles L. 2111-7 et R. » already says article: it is not said twice; a capital typed is a capital kept. */
function written(citation: string, typed: string, bare: boolean): string {
  const text = bare && /^[LRD]/.test(typed) ? citation.replace(/^article /, '') : citation;
  return /^[A-Z]/.test(typed) && !/^[LRD][.\d]/.test(typed) ? capital(text) : text;
}

/** Letters and figures only: « R. 2152-7 », « R2152-7 » and « r 2152 7 » are one. */
const key = (text: string) =>
  fold(text)
    .replace(/^(articles?|art\.)\s*/, '')
    .replaceAll(/[^a-z0-9]/g, '');

const matches = (name: string, typed: string) => name.startsWith(typed) || (typed.length > 3 && name.includes(typed));

const inForce = ({ versions }: Texte, date: string) => versions.some((version) => !isOver(version, date));
