import type { Word } from './words.ts';

/** A token of a template: a word that should stand there, or a place to be filled. */
export type Token =
  | { readonly kind: 'word'; readonly folded: string }
  | { readonly kind: 'place'; readonly candidates: (at: number) => readonly number[] };

/** Words of the text that a token took: `from` is in, `to` is out. */
export interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays a template over a text, both in order, so that as much as possible is found: like the longest common subsequence, where a place
 * takes one of its candidates (numbers of words, from a position of the text).
 *
 * @returns for each token what it took, undefined when it took nothing
 */
export function align(tokens: readonly Token[], text: readonly Word[]): readonly (Taken | undefined)[] {
  const width = text.length + 1;
  const score = new Float32Array((tokens.length + 1) * width);
  /** Words taken by the token at this cell; -1 leaves out the token, -2 the word. */
  const move = new Int16Array(score.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    for (let j = text.length; j >= 0; j--) {
      const cell = i * width + j;
      score[cell] = score[cell + width]!;
      move[cell] = -1;
      if (j === text.length) continue;
      const consider = (worth: number, taken: number) => {
        if (worth <= score[cell]!) return;
        score[cell] = worth;
        move[cell] = taken;
      };
      consider(score[cell + 1]!, -2);
      if (token.kind === 'word') {
        if (token.folded === text[j]!.folded) consider(score[cell + width + 1]! + worthOf(token.folded), 1);
      } else {
        for (const taken of token.candidates(j)) {
          consider(score[cell + width + taken]! + WORTH_OF_VALUE + taken * LONGER_IS_BETTER, taken);
        }
      }
    }
  }
  return follow(tokens.length, text.length, move);
}

/** A value of the right kind weighs more than the words around it; « de » and « le » are everywhere and prove little. */
const WORTH_OF_VALUE = 3;
const LONGER_IS_BETTER = 0.125;
const worthOf = (folded: string) => (isContent(folded) ? 2 : 1);

/** Whether a word says something: « livraison », « 2027 », not « de », « les ». */
export function isContent(folded: string): boolean {
  return folded.length > 3;
}

function follow(tokens: number, words: number, move: Int16Array): readonly (Taken | undefined)[] {
  const taken: (Taken | undefined)[] = [];
  let j = 0;
  for (let i = 0; i < tokens; ) {
    const step = move[i * (words + 1) + j]!;
    if (step === -2) j++;
    else {
      taken.push(step === -1 ? undefined : { from: j, to: j + step });
      j += Math.max(0, step);
      i++;
    }
  }
  return taken;
}
