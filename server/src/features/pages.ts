import type { World } from '../core/rules/rule.ts';
import type { PageParams } from '../protocol.ts';
import { clauseMarkdown } from './markdown/clause.ts';
import { ecolabelMarkdown } from './markdown/ecolabel.ts';
import { regleMarkdown } from './markdown/regle.ts';
import { texteMarkdown } from './markdown/texte.ts';

/** The Markdown page of a rule, a clause, a label or a legal text; null when there is no such thing. */
export function page({ genre, id }: PageParams, world: World): string | null {
  const { library, rules, today } = world;
  switch (genre) {
    case 'regle': {
      const rule = rules.byId.get(id);
      return rule ? regleMarkdown(rule, library) : null;
    }
    case 'clause': {
      const clause = library.clauses.get(id);
      return clause ? clauseMarkdown(clause, library) : null;
    }
    case 'ecolabel': {
      const label = library.ecolabels.get(id);
      return label ? ecolabelMarkdown(label, library, { today, familles: [] }) : null;
    }
    case 'texte': {
      const texte = library.textes.get(id);
      return texte ? texteMarkdown(texte, library, today) : null;
    }
    default:
      return null;
  }
}
