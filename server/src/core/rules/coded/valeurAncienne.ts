import { sinceWords } from '../../date.ts';
import { capital } from '../../fold.ts';
import type { Library } from '../../library/library.ts';
import { isCurrent, isOver, isToCome } from '../../library/validity.ts';
import { dateOf } from '../cited.ts';
import { wordsAround } from '../context.ts';
import { isExcused } from '../exceptions.ts';
import { findFigures, knownFigures } from '../figures.ts';
import { fixOf } from '../repair.ts';
import type { BlockRule } from '../rule.ts';

/** A figure that the law has changed: a threshold, a rate, a ceiling, as it was before the launch of the consultation. */
export const valeurAncienne = (library: Library): BlockRule => ({
  scope: 'block',
  id: 'reference/valeur-ancienne',
  categorie: 'reference',
  title: 'Seuil ou taux légal qui a changé',
  explanation: `Les seuils de procédure, les dispenses et les taux légaux changent à date fixe. Un document recopié d’une ancienne consultation garde l’ancien chiffre, et annonce une règle qui n’est plus.

La date retenue est celle du lancement de la consultation (\`date-lancement\`), sinon celle du jour : la valeur attendue change d’elle-même à son échéance. Un chiffre n’est lu que dans une phrase qui nomme la règle.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: [],
  examples: [
    {
      weak: '---\nclausier:\n  date-lancement: 2026-06-01\n---\n\nLe seuil de procédure formalisée est de ⟦221&nbsp;000&nbsp;€⟧ HT.',
      fixed:
        '---\nclausier:\n  date-lancement: 2026-06-01\n---\n\nLe seuil de procédure formalisée est de 216\u00a0000&nbsp;€ HT.',
    },
    {
      weak: '---\nclausier:\n  date-lancement: 2026-06-01\n---\n\nLe seuil de procédure formalisée est de ⟦221 k€⟧ HT.',
      fixed:
        '---\nclausier:\n  date-lancement: 2026-06-01\n---\n\nLe seuil de procédure formalisée est de 216\u00a0000\u00a0€ HT.',
    },
    {
      weak: '---\nclausier:\n  date-lancement: 2026-06-01\n---\n\nLe chiffre d’affaires annuel minimal ne peut dépasser ⟦deux fois⟧ le montant estimé du marché (article R. 2142-7 du code de la commande publique).',
    },
  ],
  accepted: [
    'Le montant du marché est de 40 000 € HT.',
    'Le titulaire livre 221 000 pages par mois.',
    '---\nclausier:\n  date-lancement: 2026-12-01\n---\n\nÀ compter du 1er janvier 2027, l’article 58 de la loi AGEC demande 25 % de produits issus du réemploi.',
    '---\nclausier:\n  date-lancement: 2025-06-01\n---\n\nLe chiffre d’affaires annuel minimal ne peut dépasser deux fois le montant estimé du marché (article R. 2142-7 du code de la commande publique).',
    'Le plafond de deux fois le montant estimé, prévu par l’ancien article R. 2142-7, a été ramené à 1,5 fois.',
    'La pénalité est de 2 fois le montant de la prestation.',
  ],
  triggers: knownFigures(library).triggers,
  *check(context, world, { words: said }) {
    const date = dateOf(context, world);
    const { figures } = knownFigures(world.library);
    for (const { figure, number, sentence, start, end, numberEnd, scaled } of findFigures(context, said, figures)) {
      const { texte, valeur } = figure;
      const now = valeur.paliers.find((palier) => isCurrent(palier, date));
      const past = valeur.paliers.findLast((palier) => palier.valeur === number && isOver(palier, date));
      const next =
        valeur.sens === 'seuil'
          ? valeur.paliers.find((palier) => palier.valeur === number && isToCome(palier, date))
          : undefined;
      const other = past ?? next;
      if (!now || !other || now.valeur === number) continue;
      const words = wordsAround(context.block, sentence, { start, end });
      if (HISTORY.test(words) || isExcused({ start, end, sentence }, context, ['citation-de-texte'])) continue;
      // Both stand in the sentence: it tells of the change.
      if (valeur.paliers.some((palier) => palier.valeur !== number && isWritten(palier.valeur, words))) continue;
      const value = now.valeur.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0');
      yield {
        span: { start, end },
        message: `${capital(valeur.libelle)} : ${value} ${valeur.unite}${now.du ? ` ${sinceWords(now.du)}` : ''}, ${past ? 'et non plus' : 'et pas encore'} ${context.block.text.slice(start, end)} (${texte.court ?? texte.citation}).`,
        fixes: [
          fixOf(
            `Remplacer par « ${value} »`,
            scaled ? { start, end, text: `${value}\u00a0€` } : { start, end: numberEnd, text: value },
          ),
        ],
        fiabilite: valeur.fiabilite,
      };
    }
  },
});

const HISTORY =
  /(?<![\p{L}])(?:à compter d|à partir d[ue] (?=1er|\d{1,2} \p{L}+ \d{4})|ancien|avant le|jusqu'au|jusqu'en|auparavant|précédemment|antérieur|était|remplac|ramené|relev|port[ée]e? (?:de|à))/iu;

function isWritten(value: number, words: string): boolean {
  const digits = String(value).replace('.', ',');
  return new RegExp(`(?<!\\d)${digits.replace(/\B(?=(\d{3})+(?!\d))/g, '[ .\\u2060]{0,8}')}(?!\\d)`).test(words);
}
