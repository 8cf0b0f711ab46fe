import type { Actor, Block, Modality, Sentence, Span, TenderDocument } from '../document/model.ts';
import type { BlockContext } from './rule.ts';

/**
 * What around a block may change how it reads.
 *
 * @param leadIns `leadInsOf(document)`, computed once for all its blocks
 */
export function contextOf(document: TenderDocument, index: number, leadIns: Int32Array): BlockContext {
  const section = document.sectionOf[index] as number;
  const neighbour = (other: number): Block | undefined => {
    const block = document.blocks[other];
    return block?.sentences.length && document.sectionOf[other] === section ? block : undefined;
  };
  return {
    block: document.blocks[index] as Block,
    format: document.format,
    section: document.sections[section] ?? ROOT,
    profile: document.profile,
    leadIn: document.blocks[leadIns[index] as number],
    before: neighbour(index - 1),
    after: neighbour(index + 1),
  };
}

const ROOT = { title: '', role: 'autre' } as const;

/** Whether two contexts of the same block give the same findings. */
export function sameContext(a: BlockContext, b: BlockContext): boolean {
  return (
    a.format === b.format &&
    a.section.role === b.section.role &&
    a.section.title === b.section.title &&
    a.profile === b.profile &&
    a.leadIn === b.leadIn &&
    a.before === b.before &&
    a.after === b.after
  );
}

/** Whom a sentence binds and how; an item that says neither takes them from the sentence that announces its list. */
export function boundBy(
  context: BlockContext,
  sentence: Sentence,
): { readonly actor: Actor; readonly modality: Modality } {
  const announcing = context.leadIn?.sentences.at(-1);
  if (announcing === undefined || sentence.actor !== 'aucun') return sentence;
  const modality = sentence.modality === 'constat' ? announcing.modality : sentence.modality;
  return { actor: announcing.actor, modality };
}

/** How far around a match a mention is looked for: a whole document may stand in one paragraph, and in one sentence. */
export const NEAR = 600;

/** The prose of a sentence before what stands at `span`, and after it, as far as `NEAR`. */
export function proseAround(
  { prose }: Block,
  sentence: Span,
  { start, end }: Span,
): { readonly before: string; readonly after: string } {
  return {
    before: prose.slice(Math.max(sentence.start, start - NEAR), start),
    after: prose.slice(end, Math.min(sentence.end, end + NEAR)),
  };
}

/** A sentence as far as it is read around what stands at `span`. */
export function wordsAround(block: Block, sentence: Span, span: Span): string {
  const { before, after } = proseAround(block, sentence, span);
  return before + block.prose.slice(span.start, span.end) + after;
}

/** The sentence of a block that holds an offset, counted from the block's start. A paragraph may hold thousands: found by halves. */
export function sentenceOf({ sentences }: Block, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}
