import type { Block, Span } from '../document/model.ts';
import { proseAround } from './context.ts';

/**
 * Whether the clause around what stands at `span` tells of the past or denies, so that it is not asked for: « l'ancien marché
 * exigeait… », « le décret …, abrogé par… », « le titulaire n'invoque pas… », « le site actuel a été audité… ».
 */
export function tellsOfThePast(block: Block, sentence: Span, span: Span): boolean {
  const { before, after } = proseAround(block, sentence, span);
  const words = `${clauseBefore(before)}${block.prose.slice(span.start, span.end)}${after.split(';')[0]!.slice(0, CLAUSE)}`;
  return PAST.test(words) || DENIED.test(words);
}

/** What is further away is said of something else. */
const CLAUSE = 120;

/** « Le titulaire ne sous-traite pas, et remet la déclaration du décret… »: what was denied is another matter. */
function clauseBefore(before: string): string {
  const near = before.slice(-CLAUSE);
  const cut = [
    ...near.matchAll(
      /;| et (?=(?:il |elle )?(?:remet|fournit|applique|respecte|transmet|produit|établit|assure|livre|présente)(?:nt)?(?![\p{L}]))/gu,
    ),
  ].at(-1);
  return cut ? near.slice(cut.index) : near;
}

const PAST =
  /(?<![\p{L}])(?:abrog\p{L}*|anciens?|anciennes?|anciennement|remplacée?s? (?:par|le|en)|(?:a|ont) remplacé|remplace(?:nt)? (?:le|la|l'|les) (?:décret|loi|directive|règlement|arrêté|indice|circulaire|ordonnance|référentiel|version|label)|ex-|antérieur\p{L}*|auparavant|précédents?|précédentes?|précédemment|modifiant|succ[eéè]d\p{L}*|caducs?|caduques?|périmée?s?|invalidée?s?|annulée?s?|archiv\p{L}*|jusqu'(?:au \d{1,2}(?:er)?|en)|avant (?:(?:le \d{1,2}(?:er)? )?(?:\p{L}+ )?\d{4}|la réforme|l'(?:entrée|abrogation))|du parc existant|(?<!(?:met|mets|mettre|mettra|mettent|mise|mis|mettant|mettront) )en place|(?:était|étaient|fixai(?:t|ent)|visai(?:t|ent)|exigeai(?:t|ent)|prévoyai(?:t|ent)|imposai(?:t|ent)|s'appliquai(?:t|ent)|définissai(?:t|ent)|renvoyai(?:t|ent)|demandai(?:t|ent)|encadrai(?:t|ent)|avai(?:t|ent))(?![\p{L}])|(?:a|ont) été (?:audit|conçu|développ|livr|acqui|certifi|évalu)\p{L}*|et non)/iu;
/** « n'invoque pas », « ne s'applique plus », « ne fonde aucun transfert », « ne peut se prévaloir ». « Ne déroge pas » asks for it. */
const DENIED =
  /(?<![\p{L}])(?:ne |n')(?!déroge|contrevien|porte pas atteinte)[^.;:]{0,60}?(?<![\p{L}])(?:pas|plus|aucune?|jamais|ni)(?![\p{L}])|(?<![\p{L}])ne peu(?:t|vent) se prévaloir/iu;
