import type { Span } from '../document/model.ts';

const TRANSPARENT = /\u2060/g;

/** Prose without the transparent filler, and the way back: what `found` in the compact text is in the prose. */
export function compact(prose: string): { readonly text: string; readonly toProse: <S extends Span>(found: S) => S } {
  if (!prose.includes('\u2060')) return { text: prose, toProse: (found) => found };
  const text = prose.replace(TRANSPARENT, '');
  const offsets = new Uint32Array(text.length);
  let at = 0;
  for (let i = 0; i < prose.length; i++) if (prose[i] !== '\u2060') offsets[at++] = i;
  return {
    text,
    toProse: (found) => ({ ...found, start: offsets[found.start]!, end: offsets[found.end - 1]! + 1 }),
  };
}
