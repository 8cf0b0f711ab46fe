import type { Library } from '../../library/library.ts';
import { isCurrent } from '../../library/validity.ts';
import { nearestFamilles } from '../../recognition/familles.ts';
import { dateOf } from '../cited.ts';
import { wordsAround } from '../context.ts';
import { isExcused, NOT_ASKED } from '../exceptions.ts';
import { type FigureMatch, findFigures, type KnownFigure, knownFigures } from '../figures.ts';
import type { BlockContext, BlockRule } from '../rule.ts';

/** What the law already imposes on the product, asked for or rewarded as if it were a merit. */
export const minimumLegal = (library: Library): BlockRule => ({
  scope: 'block',
  id: 'ecolabel/minimum-legal',
  categorie: 'ecolabel',
  title: 'Minimum légal demandé comme un mérite',
  explanation:
    'Tous les produits mis en vente respectent déjà ce minimum : l’exiger ne change rien, et le noter donne les mêmes points à tous. Demandez davantage, ou notez ce qui dépasse.',
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-l2111-2', 'ccp-l2152-7'],
  examples: [
    {
      weak: '## Critères d’attribution\n\n- Batterie des smartphones d’une endurance de ⟦800 cycles⟧ : 5 points.',
    },
  ],
  accepted: [
    'Les ordinateurs portables ont une batterie d’une endurance d’au moins 500 cycles.',
    '## Critères d’attribution\n\n- Endurance de la batterie des smartphones : aucun point à 800 cycles, minimum légal, 10 points à 1 600 cycles.',
    'La batterie des smartphones a une endurance d’au moins 1 200 cycles.',
    'Les smartphones sont garantis 2 ans, avec des pièces détachées disponibles 9 ans après la fin de mise sur le marché.',
    '## Parc existant\n\nLa batterie des smartphones a une endurance de 800 cycles.',
    'Le candidat indique l’endurance de la batterie des smartphones, en cycles.',
  ],
  triggers: knownFigures(library).triggers,
  *check(context, world, { words: said }) {
    if (context.block.kind === 'title' || context.section.role === 'existant') return;
    const date = dateOf(context, world);
    const figures = knownFigures(world.library).figures.filter(isMinimum);
    const found = [...findFigures(context, said, figures)];
    for (const match of found) {
      const { texte, valeur } = match.figure;
      const now = valeur.paliers.find((palier) => isCurrent(palier, date));
      if (!now || beyond(match, now.valeur)) continue;
      const words = wordsAround(context.block, match.sentence, match);
      if (!concerns(match, words, context, world.library) || AWARE.test(words) || isExcused(match, context, NOT_ASKED))
        continue;
      // A scale that ends further rewards what goes beyond the law.
      if (isExceeded(match, now.valeur, found)) continue;
      const merit = context.section.role === 'criteres' || MERIT.test(words);
      const law = texte.court ?? texte.citation;
      const written = context.block.text.slice(match.start, match.end);
      yield {
        span: { start: match.start, end: match.end },
        message:
          match.number === now.valeur
            ? `« ${written} » est déjà le minimum légal (${law}) : ${merit ? 'notez ce qui le dépasse' : 'demandez davantage, ou retirez l’exigence'}.`
            : `« ${written} » est en deçà du minimum légal, ${now.valeur} ${valeur.unite} (${law}) : demandez davantage.`,
        ...(merit ? {} : { severity: 'information' as const }),
        fixes: [],
        fiabilite: valeur.fiabilite,
      };
    }
  },
});

const AWARE =
  /(?<![\p{L}])(?:minimum l[ée]gal|l[ée]gale?ment|obligation l[ée]gale|r[eè]glement(?:aire)?s?|déjà|au-delà|rappel)(?![\p{L}])/iu;
const MERIT =
  /(?<![\p{L}])(?:points?|not[ée]e?s?|notation|crit[eè]res?|pond[ée]r\p{L}*|bar[eè]me|valoris\p{L}*|bonus)(?![\p{L}])/iu;

const isMinimum = ({ valeur }: KnownFigure) =>
  valeur.familles.length > 0 && (valeur.sens === 'minimum' || valeur.sens === 'maximum');

function beyond({ figure, number }: Pick<FigureMatch, 'figure' | 'number'>, limit: number): boolean {
  return figure.valeur.sens === 'minimum' ? number > limit : number < limit;
}

/** Whether all the families spoken of are those that the figure is for. */
function concerns(
  { figure }: FigureMatch,
  words: string,
  { leadIn, section }: BlockContext,
  library: Library,
): boolean {
  const familles = nearestFamilles([words, leadIn?.prose, section.title], library);
  return familles.length > 0 && familles.every((famille) => figure.valeur.familles.includes(famille));
}

/** Whether another number of the same figure, in the same sentence, goes beyond the limit. */
function isExceeded({ figure, sentence }: FigureMatch, limit: number, found: readonly FigureMatch[]): boolean {
  return found.some((other) => other.figure === figure && other.sentence === sentence && beyond(other, limit));
}
