import { parseAsciidoc } from './asciidoc.ts';
import { parseMarkdown } from './markdown.ts';
import type { Format, ParsedBlocks, TenderDocument, TextChange } from './model.ts';
import { readProfile } from './profile.ts';
import { OPAQUE } from './prose.ts';
import { buildOutline } from './sections.ts';

/**
 * Reads a tender document. Total: any text, in any state, gives a document.
 *
 * @param text the whole text, in UTF-16; a byte order mark, CRLF and NFD letters are ordinary input
 * @param fileName used to infer the kind of document (« CCTP_lot2.md »), never opened
 * @param previous the version before and the changes since, in order; the result equals a full parse
 */
export function parseDocument(
  text: string,
  format: Format,
  fileName = '',
  previous?: { readonly document: TenderDocument; readonly changes: readonly TextChange[] },
): TenderDocument {
  const old = previous?.document.format === format ? previous.document : undefined;
  const parseBlocks = format === 'markdown' ? parseMarkdown : parseAsciidoc;
  const before = old && previous && { text: old.text, parsed: old, changes: previous.changes };
  const { blocks, starts, state } = parseBlocks(text, before);
  const profile = readProfile(blocks, starts, format, fileName, old?.profile);
  const { sections, sectionOf } = buildOutline(blocks, profile.document, old);
  let prose: string | undefined;
  return {
    format,
    text,
    blocks,
    starts,
    sections,
    sectionOf,
    profile,
    state,
    get prose() {
      prose ??= joinProse(text.length, { blocks, starts, state });
      return prose;
    },
  };
}

function joinProse(length: number, { blocks, starts }: ParsedBlocks): string {
  const parts: string[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    const start = starts[index] as number;
    parts.push(OPAQUE.repeat(start - at), block.prose);
    at = start + block.prose.length;
  });
  return parts.join('') + OPAQUE.repeat(length - at);
}
