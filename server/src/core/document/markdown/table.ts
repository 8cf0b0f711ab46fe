import type { SyntaxNode } from '@lezer/common';
import type { BlockPlan } from '../reuse.ts';
import { inlineMarks } from './inline.ts';

/** Reads a pipe table into its cells; empty cells give no block but count as columns. */
export function readTable(table: SyntaxNode, text: string): readonly BlockPlan[] {
  const plans: BlockPlan[] = [];
  let row = 0;
  for (let line = table.firstChild; line !== null; line = line.nextSibling) {
    const header = line.name === 'TableHeader';
    if (!header && line.name !== 'TableRow') continue;
    // A row that opens with a bar counts one bar too many.
    let column = line.firstChild?.name === 'TableDelimiter' && line.firstChild.from === line.from ? -1 : 0;
    for (let part = line.firstChild; part !== null; part = part.nextSibling) {
      if (part.name === 'TableDelimiter') column++;
      else if (part.name === 'TableCell') {
        const cell = { row, column, header };
        plans.push({ kind: 'table-cell', start: part.from, end: part.to, marks: inlineMarks(part, text), cell });
      }
    }
    row++;
  }
  return plans;
}
