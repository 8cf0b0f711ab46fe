import { bindsBuyersOnly, QUI_WORDS } from '../../library/qui.ts';
import { citedTexts } from '../cited.ts';
import type { BlockRule } from '../rule.ts';

/** A text cited as binding, that does not bind this buyer. */
export const texteAutreAcheteur: BlockRule = {
  scope: 'block',
  id: 'reference/texte-autre-acheteur',
  categorie: 'reference',
  title: 'Texte qui ne s’impose pas à cet acheteur',
  explanation: `Certaines obligations ne visent que l’État, ou que l’État et les collectivités. Un autre acheteur peut s’en inspirer, mais l’exigence vient alors de son marché : mieux vaut l’écrire que renvoyer au texte.

La nature de l’acheteur est celle de l’en-tête (\`acheteur\`), sinon celle que le document laisse lire.`,
  severity: 'information',
  fiabilite: 'verifie',
  base: [],
  examples: [
    {
      weak: '---\nclausier:\n  acheteur: hospitalier\n---\n\nEn application de l’⟦article 58 de la loi AGEC⟧, le titulaire propose des matériels issus du réemploi.',
    },
    {
      weak: '---\nclausier:\n  acheteur: prive\n---\n\nConformément à l’⟦article L. 2112-2 du code de la commande publique⟧, le titulaire réduit ses déplacements.',
    },
  ],
  accepted: [
    '---\nclausier:\n  acheteur: collectivite\n---\n\nEn application de l’article 58 de la loi AGEC, le titulaire fournit 20 % de matériels issus du réemploi.',
    '---\nclausier:\n  acheteur: hospitalier\n---\n\nÀ titre volontaire, l’établissement applique l’article 58 de la loi AGEC.',
    '---\nclausier:\n  acheteur: hospitalier\n---\n\nEn application du RGPD, le titulaire tient un registre.',
    '---\nclausier:\n  acheteur: hospitalier\n---\n\nLe candidat décrit ce que l’article 58 de la loi AGEC change à son offre.',
    'En application de l’article 58 de la loi AGEC, le titulaire fournit 20 % de matériels issus du réemploi.',
  ],
  triggers: undefined,
  *check(context, world, { citations }) {
    const { acheteur } = context.profile;
    if (acheteur === undefined) return;
    for (const { match, texte, sentence, words } of citedTexts(context, world, citations)) {
      if (!bindsBuyersOnly(texte) || texte.qui.includes(acheteur)) continue;
      const before = context.block.prose.slice(Math.max(sentence.start, match.start - 60), match.start);
      if (!BINDING.test(before) || VOLUNTARY.test(words)) continue;
      const bound = texte.qui.map((who) => QUI_WORDS[who]).join(', ');
      yield {
        span: { start: match.start, end: match.end },
        message: `Ce texte ne s’impose pas à vous (il vise : ${bound}) : écrivez l’exigence elle-même, ou dites que vous l’appliquez de votre plein gré.${acheteur === 'prive' ? ' Un organisme de droit privé peut toutefois être pouvoir adjudicateur (article L. 1211-1).' : ''}`,
        fixes: [],
        fiabilite: texte.fiabilite,
      };
    }
  },
};

const BINDING =
  /(?<![\p{L}])(?:en application|conform(?:e|es|ément)|en vertu|au titre|soumis\p{L}*|impos\p{L}*|exig\p{L}*|oblig\p{L}*|respect\p{L}*|prévue?s? par|appliqu\p{L}*)(?![\p{L}])[^.;]*$/iu;
const VOLUNTARY = /(?<![\p{L}])(?:volontair\p{L}*|plein gré|s'inspir\p{L}*|par analogie|à l'instar|sans y être tenu)/iu;
