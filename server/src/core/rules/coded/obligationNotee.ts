import { bindsBuyersOnly } from '../../library/qui.ts';
import { citedLabels, citedTexts } from '../cited.ts';
import { isExcused, NOT_ASKED } from '../exceptions.ts';
import type { BlockContext, BlockRule } from '../rule.ts';

/** A legal duty of every bidder, scored as if it told them apart. */
export const obligationNotee: BlockRule = {
  scope: 'block',
  id: 'ecolabel/obligation-notee',
  categorie: 'ecolabel',
  title: 'Obligation légale notée',
  explanation:
    'Ce que la loi impose à tous ne départage personne : chaque offre régulière a les mêmes points, ou l’on note une simple déclaration. Notez ce qui va au-delà, avec une mesure et une preuve.',
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-l2152-7', 'ccp-l2152-8'],
  examples: [
    { weak: '## Critères d’attribution\n\n- Conformité à la ⟦directive RoHS⟧ et au règlement REACH : 5 points.' },
    { weak: '## Critères d’attribution\n\n- Respect du ⟦RGPD⟧ (10 points).' },
  ],
  accepted: [
    '## Critères d’attribution\n\n- Part de plastique recyclé, au-delà des exigences de la directive RoHS : 5 points.',
    '## Critères d’attribution\n\nLes critères respectent l’article R. 2152-7 du code de la commande publique.',
    '## Critères d’attribution\n\n- Indice de réparabilité des ordinateurs portables, au-dessus de 8 sur 10 : 5 points.',
    '## Critères d’attribution\n\n- La conformité au RGPD n’est pas notée.',
    'Les équipements sont conformes à la directive RoHS et au règlement REACH.',
    '## Critères d’attribution\n\n- Mesures de protection des données prises en plus du RGPD : 10 points.',
  ],
  triggers: ['conformite', 'conforme', 'conformes', 'respect', 'respecte', 'respectent', 'presence'],
  *check(context, world, { citations, ecolabels }) {
    if (!isScored(context)) return;
    const texts = [...citedTexts(context, world, citations)]
      // What binds buyers alone may well be recalled beside the criteria: it is how they are made.
      .filter(({ texte }) => !bindsBuyersOnly(texte))
      .map(({ match, sentence, words, texte }) => ({
        match: { ...match, sentence },
        words,
        fiabilite: texte.fiabilite,
      }));
    const labels = [...citedLabels(context, world, ecolabels)]
      .filter(({ label }) => label.objet === 'obligation-legale')
      .map(({ match, words, label }) => ({ match, words, fiabilite: label.fiabilite }));
    const [first] = [...texts, ...labels]
      .filter(({ match, words }) => DUTY.test(words) && !MORE.test(words) && !isExcused(match, context, NOT_ASKED))
      .sort((a, b) => a.match.start - b.match.start);
    if (!first) return;
    const { start, end } = first.match;
    yield {
      span: { start, end },
      message: `« ${context.block.text.slice(start, end)} » s’impose à tous : ce n’est pas un critère. Notez ce qui va au-delà.`,
      fixes: [],
      fiabilite: first.fiabilite,
    };
  },
};

/** The criterion is the duty itself: « Conformité à… », « Critère 3 : respect de… ». */
const DUTY =
  /^[^\p{L}]*(?:(?:sous-)?crit[eè]re[^:]{0,12}: *)?(?:la |le |l')?(?:conformit[ée]|conformes?|respect|pr[ée]sence)(?![\p{L}])/iu;
const MORE =
  /(?<![\p{L}])(?:au-delà|au-dessus|en plus|d[ée]pass\p{L}*|supérieur\p{L}*|mieux que|taux|part|pourcentage|n'est pas|ne sont pas|classe [A-G])(?![\p{L}])|[≥>]/u;

/** In a section on award criteria, or with its weight. */
function isScored({ block, section }: BlockContext): boolean {
  return block.kind !== 'title' && (section.role === 'criteres' || /\d\s*(?:points?|%)/u.test(block.prose));
}
