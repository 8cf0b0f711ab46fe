import type { Actor, Modality } from './model.ts';

/**
 * Finds what a sentence does, from the first verb of modality of its main clause.
 *
 * @param sentence folded: no accents, no capitals, one space between words
 * @param actor whom it binds: the present and the future of a supplier are obligations, those of a thing are facts
 */
export function findModality(sentence: string, actor: Actor): Modality {
  if (isQuestion(sentence, actor)) return 'question';
  if (DEFINITION.test(sentence)) return 'definition';
  const modal = mainModal(sentence);
  if (modal !== undefined) return modal;
  if (DEFINING_COPULA.test(sentence)) return 'definition';
  if (actor === 'titulaire' || actor === 'candidat') return 'obligation';
  if (actor === 'aucun' && (INFINITIVE_ORDER.test(sentence) || PASSIVE_ORDER.test(sentence) || isFuture(sentence)))
    return 'obligation';
  return 'constat';
}

const DESCRIBE =
  '(?:decri[rtv]|precise|indiqu|detaill|presente|expliqu|expose|renseign|complete|mentionn|justifi|propose|chiffr)[a-z]*(?<!es)(?![a-z])';
const ASKED = new RegExp(
  `(?:candidats?|soumissionnaires?|operateurs? economiques?|offres?|memoires? techniques?)[^.;]{0,60}?(?<![a-z])(?:doi(?:t|vent) |devr(?:a|ont) |(?:est|sont|seront) (?:invites? a|pries? de|tenus? de) |s'attachera a )?(?:(?:egalement|aussi|notamment|obligatoirement|imperativement|y) )*${DESCRIBE}`,
);
/** What the supplier is asked to tell in the offer, in a specification that speaks of it as already chosen. */
const TELL_IN_OFFER =
  /(?:indiqu|precis|decri|detaill|expos|present)[a-z]* [^.;]{0,80}?(?:dans (?:son|leur|l')? ?(?:offre|memoire|reponse|proposition)|l'existence|les efforts|s'il |comment |quel(?:le)?s? |ses references|le cas echeant son)/;
const DETAILED_IN_OFFER =
  /(?:seront|sera|sont|est|doivent etre|doit etre|devront etre|devra etre) (?:detaille|decrit|precise|indique|presente|explique|expose|renseigne)e?s?(?![a-z])/;
const OFFER = /(?<![a-z])(?:offres?|memoire|candidats?|soumissionnaires?|cadre de reponse|reponse)(?![a-z])/;
const LIST_OF_PIECES =
  /^[^a-z]*(?:indication|presentation|description|declaration|attestation|liste)s? (?:de|du|des|d')/;
const ADVICE =
  /^(?:attention ?:? ?)?(?:pensez|veuillez|merci de|decrivez|precisez|indiquez|presentez|detaillez|expliquez|fournissez|joignez|renseignez|completez|citez|listez|invite a|libres? d')(?![a-z])/;

function isQuestion(sentence: string, actor: Actor): boolean {
  if (sentence.endsWith('?') || ADVICE.test(sentence)) return true;
  if (DETAILED_IN_OFFER.test(sentence) && OFFER.test(sentence)) return true;
  if (actor === 'titulaire') return TELL_IN_OFFER.test(sentence);
  if (actor === 'candidat') return ASKED.test(sentence);
  return actor === 'aucun' && LIST_OF_PIECES.test(sentence) && OFFER.test(sentence);
}

const DEFINITION =
  /(?<![a-z])(?:on entend|il faut entendre|est entendu|s'entend(?:ent)? (?:comme|de|par)|(?:le terme|l'expression|les termes) [^.]{1,60} (?:designe|signifie)|designe(?:nt)? (?:le|la|les|l'|un|une|tout|toute|des|ci-apres)|(?:est|sont) definie?s? comme|(?:est|sont) (?:vue?|consideree?)s? comme|ci-apres (?:designe|denomme)e?s?)(?![a-z])/;
/** « Une anomalie mineure est une non-conformité qui… »: an indefinite or bare noun, then « est un(e) ». */
const DEFINING_COPULA =
  /^(?:[^.:,]{1,40} ?: ?)?(?:une? |des |toute? )?(?!(?:le|la|les|l'|ce|cet|cette|ces|il|elle|ils|elles|chaque|present)(?: |[a-z]))[^.,]{1,50} (?:est|sont) (?:une?|l'ensemble|le fait|des|la somme|tout|toute) (?!obligation|prerequis|critere|condition|imperatif|priorite|enjeu|necessite)/;

interface Modal {
  readonly modality: Modality;
  readonly pattern: string;
}

/** In the order in which they are tried at one place. */
const MODALS: readonly Modal[] = [
  {
    modality: 'obligation',
    pattern:
      "(?:ne |n')(?:\\w+ )?(?:peut|peuvent|pourra|pourront|saurai(?:en)?t|sauraient)|doi(?:t|vent)|devr(?:a|ont|ait|aient)|dus|(?:est|sont|sera|seront|reste|demeure)(?: \\w+ment)? (?:tenue?s? (?:de|d'|a)|obligatoires?|imperati(?:f|ve)s?|exigee?s?|requis(?:e|es)?|interdite?s?|proscrite?s?|imposee?s?|prohibee?s?|demandee?s?|attendue?s?|inacceptables?)|s'engage(?:nt|ra|ront)?|(?:a|ont|aura|auront) (?:l'obligation|pour obligation)|il (?:faut|faudra)|il convient|il (?:appartient|incombe|revient)|a la charge|aux frais|fera? son affaire|font? son affaire|il est (?:interdit|exige|demande|impose)",
  },
  {
    modality: 'faculte',
    pattern:
      'peut|peuvent|pourr(?:a|ont|ait|aient)|se reserve(?:nt|ra|ront)? (?:le droit|la possibilite|la faculte|expressement)|(?:a|ont|aura|auront) (?:la faculte|la possibilite|le droit|toute latitude)|(?:est|sont) (?:libres? d|autorisee?s? a|en droit)|il est (?:possible|loisible|permis)',
  },
  {
    modality: 'souhait',
    pattern:
      'souhait(?:e|ent|era|erait|eraient|ee?s?|able|ables)|prefere(?:nt)?|prefererait|privilegi(?:e|ent)|(?:est|sont|serait|seraient) (?:\\w+ment )?(?:recommande|conseille|encourage|apprecie|bienvenu|prefere)e?s?|apprecierait|(?:serait|constituerait) un plus|aimerait|envisage(?:nt)? de',
  },
];
const MODAL = new RegExp(
  `(?<![a-z])(?:${MODALS.map(({ modality, pattern }) => `(?<${modality}>${pattern})`).join('|')})(?![a-z])`,
  'g',
);
/** A modal in a relative or conditional clause speaks of something else than the sentence: « la fenêtre que l'internaute pourra fermer ». */
const IN_SUBORDINATE =
  /(?:(?<![a-z])(?:qui|que|dont|ou|lorsque|quand|si|afin que|tel que|telles? que)|qu'|lorsqu'|s')(?: ?[a-z'-]+){0,4} $/;
const WISHES_AS_CONDITION = /s'ils?(?: (?:le|la|les|en|ne|y))* $/;

function mainModal(sentence: string): Modality | undefined {
  let fallback: Modality | undefined;
  for (const found of sentence.matchAll(MODAL)) {
    const modality = modalityOf(found);
    const before = sentence.slice(Math.max(0, found.index - 48), found.index);
    if (modality === 'souhait' && WISHES_AS_CONDITION.test(before)) continue;
    if (!IN_SUBORDINATE.test(before)) return modality;
    fallback ??= modality;
  }
  return fallback;
}

function modalityOf(found: RegExpExecArray): Modality {
  return MODALS.find(({ modality }) => found.groups?.[modality] !== undefined)?.modality ?? 'constat';
}

/** « Prévoir un déclencheur », « Déclencher les opérations »: the infinitive of a list of tasks. */
const INFINITIVE_ORDER =
  /^[^a-z]*(?!(?:atelier|cahier|calendrier|clavier|courrier|dossier|fichier|papier|chantier|metier|panier|serveur|premier|dernier|particulier|loisir|avenir|plaisir|hier)(?![a-z]))(?:[a-z-]{3,}(?:er|ir|oir|dre|ettre|crire|uire|clure)|faire|suivre|lire) /;
/** What a contract says in the present passive is due: « Les livrables sont remis », « est effectuée ». */
const PASSIVE_ORDER =
  /(?<![a-z])(?:est|sont)(?: (?:\w+ment|toujours|ensuite|egalement|aussi))? (?:fourni|livre|transmis|remis|realise|effectue|assure|garanti|mis (?:en|a)|mise?s? (?:en|a)|respecte|execute|communique|produit|etabli|adresse|installe|repris|prise? en charge|corrige|teste|compresse|ouvert|prononce|applique|verifie|mesure|calcule|consigne|conserve|chiffre|traite|restitue|detruit|efface|soumis|planifie|organise|valide|documente|accompagne|inclu|compri|facture|paye|regle|revise|notifie)e?s?(?![a-z])/;
/** A simple future in the third person. */
const FUTURE =
  /(?<![a-z])(?!(?:camera|opera|ultra|extra|intra|contra|infra|lycra|mantra|etcetera|supra|sera t)(?![a-z]))[a-z]*(?:[eiduvtls]r|aur)(?:a|ont)(?![a-z])/;

function isFuture(sentence: string): boolean {
  return FUTURE.test(sentence);
}
