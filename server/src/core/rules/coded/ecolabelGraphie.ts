import { citedLabels } from '../cited.ts';
import type { BlockRule } from '../rule.ts';

/** A label whose name is misspelt. */
export const ecolabelGraphie: BlockRule = {
  scope: 'block',
  id: 'ecolabel/graphie',
  categorie: 'ecolabel',
  title: 'Nom de label mal écrit',
  explanation:
    'Un label se cherche au registre par son nom exact. Mal écrit, il laisse un doute sur ce qui est demandé, et la vérification des offres s’en ressent.',
  severity: 'information',
  fiabilite: 'verifie',
  base: [],
  examples: [
    {
      weak: 'Les écrans sont certifiés ⟦TCO Certifed⟧ ou équivalent.',
      fixed: 'Les écrans sont certifiés TCO Certified ou équivalent.',
    },
  ],
  accepted: [
    'Les écrans sont certifiés TCO Certified ou équivalent.',
    'Les mesures peuvent être attestées par une évaluation EcoVadis ou par toute autre preuve.',
  ],
  triggers: undefined,
  *check(context, world, { ecolabels }) {
    for (const { match, label } of citedLabels(context, world, ecolabels)) {
      if (!match.misspelt) continue;
      yield {
        span: { start: match.start, end: match.end },
        message: `Ce label s’écrit « ${label.nom} ».`,
        fixes: [
          {
            title: `Écrire « ${label.nom} »`,
            edits: [{ start: match.start, end: match.end, text: label.nom }],
            snippet: false,
            safe: true,
          },
        ],
      };
    }
  },
};
