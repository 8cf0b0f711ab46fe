import type { Block, Section, Sentence, TenderDocument } from './model.ts';

/** The block that holds an offset, its end included; at the edge of two, the later one; undefined between blocks. */
export function blockAt(document: TenderDocument, offset: number): Block | undefined {
  const index = blockIndexAt(document, offset);
  const block = document.blocks[index];
  return block !== undefined && offset <= (document.starts[index] as number) + block.text.length ? block : undefined;
}

/** The innermost section that holds an offset; the root before the first title. */
export function sectionAt(document: TenderDocument, offset: number): Section {
  const index = blockIndexAt(document, offset);
  return document.sections[document.sectionOf[index] ?? 0] as Section;
}

/** The sentence that holds an offset, with absolute positions; undefined outside sentences. */
export function sentenceAt(document: TenderDocument, offset: number): Sentence | undefined {
  const index = blockIndexAt(document, offset);
  const start = document.starts[index] ?? 0;
  const sentence = document.blocks[index]?.sentences.findLast((candidate) => start + candidate.start <= offset);
  if (sentence === undefined || offset > start + sentence.end) return undefined;
  return { ...sentence, start: start + sentence.start, end: start + sentence.end };
}

/** Index of the last block that starts at or before an offset; -1 before the first. */
export function blockIndexAt(document: TenderDocument, offset: number): number {
  let low = 0;
  let high = document.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
