import type { Actor } from './model.ts';

/**
 * Finds who a sentence binds: the first subject of its main clause, else the agent of a passive (« par le titulaire », « il appartient
 * au titulaire de »). A sentence that binds both parties, or a thing (« La solution doit… »), binds nobody.
 *
 * @param sentence folded: no accents, no capitals, one space between words
 * @param previous actor of the sentence before, for « Il », « Celui-ci »
 */
export function findActor(sentence: string, previous: Actor | undefined): Actor {
  const mentions = findMentions(sentence);
  const main = mainClause(sentence);
  const pronoun = PRONOUN.exec(sentence.slice(main));
  const subject = mentions.find((mention) => mention.at >= main && mention.subject);
  if (pronoun !== null && (subject === undefined || main + pronoun.index < subject.at)) {
    return mentions.findLast((mention) => mention.at < main + pronoun.index)?.actor ?? previous ?? 'aucun';
  }
  if (subject === undefined) {
    if (IMPERATIVE.test(sentence)) return 'candidat';
    return mentions.find((mention) => mention.agent && mention.actor !== 'acheteur')?.actor ?? 'aucun';
  }
  const partner = COORDINATED.test(sentence.slice(subject.end, subject.end + 8))
    ? mentions.find((mention) => mention.at > subject.at)
    : undefined;
  return partner?.subject && partner.actor !== subject.actor ? 'aucun' : subject.actor;
}

interface Mention {
  readonly actor: Actor;
  readonly at: number;
  readonly end: number;
  readonly subject: boolean;
  readonly agent: boolean;
}

const TITULAIRE =
  'titulaires?|prestataires?|fournisseurs?|attributaires?|adjudicataires?|co-?contractants?|entrepreneurs?|mainteneurs?|integrateurs?|hebergeurs?|editeurs?|sous-traitants?|mandataires?';
const CANDIDAT =
  "candidats?|soumissionnaires?|operateurs? economiques?|postulants?|concurrents?|entreprises? candidates?|(?<=l')offre(?! de (?:contenu|service|formation))|(?<=les )offres|memoires? techniques?|candidatures?";
const ACHETEUR =
  "acheteurs?(?: publics?)?|pouvoirs? adjudicateurs?|entites? adjudicatrices?|personnes? publiques?|collectivites?|administrations?|maitres? d'ouvrage|maitrise d'ouvrage|dsim?|groupements?|ministeres?|ville|commune|metropole|departement|region|prefecture|syndicat|communaute|etat-public|organismes? publics?|etablissements?(?: publics?)?|universite|centre hospitalier|hopital|chu|autorite (?:contractante|concedante)|beneficiaires?|services? (?:acheteurs?|informatiques?|techniques?)|direction (?:des systemes|du numerique|de l'informatique|informatique|generale|interministerielle)|conseil (?:departemental|regional|municipal)|rectorat|jury|commission|client";
const MENTION = new RegExp(
  `(?<![a-z0-9-])(?:(?<titulaire>${TITULAIRE})|(?<candidat>${CANDIDAT})|(?<acheteur>${ACHETEUR}))(?![a-z0-9])`,
  'g',
);

