import { citedLabels } from '../cited.ts';
import { isExcused, NOT_ASKED } from '../exceptions.ts';
import { hasLevel, LEVEL_TRIGGERS, levelAfter, levelsOf, withoutLevel } from '../labelLevels.ts';
import type { BlockRule } from '../rule.ts';

/** A level that a label does not have. */
export const ecolabelNiveau: BlockRule = {
  scope: 'block',
  id: 'ecolabel/niveau-inconnu',
  categorie: 'ecolabel',
  title: 'Niveau que ce label n’a pas',
  explanation:
    'Chaque label a ses niveaux, ou n’en a pas. Un niveau qui n’existe pas ne peut être prouvé par personne : l’exigence tombe, ou chacun la lit à sa façon.',
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2111-12', 'ccp-r2111-15'],
  examples: [
    { weak: 'Les écrans sont enregistrés ⟦EPEAT Platinum⟧ ou équivalent.' },
    {
      weak: 'Les écrans sont certifiés ⟦TCO Certified niveau Gold⟧ ou équivalent.',
      fixed: 'Les écrans sont certifiés TCO Certified ou équivalent.',
    },
  ],
  accepted: [
    'Les écrans sont enregistrés EPEAT Silver ou supérieur, ou équivalent.',
    'Les alimentations sont certifiées 80 PLUS Titanium ou équivalent.',
    'Les écrans sont certifiés TCO Certified ou équivalent.',
    'Les postes sont enregistrés EPEAT, l’or blanc est exclu.',
    'Le label EPEAT n’a pas de niveau Platinum.',
  ],
  triggers: LEVEL_TRIGGERS,
  *check(context, world, { ecolabels }) {
    for (const { match, label, tail } of citedLabels(context, world, ecolabels)) {
      const level = levelAfter(tail, match.end - match.start);
      if (!level || hasLevel(label, level.word) || isExcused(match, context, NOT_ASKED)) continue;
      const end = match.start + level.end;
      const levels = levelsOf(label);
      yield {
        span: { start: match.start, end },
        message:
          levels.length > 0
            ? `« ${label.nom} » n’a pas de niveau « ${level.word} » : ses niveaux sont ${levels.join(', ')}.`
            : `« ${label.nom} » n’a pas de niveaux : un produit le porte, ou ne le porte pas.`,
        fixes: levels.length > 0 ? [] : [withoutLevel(context.block.text, match.end, end)],
        fiabilite: label.fiabilite,
      };
    }
  },
};
