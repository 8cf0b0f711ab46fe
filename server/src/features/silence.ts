import type { TenderDocument } from '../core/document/model.ts';
import { blockIndexAt } from '../core/document/positions.ts';
import type { Edit, Finding } from '../core/rules/rule.ts';

/**
 * The comment line that silences a finding's rule in its block, as a snippet whose blank is the reason. Nothing may stand before a front
 * matter: what is found there is silenced below it, for the whole file.
 */
export function silenceEdit(document: TenderDocument, { rule, span }: Finding): Edit {
  const { text, format, blocks, starts } = document;
  const index = Math.max(0, blockIndexAt(document, span.start));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = blocks[index];
  const note = (word: string, indent = '') => {
    const words = `${word} ${rule.id} : \${1:motif}`;
    return format === 'asciidoc' ? `// ${words}` : `${indent}<!-- ${words} -->`;
  };
  if (block?.kind === 'front-matter') {
    const end = starts[index]! + block.text.trimEnd().length;
    return { start: end, end, text: newline + note('clausier-ignore-fichier') };
  }
  const start = lineStart(document, index);
  const indent = /^[ \t]*/.exec(text.slice(start, start + 80))![0];
  return { start, end: start, text: note('clausier-ignore', indent) + newline };
}

/** Where the line of a block begins; for a cell, that of its whole table, which a comment would cut. */
function lineStart({ text, blocks, starts }: TenderDocument, index: number): number {
  let first = index;
  while (first > 0 && blocks[first]?.kind === 'table-cell' && blocks[first - 1]?.kind === 'table-cell') first--;
  return text.lastIndexOf('\n', (starts[first] ?? 0) - 1) + 1;
}
