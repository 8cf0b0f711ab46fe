import { renderClause } from '../../core/clause/render.ts';
import { insertableStages } from '../../core/clause/template.ts';
import type { Clause } from '../../core/library/schema/clause.ts';
import { NIVEAUX } from '../../core/library/vocabulary.ts';
import { ETAPE_WORDS, NIVEAU_WORDS } from '../../features/markdown/words.ts';
import type { Generator } from '../generator.ts';
import { page } from '../markdown.ts';

/** `docs/redaction-modeles.md`: three clauses at all their levels, as they are inserted. */
export const modelesPage: Generator = ({ library }) => [
  {
    path: 'docs/redaction-modeles.md',
    content: page(
      'Trois clauses modèles',
      'À tous leurs niveaux et à toutes leurs étapes, telles qu’elles s’insèrent. [Comment elles sont rédigées](redaction.md).',
      MODELES.flatMap((id) => {
        const clause = library.clauses.get(id);
        return clause === undefined ? [] : [{ title: clause.titre, text: inFull(clause) }];
      }),
    ),
  },
];

/** A threshold that rises, an obligation that changes with the level, a social clause. */
const MODELES = ['pieces-detachees-disponibilite', 'hebergement-localisation-souverainete', 'insertion-heures'];

function inFull(clause: Clause): string {
  return NIVEAUX.flatMap((niveau) => {
    const level = clause.niveaux[niveau];
    if (level === undefined) return [];
    const texts = insertableStages(clause, niveau).map((etape) => {
      const { text } = renderClause(clause, { niveau, etape, format: 'markdown', marker: false });
      return `#### ${NIVEAU_WORDS[niveau]} : ${ETAPE_WORDS[etape].toLowerCase()}\n\n${text.trim()}`;
    });
    return [`### ${NIVEAU_WORDS[niveau]}\n\n*${level.resume}*`, ...texts];
  }).join('\n\n');
}
