import { fromWords } from '../../date.ts';
import type { Texte } from '../../library/schema/texte.ts';
import { isToCome } from '../../library/validity.ts';
import { type CitedText, citedTexts, dateOf } from '../cited.ts';
import type { BlockRule } from '../rule.ts';

/** A text that was not yet in force when the consultation was launched, or that is still a bill. */
export const texteAVenir: BlockRule = {
  scope: 'block',
  id: 'reference/texte-a-venir',
  categorie: 'reference',
  title: 'Texte qui n’est pas encore en vigueur',
  explanation: `Un projet de loi ou un texte qui n’a pas encore pris effet n’oblige personne. Si vous voulez ce qu’il prévoit, écrivez-le dans le marché comme une exigence.

La date retenue est celle du lancement de la consultation (\`date-lancement\`), sinon celle du jour. Une phrase qui annonce l’échéance (« à compter du », « entrera en vigueur », « projet de ») n’est pas signalée.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: [],
  examples: [
    {
      weak: '---\nclausier:\n  date-lancement: 2024-03-01\n---\n\nLe titulaire remet la déclaration prévue par le ⟦décret n° 2024-134 du 21 février 2024⟧.',
    },
    { weak: 'Le titulaire respecte la ⟦loi NIS 2⟧.' },
  ],
  accepted: [
    'Le titulaire remet la déclaration prévue par le décret n° 2024-134 du 21 février 2024.',
    '---\nclausier:\n  date-lancement: 2024-03-01\n---\n\nÀ compter du 1er juillet 2024, le titulaire remet la déclaration prévue par le décret n° 2024-134.',
    'Le titulaire suit l’avancement du projet de loi NIS 2.',
    '---\nclausier:\n  date-lancement: 2020-05-01\n---\n\nLe service respecte le RGAA et la norme EN 301 549, et le marché suit le CCAG-TIC.',
    'Dès que la loi NIS 2 entrera en vigueur, les parties se rencontrent.',
    'Le titulaire est une entité importante au sens de la directive NIS 2.',
  ],
  triggers: undefined,
  *check(context, world, { citations }) {
    const date = dateOf(context, world);
    for (const { match, texte, words } of citedTexts(context, world, citations)) {
      const first = texte.versions[0];
      const isDraft = texte.nature === 'projet';
      if (!isDraft && !(first && isToCome(first, date) && isCitedByNumber(texte, context.block.prose, match))) continue;
      const before = context.block.prose.slice(Math.max(0, match.start - 40), match.start);
      const name = context.block.prose.slice(match.start, match.end);
      if (AWARE.test(words) || DRAFT.test(before) || /^(?:projet|proposition)/iu.test(name)) continue;
      yield {
        span: { start: match.start, end: match.end },
        message: isDraft
          ? 'Ce n’est qu’un projet de texte : il n’oblige personne tant qu’il n’est pas publié.'
          : `« ${context.block.text.slice(match.start, match.end)} » ne s’applique qu’à partir ${fromWords(first?.du ?? '')}, après le lancement de la consultation : écrivez l’exigence elle-même si vous la voulez.`,
        fixes: [],
        fiabilite: texte.fiabilite,
      };
    }
  },
};

/** « RGAA », « CCAG-TIC » alone: the name outlives its versions, and meant the one before. */
function isCitedByNumber({ nature }: Texte, prose: string, { start, end }: CitedText['match']): boolean {
  return nature !== 'norme' && /\d/.test(prose.slice(start, end));
}

const AWARE =
  /(?<![\p{L}])(?:entr(?:era|eront|ée) en (?:vigueur|application)|à (?:compter|partir) d|à venir|prochain|futur|anticip|lorsque|dès (?:que|l'entrée)|transposition|adopt)/iu;
const DRAFT = /(?<![\p{L}])(?:projets?|propositions?)\s+de\s+(?:la\s+)?(?:loi\s*)?$/iu;
