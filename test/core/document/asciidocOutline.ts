import type { Block, TenderDocument } from '../../../server/src/core/document/model.ts';
import { type Found, inOrder, rowOf } from './outlineWords.ts';

/**
 * The structure of a document as we see it, in the words of `outlineOfAsciidoctor`. What Asciidoctor has no word for is left out:
 * comments, directives, captions, the lines under the title, the blocks in a cell. Its title for a flattened one is a paragraph.
 */
export function outlineOfOurs({ text, blocks, starts }: TenderDocument): readonly string[] {
  const found: Found[] = [];
  const lines = text.split('\n');
  const tables: number[] = [];
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  let line = 0;
  let lineStart = 0;
  let underTitle = false;
  let lastCell: Block['cell'];
  blocks.forEach((block, index) => {
    const start = starts[index] as number;
    while (lineStart + (lines[line] as string).length < start) lineStart += (lines[line++] as string).length + 1;
    const seen: Seen = { block, before: text.slice(lineStart, start), lines, line };
    underTitle &&= lines[line - 1]?.trim() !== '';
    if (isTableDelimiter(block)) followTables(tables, block, line + 1);
    else if (tables.length === 0 && !underTitle) {
      const what = wordFor(seen);
      if (what !== undefined) found.push([line + 1, what]);
    } else if (tables.length === 1 && block.cell !== undefined && block.cell !== lastCell) {
      const { row, header } = block.cell;
      const isSame = row === lastCell?.row && block.cell.column === lastCell.column;
      if (!isSame) found.push([tables[0] as number, rowOf(row, header, firstLine(block.text).replace('\\|', '|'))]);
    }
    lastCell = block.cell ?? lastCell;
    if (index === title && block.level === 1) underTitle = true;
  });
  return inOrder(found);
}

/** A block, what stands before it on its line, and that line, from 0. */
interface Seen {
  readonly block: Block;
  readonly before: string;
  readonly lines: readonly string[];
  readonly line: number;
}

function wordFor({ block, before, lines, line }: Seen): string | undefined {
  const isMarked = before.trim() !== '';
  const isIndented = /^[ \t]/.test(lines[line] as string);
  const isTerm = /(?:^|\S)(?:::|;;)(?:\s|$)/.test(firstLine(block.text));
  switch (block.kind) {
    case 'title':
      return isMarked || isUnderline(lines[line + 1]) ? `title ${block.level}` : 'paragraph';
    case 'code':
      return isIndented ? 'paragraph' : 'code';
    case 'list-item':
      return isMarked || isTerm ? `item ${block.level}` : 'paragraph';
    case 'directive':
      // Asciidoctor says in a paragraph that it did not find the file.
      return block.text.startsWith('include::') && !block.text.includes('optional') ? 'paragraph' : undefined;
    case 'comment':
    case 'front-matter':
      return undefined;
    default:
      return before === '.' ? undefined : 'paragraph';
  }
}

function isUnderline(line: string | undefined): boolean {
  return line !== undefined && /^([=~^+-])\1*$/.test(line.trimEnd());
}

function isTableDelimiter({ kind, text }: Block): boolean {
  return kind === 'directive' && /^[|,:!]={3,}$/.test(text);
}

/** Keeps the lines of the tables that are open, the outermost first; a nested one is marked by `!`. */
function followTables(tables: number[], { text }: Block, line: number): void {
  const isNested = text.startsWith('!');
  if (tables.length === (isNested ? 1 : 0)) tables.push(line);
  else tables.pop();
}

function firstLine(text: string): string {
  return text.split('\n')[0] as string;
}
