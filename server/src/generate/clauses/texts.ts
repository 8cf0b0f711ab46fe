import { renderClause } from '../../core/clause/render.ts';
import { insertableStages, templateOf } from '../../core/clause/template.ts';
import type { Clause } from '../../core/library/schema/clause.ts';
import { type Etape, NIVEAUX, type Niveau } from '../../core/library/vocabulary.ts';
import { ETAPE_WORDS, NIVEAU_WORDS } from '../../features/markdown/words.ts';

/** One text of a clause as it is inserted, and the levels that share its wording. */
export interface ClauseText {
  readonly etape: Etape;
  /** The level whose figures it shows. */
  readonly niveau: Niveau;
  readonly niveaux: readonly Niveau[];
  readonly text: string;
}

/** The texts of a clause, each wording once, with the figures of the lowest level that it serves. */
export function clauseTexts(clause: Clause): readonly ClauseText[] {
  return insertableStages(clause).flatMap((etape) => {
    const levels = NIVEAUX.filter((niveau) => clause.niveaux[niveau] && templateOf(clause, niveau, etape));
    const wordings = Map.groupBy(levels, (niveau) => templateOf(clause, niveau, etape)!);
    return [...wordings.values()].map((niveaux) => {
      const niveau = niveaux[0]!;
      const { text } = renderClause(clause, { niveau, etape, format: 'markdown', marker: false });
      return { etape, niveau, niveaux, text };
    });
  });
}

/** A text under its stage and its levels, folded until the reader opens it. */
export function foldedText({ etape, niveau, niveaux, text }: ClauseText): string {
  const levels = niveaux.map((each) => NIVEAU_WORDS[each].toLowerCase()).join(', ');
  const shown = niveaux.length > 1 ? `, avec les chiffres du niveau ${NIVEAU_WORDS[niveau].toLowerCase()}` : '';
  return `<details><summary>${ETAPE_WORDS[etape]} (${levels}${shown})</summary>\n\n${text.trim()}\n\n</details>`;
}
