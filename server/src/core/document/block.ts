import { analyse } from './analyse.ts';
import type { Block, BlockKind, Cell, Sentence } from './model.ts';
import { OPAQUE, toProse } from './prose.ts';
import { cutSentences } from './sentences.ts';

/**
 * How a stretch of a block's source reads as prose: `opaque` (U+FFFC: not prose, no wording crosses it), `transparent` (U+2060: only
 * interrupts it), `space` (one space: a line break and the list or quotation prefix of the next line, `<br>`).
 */
export interface Mark {
  /** Offsets from the block's start; marks are in order and do not overlap. */
  readonly start: number;
  readonly end: number;
  readonly as: 'opaque' | 'transparent' | 'space';
}

/**
 * Makes a block from its source: builds the same-length prose (marks, apostrophes, spaces, composed letters) and cuts it into sentences.
 * The prose of a block that bears no sentence (code, comment, contents…) is opaque from end to end.
 *
 * @param text the block's source
 * @param marks what in it is markup
 */
export function makeBlock(
  kind: BlockKind,
  text: string,
  marks: readonly Mark[],
  more: { readonly level?: number; readonly cell?: Cell } = {},
): Block {
  const prose = isProse(kind) ? toProse(text, marks) : OPAQUE.repeat(text.length);
  const sentences = isProse(kind) ? readSentences(kind, prose) : NO_SENTENCE;
  const block = { kind, text, prose, level: more.level ?? 0, sentences };
  return more.cell === undefined ? block : { ...block, cell: more.cell };
}

/** Whether blocks of this kind bear sentences. */
export function isProse(kind: BlockKind): boolean {
  return PROSE_KINDS.has(kind);
}

const PROSE_KINDS: ReadonlySet<BlockKind> = new Set(['title', 'paragraph', 'list-item', 'table-cell', 'quotation']);
const NO_SENTENCE: readonly Sentence[] = [];

function readSentences(kind: BlockKind, prose: string): readonly Sentence[] {
  const spans = cutSentences(prose);
  // A title announces, it binds nobody: « Un marché pour favoriser le réemploi ».
  if (kind === 'title') return spans.map((span) => ({ ...span, actor: 'aucun', modality: 'constat' }));
  const sentences: Sentence[] = [];
  for (const span of spans) {
    sentences.push({ ...span, ...analyse(prose.slice(span.start, span.end), sentences.at(-1)?.actor) });
  }
  return sentences;
}
