import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { escapeSnippet } from '../../core/clause/snippet.ts';
import { fold } from '../../core/fold.ts';
import type { Ecolabel } from '../../core/library/schema.ts';
import type { View } from '../../view.ts';
import { NATURE_WORDS } from '../markdown/words.ts';

import { completionItem } from './item.ts';
import type { CompletionRequest } from './request.ts';

/** The labels whose name, or another name, holds what was typed, in the wording that the law allows. */
export function ecolabelItems(view: View, request: CompletionRequest, offset: number): CompletionItem[] {
  const typed = fold(request.typed.trim());
  const labels = [...view.world.library.ecolabels.values()].filter((label) =>
    names(label).some((name) => name.includes(typed)),
  );
  const suited = (label: Ecolabel) => (judgesCompany(label) ? 2 : suitsFamilies(view, label) ? 0 : 1);
  return labels
    .sort((a, b) => suited(a) - suited(b) || (a.nom < b.nom ? -1 : 1))
    .map((label, index) =>
      completionItem(view, request, offset, index, {
        label: label.nom,
        description: label.organisme,
        detail: judgesCompany(label)
          ? 'Porte sur l’entreprise\u00a0: à ne pas exiger ni noter'
          : NATURE_WORDS[label.nature],
        snippet: escapeSnippet(lawfulCitation(label)),
        words: [label.nom, ...label.alias].join(' '),
        kind: CompletionItemKind.Reference,
        page: { genre: 'ecolabel', id: label.id },
      }),
    );
}

/** A rating or label of the company as a whole has no link with what is bought (article L. 2112-3). */
const judgesCompany = ({ citation }: Ecolabel) => citation.gabarit === 'T-ORG' || citation.gabarit === 'T-NON';

/**
 * A label in a requirement always comes with its equivalents (articles R. 2111-12 and following); what the law itself imposes, such as
 * an index, has none.
 */
export function lawfulCitation({ citation, objet }: Ecolabel): string {
  return objet === 'obligation-legale' ? citation.nom : `${citation.nom} ou équivalent`;
}

const names = ({ nom, alias, graphies }: Ecolabel) => [nom, ...alias, ...graphies].map(fold);

function suitsFamilies({ document, world }: View, { familles }: Ecolabel): boolean {
  const wanted = world.library.familles
    .filter(({ id }) => document.profile.familles.includes(id))
    .flatMap((famille) => famille['familles-labels']);
  return familles.couvertes.some((famille) => wanted.includes(famille));
}