/** A group of companies is no buyer: « groupement conjoint », « groupement d'entreprises ». */
const COMPANIES =
  /^ (?:momentane|conjoint|solidaire|candidat|titulaire|attributaire|soumissionnaire|d'entreprise|d'operateur|d'economie)/;
/** « les équipes du titulaire », « le représentant du pouvoir adjudicateur »: the group speaks for the one it belongs to. */
const DELEGATE =
  /(?:representants?|responsables?|services?|equipes?|personnels?|agents?|membres?|interlocuteurs?|collaborateurs?|intervenants?|experts?|salaries|consultants?|techniciens?) (?:designes? |habilites? )?(?:du|de la|de l'|des|de)? ?$/;
const DETERMINER =
  /(?:l'|(?<![a-z])(?:le|la|les|un|une|chaque|tout|tous|toute|toutes|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|ledit|ladite|aucun|present|futur|eventuels?|memes?|seuls?) )$/;
const PREPOSITION =
  /(?:d'|(?<![a-z])(?:de|du|des|au|aux|a|avec|pour|chez|envers|sur|entre|contre|sans|et|ou|aupres du|vers|selon|comme) )$/;
/** The agent of a passive verb, not of a mere participle: « est remis par », not « les contenus développés par ». */
const BY = /(?<![a-z])(?:est|sont|sera|seront|etre|ete) (?:[a-z']+ ){1,4}par $/;
const INCUMBENT =
  /(?:appartient|appartiendra|incombe|incombera|revient|reviendra|demande|impose|interdit|charge|frais|responsabilite|exige|attendu|attendus|attendue|attendues) (?:exclusive |exclusifs )?(?:du|des|de|au|aux|a) $/;
const RELATIVE = /(?:qu'|(?<![a-z])(?:que|dont|ou) )$/;
const CLAUSE_START =
  /(?:^|[,;:.—–(!?•-] ?|(?<![a-z])(?:et|mais|donc|car|alors|ainsi|toutefois|cependant|neanmoins|enfin|puis|egalement|si|lorsque|quand|laquelle|lequel) )$/;
/** After a subject comes a verb, with what may stand between: « du marché », « retenu », « ne », « s' ». */
const VERB_FOLLOWS =
  /^(?: (?:du|de|des|de l'|de la|d'un) ?(?:present |presente )?(?:marche|accord-cadre|contrat|lot)s?| retenus?| public| economiques?| ne| n'| se| s'| y| en| lui| leur| l'| a l'issue[^,]*,)* ?(?!de |des |dans |par |pour )(?:doi|dev|peu|pou|est |sont |sera|seront|a |ont |s'|n'|[a-z]{2,}(?:ra|ront|ent|it|d|e)(?![a-z]))/;

function findMentions(sentence: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const found of sentence.matchAll(MENTION)) {
    const at = found.index;
    const end = at + found[0].length;
    const after = sentence.slice(end, end + 60);
    const actor: Actor =
      found.groups?.titulaire !== undefined
        ? 'titulaire'
        : found.groups?.candidat !== undefined || (found[0].startsWith('groupement') && COMPANIES.test(after))
          ? 'candidat'
          : 'acheteur';
    mentions.push({ actor, at, end, ...standing(sentence, at, after, actor) });
  }
  return mentions;
}

/** Whether a mention is the subject of a clause, or the agent of a passive. */
function standing(sentence: string, at: number, after: string, actor: Actor): { subject: boolean; agent: boolean } {
  let before = sentence.slice(Math.max(0, at - 60), at);
  const whole = before;
  for (let cut = before.replace(DETERMINER, ''); cut !== before; cut = before.replace(DETERMINER, '')) before = cut;
  const determined = before !== whole;
  // « une règle commune », « la plate-forme client »: a buyer's name without an article is an adjective.
  if (!determined && before !== '' && actor === 'acheteur' && !PREPOSITION.test(before) && !CLAUSE_START.test(before))
    return { subject: false, agent: false };
  if (BY.test(before) || INCUMBENT.test(before)) return { subject: false, agent: true };
  if (RELATIVE.test(before)) return { subject: false, agent: false };
  if (DELEGATE.test(before)) return { subject: true, agent: false };
  if (CLAUSE_START.test(before)) return { subject: true, agent: false };
  if (PREPOSITION.test(before)) return { subject: false, agent: false };
  return { subject: VERB_FOLLOWS.test(after), agent: false };
}

const CONDITION =
  /^(?:si |s'il|lorsqu|quand |des lors qu|tant qu|des qu|au cas ou|dans le cas ou|dans l'hypothese ou|bien qu|afin qu|dans la mesure ou)/;
const PRONOUN =
  /^[ ,]*(?:par ailleurs,? |de plus,? |en outre,? |dans ce cas,? |a ce titre,? |enfin,? |ainsi,? )?(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|ce dernier|ces derniers|cette derniere|l'interesse)(?![a-z])(?! (?:est|etait|sera|serait|faut|faudra|convient|conviendra|s'agit|s'agira|y|appartient|appartiendra|incombe|incombera|revient|importe|existe|n'est|a ete|semble|pourra etre|peut etre) )/;
const MAIN_SUBJECT = new RegExp(
  `, ?(?=(?:(?:alors )?(?:l'|le |la |les |chaque |tout )(?:${TITULAIRE}|${CANDIDAT}|${ACHETEUR})|ils?|elles?|celui-ci|celle-ci|ceux-ci|ce dernier|cette derniere)(?![a-z]))`,
);
const IMPERATIVE =
  /^(?:attention ?:? ?)?(?:pensez|veuillez|merci de|decrivez|precisez|indiquez|presentez|detaillez|expliquez|fournissez|joignez|renseignez|completez|citez|listez)(?![a-z])/;
const COORDINATED = /^ (?:et|ou)(?![a-z])/;

/** « En cas de retard », « À l'issue de la recette »: what may stand before the subject. */
const ADVERBIAL =
  /^(?:en|dans|a|au|aux|pour|lors|apres|avant|sur|selon|suite|compte|conformement|afin|sous|des|durant|pendant) /;

/** Where the main clause starts: after the condition or the adverbial that opens the sentence, else at once. */
function mainClause(sentence: string): number {
  const conditional = CONDITION.test(sentence);
  if (!conditional && !ADVERBIAL.test(sentence)) return 0;
  const subject = MAIN_SUBJECT.exec(sentence);
  if (subject !== null) return subject.index + 1;
  if (!conditional) return 0;
  const comma = sentence.indexOf(',');
  return comma < 0 ? 0 : comma + 1;
}
