import { presentClauses } from '../core/clause/present.ts';
import { insertableStages } from '../core/clause/template.ts';
import { NIVEAUX } from '../core/library/vocabulary.ts';
import type { World } from '../core/rules/rule.ts';
import type { ClauseList } from '../protocol.ts';
import type { View } from '../view.ts';
import { ETAPE_WORDS, NIVEAU_WORDS } from './markdown/words.ts';

/** All the clauses of the library, for the clause browser; those that stand in the document of the view are marked. */
export function clauseList(world: World, view: View | undefined): ClauseList {
  const { clauses, familles } = world.library;
  const present = new Set(view ? presentClauses(view.document, world.library) : []);
  return {
    clauses: [...clauses.values()].map((clause) => ({
      id: clause.id,
      titre: clause.titre,
      pourquoi: clause.pourquoi,
      pilier: clause.pilier,
      familles: clause.familles,
      etapes: insertableStages(clause),
      niveaux: NIVEAUX.flatMap((niveau) => {
        const level = clause.niveaux[niveau];
        return level ? [{ niveau, resume: level.resume }] : [];
      }),
      present: present.has(clause.id),
    })),
    libelles: {
      tous: 'Toutes les familles',
      ...Object.fromEntries(familles.map(({ id, libelle }) => [id, libelle])),
      ...ETAPE_WORDS,
      ...NIVEAU_WORDS,
    },
  };
}
