import type { Span } from '../document/model.ts';

/**
 * Prose without the transparent filler, and with one space where there are several (a line may end with two characters); and the way
 * back: what `found` in the compact text is in the prose.
 */
export function compact(prose: string): { readonly text: string; readonly toProse: <S extends Span>(found: S) => S } {
  if (!LOOSE.test(prose)) return { text: prose, toProse: (found) => found };
  const text = prose.replace(FILLER, '').replace(SPACES, ' ');
  const offsets = new Uint32Array(text.length);
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    if (prose[i] !== '\u2060' && !(prose[i] === ' ' && at > 0 && text[at - 1] === ' ')) offsets[at++] = i;
  }
  return {
    text,
    toProse: (found) => ({ ...found, start: offsets[found.start]!, end: offsets[found.end - 1]! + 1 }),
  };
}

const LOOSE = /\u2060| {2}/;
const FILLER = /\u2060/g;
const SPACES = / {2,}/g;
