import { clauseSnippet } from '../core/clause/render.ts';
import { defaultStage } from '../core/clause/stage.ts';
import type { Span } from '../core/document/model.ts';
import { sectionAt } from '../core/document/positions.ts';
import type { Clause } from '../core/library/schema/clause.ts';
import { type Etape, NIVEAUX, type Niveau } from '../core/library/vocabulary.ts';
import type { View } from '../view.ts';

/** The level to offer: the one aimed at, else the nearest below, else the lowest there is; undefined for a clause without any. */
export function aimedLevel(view: View, clause: Clause): Niveau | undefined {
  const asked = view.document.profile.niveau ?? view.world.settings.niveauVise;
  const reachable = NIVEAUX.slice(0, NIVEAUX.indexOf(asked as Niveau) + 1).filter((niveau) => clause.niveaux[niveau]);
  return reachable.at(-1) ?? NIVEAUX.find((niveau) => clause.niveaux[niveau]);
}

/**
 * A clause written for a place: at the stage that suits it, in its syntax, with the blank lines it needs.
 *
 * @param span what the clause replaces
 * @param stage asked for; otherwise the section and the document decide
 * @returns a snippet; undefined when the clause has no text at this level
 */
export function clauseAt(
  view: View,
  span: Span,
  clause: Clause,
  niveau: Niveau,
  stage?: Etape,
): { readonly snippet: string; readonly etape: Etape } | undefined {
  const { document, world } = view;
  const { role } = sectionAt(document, span.start);
  const etape = stage ?? defaultStage(clause, niveau, role, document.profile.document);
  if (etape === undefined) return undefined;
  const text = clauseSnippet(clause, { niveau, etape, format: document.format, marker: world.settings.marqueur });
  return { snippet: blankLines(document.text, span, text), etape };
}

/** A clause stands alone: a blank line before it and one after, unless they are there. */
function blankLines(text: string, { start, end }: Span, snippet: string): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  const lead = /(^|\n[ \t]*\r?\n)[ \t]*$/.test(before) || start === 0 ? '' : /\n[ \t]*$/.test(before) ? '\n' : '\n\n';
  const trail = /^[ \t]*(\r?\n[ \t]*(\r?\n|$)|$)/.test(after) ? '' : /^[ \t]*\r?\n/.test(after) ? '\n' : '\n\n';
  return `${lead}${snippet}${trail}`;
}
