import type { Span } from '../../document/model.ts';
import type { BlockRule } from '../rule.ts';

/** A blank of the template that nobody filled in. */
export const aCompleter: BlockRule = {
  scope: 'block',
  id: 'structure/a-completer',
  categorie: 'structure',
  title: 'Champ de modèle resté à remplir',
  explanation: `Un champ laissé vide dans un document publié rend l’exigence inapplicable, et oblige à un rectificatif. Les champs que le candidat doit remplir (acte d’engagement, bordereau, cadre de réponse) ne sont pas signalés.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2132-1'],
  examples: [
    { weak: 'Les livraisons ont lieu sur le site de ⟦[À COMPLÉTER]⟧.' },
    { weak: 'Le ⟦<TITULAIRE DU MARCHÉ>⟧ remet un rapport chaque trimestre.' },
    { weak: 'La durée du marché est de ⟦[X]⟧ mois.' },
    { weak: 'Le service concerné est ⟦xxxx⟧.' },
  ],
  accepted: [
    'Le titulaire remet un rapport [annexe 2] chaque trimestre.',
    'Courriel : xxx@exemple.fr',
    'Le prix suit la formule P = P0 × [I (n)/I (o)].',
    'Consultez la [page du profil d’acheteur](https://exemple.fr).',
  ],
  triggers: undefined,
  *check({ block, section, profile }) {
    if (profile.document === 'AE' || section.role === 'reponse') return;
    for (const span of blanks(block.prose)) {
      yield { span, message: 'Ce champ de modèle est resté à remplir.', fixes: [] };
    }
  },
};

const BLANKS = [
  // « [À COMPLÉTER] », « [X %] », « [nom du service] »
  /\[\s*(?:[àa]\s+(?:compl[ée]ter|pr[ée]ciser|d[ée]finir|renseigner|adapter|choisir|indiquer)[^\]]{0,80}|x{1,8}(?:\s?(?:%|€|jours|mois|ans))?|(?:nom|date|montant|nombre|adresse|intitul[ée]|num[ée]ro|dur[ée]e)\s+d(?:e|u|es|')[^\]]{0,60})\s*\]/giu,
  // « <TITULAIRE DU MARCHÉ> »
  /<\p{Lu}[\p{Lu} '’-]{2,40}>/gu,
  // « xxxx », but not in an address
  /(?<![\p{L}\p{N}@.])x{4,}(?![\p{L}\p{N}@]|\.[\p{L}\p{N}])/giu,
];

function blanks(prose: string): readonly Span[] {
  return BLANKS.flatMap((blank) =>
    [...prose.matchAll(blank)].map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
  );
}
