import type { Span, TenderDocument } from '../document/model.ts';

/** `<!-- clausier-ignore regle… : motif -->` (AsciiDoc: `// clausier-ignore …`): rules that the drafter has silenced, and where. */
export interface Silence extends Span {
  /** Rule ids or families; empty for all rules. */
  readonly rules: readonly string[];
  /** Why; '' when the drafter gave no reason. */
  readonly reason: string;
  /** Absolute span that it covers; the whole document for `clausier-ignore-fichier`. */
  readonly covers: Span;
}

/** A French keyboard may put a no-break space before the colon. */
const COMMENT =
  /(?:<!--|\/\/)[ \t]*clausier-ignore(-fichier)?((?:[ \t]+[a-z-]+(?:\/[a-z0-9-]+)?)*)[ \t\u00a0\u202f]*(?::[ \t]*([^\r\n]*?))?[ \t]*(?:-->|$)/gm;

/** The silences of a document, in order. */
export function readSilences(document: TenderDocument): readonly Silence[] {
  return document.blocks.flatMap((block, index) => {
    if (block.kind !== 'comment' || !block.text.includes('clausier-ignore')) return [];
    // Several AsciiDoc comment lines make one block.
    return Array.from(
      block.text.matchAll(COMMENT),
      ({ 0: all, 1: wholeFile, 2: rules = '', 3: reason = '', index: at }) => {
        const start = (document.starts[index] as number) + at;
        const covers = wholeFile ? { start: 0, end: document.text.length } : nextBlock(document, index);
        return { start, end: start + all.length, rules: rules.split(/\s+/).filter(Boolean), reason, covers };
      },
    );
  });
}

/** The block after a comment, other comments and lines of pure markup (`[cols=…]`, `|===`) skipped. A table is silenced whole: no comment can stand between its cells. */
function nextBlock({ blocks, starts }: TenderDocument, comment: number): Span {
  let first = comment + 1;
  while (blocks[first]?.kind === 'comment' || blocks[first]?.kind === 'directive') first++;
  let last = first;
  if (blocks[first]?.kind === 'table-cell') while (blocks[last + 1]?.kind === 'table-cell') last++;
  const block = blocks[last];
  return block
    ? { start: starts[first] as number, end: (starts[last] as number) + block.text.length }
    : { start: 0, end: 0 };
}

/** Whether a silence speaks of a rule, by its id or its family. */
export function silences({ rules }: Silence, id: string): boolean {
  return rules.length === 0 || rules.some((rule) => rule === id || id.startsWith(`${rule}/`));
}
