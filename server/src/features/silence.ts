import type { TenderDocument } from '../core/document/model.ts';
import { blockIndexAt } from '../core/document/positions.ts';
import type { Edit, Finding } from '../core/rules/rule.ts';

/** The comment line that silences a finding's rule in its block, as a snippet whose blank is the reason. */
export function silenceEdit(document: TenderDocument, { rule, span }: Finding): Edit {
  const start = lineStart(document, Math.max(0, blockIndexAt(document, span.start)));
  const indent = /^[ \t]*/.exec(document.text.slice(start, start + 80))![0];
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  const note = `clausier-ignore ${rule.id} : \${1:motif}`;
  const line = document.format === 'asciidoc' ? `// ${note}` : `${indent}<!-- ${note} -->`;
  return { start, end: start, text: line + newline };
}

/** Where the line of a block begins; for a cell, that of its whole table, which a comment would cut. */
function lineStart({ text, blocks, starts }: TenderDocument, index: number): number {
  let first = index;
  while (first > 0 && blocks[first]?.kind === 'table-cell' && blocks[first - 1]?.kind === 'table-cell') first--;
  return text.lastIndexOf('\n', (starts[first] ?? 0) - 1) + 1;
}
