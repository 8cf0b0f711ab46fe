/**
 * Whether a sentence tells of the past or denies, so that what it names is not asked for: « l'ancien marché exigeait… », « le décret …,
 * abrogé par… », « le titulaire n'invoque pas… », « le site actuel a été audité… ».
 *
 * @param words the prose of the sentence
 */
export function tellsOfThePast(words: string): boolean {
  return PAST.test(words) || DENIED.test(words);
}

const PAST =
  /(?<![\p{L}])(?:abrog\p{L}*|anciens?|anciennes?|anciennement|remplac\p{L}*|ex-|antérieur\p{L}*|auparavant|précédents?|précédentes?|précédemment|modifiant|succ[eéè]d\p{L}*|caducs?|caduques?|périmée?s?|invalidée?s?|annulée?s?|archiv\p{L}*|jusqu'(?:au \d{1,2}(?:er)?|en)|avant (?:(?:le \d{1,2}(?:er)? )?(?:\p{L}+ )?\d{4}|la réforme|l'(?:entrée|abrogation))|du parc existant|en place|(?:était|étaient|fixai(?:t|ent)|visai(?:t|ent)|exigeai(?:t|ent)|prévoyai(?:t|ent)|imposai(?:t|ent)|s'appliquai(?:t|ent)|définissai(?:t|ent)|renvoyai(?:t|ent)|demandai(?:t|ent)|encadrai(?:t|ent)|avai(?:t|ent))(?![\p{L}])|(?:a|ont) été (?:audit|conçu|développ|livr|acqui|certifi|évalu)\p{L}*|et non)/iu;
/** « n'invoque pas », « ne s'applique plus », « ne fonde aucun transfert », « ne peut se prévaloir ». « Ne déroge pas » asks for it. */
const DENIED =
  /(?<![\p{L}])(?:ne |n')(?!déroge|contrevien|porte pas atteinte)[^.;:]{0,60}?(?<![\p{L}])(?:pas|plus|aucune?|jamais|ni)(?![\p{L}])|(?<![\p{L}])ne peu(?:t|vent) se prévaloir/iu;
