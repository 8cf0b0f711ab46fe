import type { Ecolabel } from '../../library/schema/ecolabel.ts';
import { nearestFamilles } from '../../recognition/familles.ts';
import { type CitedLabel, citedLabels } from '../cited.ts';
import { boundBy } from '../context.ts';
import { isExcused, NOT_ASKED } from '../exceptions.ts';
import type { BlockContext, BlockRule, World } from '../rule.ts';

/** A label or certificate of an organisation, required as if it were of what is bought. */
export const ecolabelOrganisation: BlockRule = {
  scope: 'block',
  id: 'ecolabel/organisation',
  categorie: 'ecolabel',
  title: 'Label d’organisation exigé ou noté',
  explanation: `Un label d’organisation dit comment une entreprise se conduit, non ce que vaut ce qu’elle vend. Il ne peut être ni une spécification technique, ni un critère d’attribution : le lien avec l’objet du marché manque. Demandez des mesures pour ce marché, que toute preuve peut établir.

Un certificat de système de management (ISO 14001, ISO 27001…) peut attester une capacité ou des mesures d’exécution, avec ses équivalents : il n’est signalé que s’il est exigé d’un produit ou noté.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-l2112-3', 'ce-417580', 'ccp-r2111-12'],
  examples: [
    { weak: 'Le candidat doit être titulaire d’une ⟦médaille EcoVadis⟧.' },
    { weak: 'Les écrans sont certifiés ⟦ISO 14001⟧ ou équivalent.' },
    { weak: '## Critères d’attribution\n\n- Certification ⟦ISO 14001⟧ ou équivalente : 5 points.' },
    { weak: 'La certification ⟦ISO 14001⟧ ou équivalente donne des points.' },
    { weak: 'Le titulaire dispose du ⟦label Numérique Responsable⟧ ou équivalent.' },
  ],
  accepted: [
    'Le candidat indique s’il est titulaire du label Numérique Responsable.',
    'Les mesures peuvent être attestées par une évaluation EcoVadis ou par toute autre preuve.',
    'Le titulaire applique un système de management certifié ISO 14001 ou équivalent.',
    'Les écrans sont assemblés dans des usines certifiées ISO 14001 ou équivalent.',
    'Aucun label n’est exigé ; une médaille EcoVadis peut être jointe.',
    'La collectivité est titulaire du label Numérique Responsable.',
    'Le titulaire fait le point chaque mois sur sa certification ISO 14001.',
    'Les points de collecte sont tenus par un éco-organisme certifié ISO 14001 ou équivalent.',
    'Le titulaire assure la valorisation des déchets selon les critères de son certificat ISO 14001 ou équivalent.',
    'Les écrans sont fabriqués par une entreprise certifiée ISO 14001 ou équivalent.',
    'Le titulaire fournit la note EcoVadis de ses fabricants à titre d’information.',
    '## Critères d’attribution\n\n- Mesures de gestion environnementale appliquées au marché : 10 points. La certification ISO 14001 n’est pas notée.',
  ],
  triggers: undefined,
  *check(context, world, { ecolabels }) {
    for (const cited of citedLabels(context, world, ecolabels)) {
      const { label, match, words } = cited;
      if (label.objet !== 'organisation' || OPEN.test(words) || isExcused(match, context, ALLOWED)) continue;
      const message = faultOf(cited, context, world);
      if (message === undefined) continue;
      yield { span: { start: match.start, end: match.end }, message, fixes: [], fiabilite: label.fiabilite };
    }
  },
};

/** « toute autre preuve », « peut être joint », « n'est pas notée »: nothing is required. */
const OPEN =
  /(?<![\p{L}])(?:toute? (?:autre )?(?:preuve|moyen|document)|tout (?:autre )?(?:moyen|document)|autres? preuves?|peu(?:t|vent) (?:être|en|attester|valoir|joindre)|n'est pas|ne sont pas|aucune?|facultati\p{L}*|le cas échéant|usines?|sites?|ateliers?|centres? de données|datacenters?)(?![\p{L}])/iu;
const ALLOWED = [...NOT_ASKED, 'hypothese', 'droit-de-l-acheteur'] as const;
const MERIT =
  /(?<![\p{L}])(?:\d+[ \u2060]{0,3}points?|(?:en|de|des|les) points(?= (?:suppl[ée]mentaires|bonus|attribu\p{L}*)|[.,;:)]|$)|not(?:ée?s?|ees?|er|era)|notation|sous-crit[eè]res?|crit[eè]res? (?:d'attribution|de (?:notation|jugement|choix)|RSE|environnement\p{L}*|soci\p{L}*)|pond[ée]r\p{L}*|bar[eè]me|valoris(?!ation)\p{L}*)(?![\p{L}])/iu;
/** Who makes or sells the product is what is certified. */
const COMPANY =
  /(?<![\p{L}])(?:entreprises?|fabricants?|constructeurs?|fournisseurs?|soci[ée]t[ée]s?|prestataires?|organismes?|op[ée]rateurs?)(?![\p{L}])/iu;
const HELD =
  /(?<![\p{L}])(?:titulaires? d|certifi[ée]e?s?|labellis[ée]e?s?|dispos\p{L}*|poss[eè]d\p{L}*|d[ée]t(?:ient|iennent|enir|enteur)|obten\p{L}*|justifi\p{L}*|exig\p{L}*|obligatoire|requis\p{L}*|membres?|signataires?|port\p{L}*)(?![\p{L}])/iu;

function faultOf(
  { label, match, words, before }: CitedLabel,
  context: BlockContext,
  { library }: World,
): string | undefined {
  const name = `« ${label.nom} »`;
  if (context.section.role === 'criteres' || MERIT.test(words)) {
    return `${name} porte sur l’entreprise : ce n’est pas un critère d’attribution. Notez les mesures prises pour ce marché, que toute preuve établit.`;
  }
  if (!HELD.test(words)) return undefined;
  const { actor } = boundBy(context, match.sentence);
  if (
    actor === 'aucun' &&
    !COMPANY.test(before) &&
    nearestFamilles([before], library).some((famille) => isProduct(famille))
  ) {
    return `${name} certifie une organisation, non un produit : décrivez la caractéristique attendue du produit.`;
  }
  return isRating(label)
    ? `${name} porte sur l’entreprise : exigez des mesures pour ce marché, que toute preuve établit.`
    : undefined;
}

/** A rating of the whole company, or a label that cites no measure, has no lawful use as a requirement. */
const isRating = ({ citation }: Ecolabel) => citation.gabarit === 'T-ORG' || citation.gabarit === 'T-NON';

/** What is bought, not who sells it nor the service they give. */
const isProduct = (famille: string) => !NOT_PRODUCTS.has(famille);
const NOT_PRODUCTS: ReadonlySet<string> = new Set([
  'prestataire',
  'chaine_appro',
  'reparation',
  'fin_de_vie',
  'datacentre',
  'cloud',
  'service_numerique',
]);
