import { withoutAccents } from '../fold.ts';
import { findActor } from './actor.ts';
import { findModality } from './modality.ts';
import type { Actor, Modality } from './model.ts';
import { OPAQUE, TRANSPARENT } from './prose.ts';

/**
 * Reads who a sentence binds and what it does.
 *
 * @param prose the sentence's own stretch of same-length prose
 * @param previousActor actor of the sentence before in the same block: « Il », « Celui-ci » stand for it
 */
export function analyse(prose: string, previousActor?: Actor): { readonly actor: Actor; readonly modality: Modality } {
  const sentence = foldSentence(prose);
  const actor = findActor(sentence, previousActor);
  const modality = findModality(sentence, actor);
  // « L'AMF souhaite… »: whoever wishes without having been named as a supplier is the buyer.
  if (modality === 'souhait' && actor === 'aucun') return { actor: 'acheteur', modality };
  if (modality === 'question' && actor === 'aucun') return { actor: 'candidat', modality };
  return { actor, modality };
}

/** Without accents, capitals, markup and placeholder brackets: length is free here, only the words count. */
function foldSentence(prose: string): string {
  const plain = prose.replaceAll(TRANSPARENT, '').replaceAll(OPAQUE, ' ').replace(STATE, "$1'$2tat-public");
  return withoutAccents(plain)
    .replace(/[<>[\]"“”«»]/g, ' ')
    .replace(/' +/g, "'")
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** « l'État » is a buyer, « l'état des lieux » is not: only the capital tells. */
const STATE = /([lLdD])' ?([ÉE])tat(?![\p{L}])/gu;
