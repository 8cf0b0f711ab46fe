import { CATEGORIES } from '../../library/vocabulary.ts';
import type { DocumentRule } from '../rule.ts';
import { readSilences } from '../silence.ts';

/** A silence without a reason, or that names a rule that does not exist. */
export const silenceIncomplet: DocumentRule = {
  scope: 'document',
  id: 'structure/silence-incomplet',
  categorie: 'structure',
  title: 'Règle désactivée sans motif, ou inconnue',
  explanation: `Désactiver une règle est un choix du rédacteur : son motif, écrit après les deux-points, le rend compréhensible à qui relit. Exemple : \`<!-- clausier-ignore formulation/dans-la-mesure-du-possible : reprise du RGPD -->\`.`,
  severity: 'information',
  fiabilite: 'verifie',
  base: [],
  examples: [
    { weak: '⟦<!-- clausier-ignore structure/a-completer -->⟧\n\nLe titulaire remet un rapport.' },
    { weak: '⟦<!-- clausier-ignore formulation/inconnue : essai -->⟧\n\nLe titulaire remet un rapport.' },
  ],
  accepted: [
    '<!-- clausier-ignore structure/a-completer : le site sera connu à la notification -->\n\nLe titulaire remet un rapport.',
  ],
  *check(document, { rules }) {
    const known = (rule: string) => rules.byId.has(rule) || CATEGORIES.some((categorie) => categorie === rule);
    for (const { start, end, rules: named, reason } of readSilences(document)) {
      const unknown = named.find((rule) => !known(rule));
      if (unknown) yield { span: { start, end }, message: `La règle « ${unknown} » n’existe pas.`, fixes: [] };
      else if (!reason)
        yield {
          span: { start, end },
          message: 'Écrivez après deux-points pourquoi la règle est désactivée ici.',
          fixes: [],
        };
    }
  },
};
