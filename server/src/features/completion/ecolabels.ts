import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { escapeSnippet } from '../../core/clause/snippet.ts';
import { sectionAt } from '../../core/document/positions.ts';
import { fold } from '../../core/fold.ts';
import { labelFamiliesOf, labelsFor } from '../../core/library/labels.ts';
import type { Ecolabel } from '../../core/library/schema/ecolabel.ts';
import type { Usage } from '../../core/library/vocabulary.ts';
import { nearestFamilles } from '../../core/recognition/familles.ts';
import type { View } from '../../view.ts';
import { NATURE_WORDS, USAGE_WORDS } from '../markdown/words.ts';

import { completionItem } from './item.ts';
import type { CompletionRequest } from './request.ts';

/** The labels whose name, or another name, holds what was typed, in the wording that the law allows; those that serve best here first. */
export function ecolabelItems(view: View, request: CompletionRequest, offset: number): CompletionItem[] {
  const { library } = view.world;
  const typed = fold(request.typed.trim());
  const advised = labelsFor(famillesHere(view, request.from), library);
  const rank = new Map(advised.map(({ label }, index) => [label.id, index]));
  const use = new Map(advised.map(({ label, usages }) => [label.id, usages]));
  const order = (label: Ecolabel) => (judgesCompany(label) ? LAST : (rank.get(label.id) ?? MIDDLE));
  return [...library.ecolabels.values()]
    .filter((label) => !label.fermeture && names(label).some((name) => name.includes(typed)))
    .sort((a, b) => order(a) - order(b) || (a.nom < b.nom ? -1 : 1))
    .map((label, index) =>
      completionItem(view, request, offset, index, {
        label: label.nom,
        description: label.organisme,
        detail: detail(label, use.get(label.id)),
        snippet: escapeSnippet(lawfulCitation(label)),
        words: [label.nom, ...label.alias].join(' '),
        kind: CompletionItemKind.Reference,
        page: { genre: 'ecolabel', id: label.id },
      }),
    );
}

const MIDDLE = 1000;
const LAST = 2000;

function detail(label: Ecolabel, usages: readonly Usage[] | undefined): string {
  if (judgesCompany(label)) return 'Porte sur l’entreprise : à ne pas exiger ni noter';
  if (!usages) return NATURE_WORDS[label.nature];
  return `Conseillé ici : ${usages.map((usage) => USAGE_WORDS[usage]).join(', ')}`;
}

/** The families of labels spoken of in the line or the section, else those that the document buys. */
function famillesHere({ document, world: { library } }: View, offset: number): readonly string[] {
  const line = document.text.slice(document.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const named = nearestFamilles([line, sectionAt(document, offset).title], library);
  return named.length > 0 ? named : labelFamiliesOf(document.profile.familles, library);
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
