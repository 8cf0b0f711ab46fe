import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { presentClauses } from '../../core/clause/present.ts';
import { sectionAt } from '../../core/document/positions.ts';
import { fold } from '../../core/fold.ts';
import type { Clause } from '../../core/library/schema/clause.ts';
import { NIVEAUX, type Niveau } from '../../core/library/vocabulary.ts';
import { searchClauses } from '../../core/search.ts';
import { belongingClauses } from '../../core/skeleton/belonging.ts';
import type { View } from '../../view.ts';
import { aimedLevel, clauseAt } from '../clausePlace.ts';
import { ETAPE_WORDS, NIVEAU_WORDS } from '../markdown/words.ts';
import { completionItem } from './item.ts';
import type { CompletionRequest } from './request.ts';

/** Beyond this many clauses, only the level aimed at is offered: the list must stay readable. */
const WITH_ALL_LEVELS = 8;
const MAX_CLAUSES = 60;

/** The clauses of the library as snippets, those that suit the place first. */
export function clauseItems(view: View, request: CompletionRequest, offset: number): CompletionItem[] {
  const clauses = rank(view, request, offset).slice(0, MAX_CLAUSES);
  const choices = clauses.flatMap((clause) => {
    const aimed = aimedLevel(view, clause);
    const others = NIVEAUX.filter((niveau) => niveau !== aimed && clause.niveaux[niveau]);
    const levels = aimed ? [aimed, ...(clauses.length <= WITH_ALL_LEVELS ? others : [])] : [];
    return levels.map((niveau) => ({ clause, niveau }));
  });
  return choices.flatMap(({ clause, niveau }, index) => clauseItem(view, request, offset, index, clause, niveau) ?? []);
}

/** The levels of the clause whose id stands before the « @ ». */
export function levelItems(view: View, request: CompletionRequest, offset: number): CompletionItem[] {
  const id = /([a-z0-9-]+)@$/.exec(view.document.text.slice(Math.max(0, request.from - 100), request.from))?.[1] ?? '';
  const clause = view.world.library.clauses.get(id);
  if (!clause) return [];
  return NIVEAUX.filter((niveau) => clause.niveaux[niveau]).map((niveau, index) =>
    completionItem(view, request, offset, index, {
      label: niveau,
      detail: clause.niveaux[niveau]!.resume,
      snippet: niveau,
      words: niveau,
      kind: CompletionItemKind.EnumMember,
      page: { genre: 'clause', id },
    }),
  );
}

function clauseItem(
  view: View,
  request: CompletionRequest,
  offset: number,
  index: number,
  clause: Clause,
  niveau: Niveau,
): CompletionItem | undefined {
  const placed = clauseAt(view, { start: request.from, end: offset }, clause, niveau);
  if (!placed) return undefined;
  const { snippet, etape } = placed;
  return completionItem(view, request, offset, index, {
    label: clause.titre,
    description: NIVEAU_WORDS[niveau],
    detail: `${clause.niveaux[niveau]!.resume} (${ETAPE_WORDS[etape].toLowerCase()})`,
    snippet,
    words: [clause.titre, ...clause.vocabulaire].join(' '),
    page: { genre: 'clause', id: clause.id },
  });
}

/** What was searched for, best match for the place first; without a search, what suits the document, the section and is not there yet. */
function rank(view: View, { typed }: CompletionRequest, offset: number): readonly Clause[] {
  const { library } = view.world;
  const { familles, document } = view.document.profile;
  const { title, role } = sectionAt(view.document, offset);
  const expected = belongingClauses(library, { document, title, role });
  if (typed.trim() !== '') return searchClauses(library, typed, { familles, document, role, expected });
  const folded = fold(title);
  const present = new Set(presentClauses(view.document, library));
  const score = (clause: Clause) => {
    const place = expected.indexOf(clause.id);
    return (
      (place === -1 ? 0 : 6 - (4 * place) / expected.length) +
      (clause.familles.some((famille) => familles.includes(famille)) ? 8 : 0) +
      (clause.vocabulaire.some((words) => folded.includes(fold(words))) ? 4 : 0) +
      (clause.familles.includes('tous') ? 6 : 0) -
      (present.has(clause.id) ? 24 : 0)
    );
  };
  return [...library.clauses.values()]
    .map((clause) => ({ clause, score: score(clause) }))
    .sort((a, b) => b.score - a.score)
    .map(({ clause }) => clause);
}
