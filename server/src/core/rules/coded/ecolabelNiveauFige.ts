import { citedLabels } from '../cited.ts';
import { boundBy } from '../context.ts';
import { isExcused, NOT_ASKED } from '../exceptions.ts';
import { tellsOfThePast } from '../history.ts';
import { hasLevel, LEVEL_TRIGGERS, levelAfter, withoutLevel } from '../labelLevels.ts';
import type { BlockRule } from '../rule.ts';

/** A level that the label moves at each revision, required as it is today. */
export const ecolabelNiveauFige: BlockRule = {
  scope: 'block',
  id: 'ecolabel/niveau-fige',
  categorie: 'ecolabel',
  title: 'Niveau de label figé',
  explanation:
    'Certains labels déplacent leurs niveaux à chaque révision : le même produit gagne ou perd son rang sans avoir changé. Exigez le label, ou un niveau « ou supérieur », et donnez des points au niveau.',
  severity: 'information',
  fiabilite: 'verifie',
  base: ['ccp-r2111-15'],
  examples: [
    {
      weak: 'Les écrans sont enregistrés ⟦EPEAT Silver⟧ ou équivalent.',
      fixed: 'Les écrans sont enregistrés EPEAT ou équivalent.',
    },
  ],
  accepted: [
    'Les écrans sont enregistrés EPEAT Silver ou supérieur, ou équivalent.',
    'Les écrans sont enregistrés EPEAT, au moins au niveau Silver, ou équivalent.',
    '## Critères d’attribution\n\n- Niveau EPEAT Gold : 5 points.',
    'Le candidat indique si ses écrans sont enregistrés EPEAT Gold.',
    'Les écrans sont enregistrés EPEAT ou équivalent.',
  ],
  triggers: LEVEL_TRIGGERS,
  *check(context, world, { ecolabels }) {
    if (context.section.role === 'criteres') return;
    for (const { match, label, tail, words } of citedLabels(context, world, ecolabels)) {
      const reason = label['niveau-mouvant'];
      const level = levelAfter(tail, match.end - match.start);
      if (
        !reason ||
        !level ||
        !hasLevel(label, level.word) ||
        OPEN.test(words) ||
        tellsOfThePast(context.block, match.sentence, match)
      )
        continue;
      if (isExcused(match, context, NOT_ASKED) || boundBy(context, match.sentence).modality === 'souhait') continue;
      const end = match.start + level.end;
      // « ou supérieur » would mean nothing after the highest level, and would keep the one that moves.
      yield {
        span: { start: match.start, end },
        message: reason,
        fixes: [withoutLevel(context.block.text, match.end, end)],
        fiabilite: label.fiabilite,
      };
    }
  },
};

const OPEN =
  /(?<![\p{L}])(?:ou (?:sup[ée]rieure?|plus)|au moins|au minimum|minimum|minimal|points?|not[ée]e?s?|valoris\p{L}*)(?![\p{L}])/iu;
