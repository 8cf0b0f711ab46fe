import asciidoctor, { type AbstractBlock, type List, type ListItem, type Table } from '@asciidoctor/core';
import { type Found, inOrder, rowOf } from './outlineWords.ts';

const processor = asciidoctor();

/**
 * The structure of a document as Asciidoctor sees it: titles with their level, paragraphs, list items with their depth, verbatim blocks, rows with their cells.
 *
 * @param attributes those that conditionals ask for
 */
export function outlineOfAsciidoctor(
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly string[] {
  processor.LoggerManager.setLogger(processor.NullLogger.create());
  const document = processor.load(text, {
    sourcemap: true,
    safe: 'safe',
    attributes: { ...attributes, 'skip-front-matter': '' },
  });
  const found: Found[] = [];
  // The types take the header for a string.
  const header = document.getHeader() as unknown as AbstractBlock;
  if (document.hasHeader()) found.push([header.getLineNumber() as number, 'title 1']);
  collect(document, 0, text.split('\n'), found);
  return inOrder(found);
}

const VERBATIM = new Set(['listing', 'literal', 'pass', 'stem']);

function collect(block: AbstractBlock, depth: number, lines: readonly string[], found: Found[]): void {
  for (const child of block.getBlocks() as AbstractBlock[]) {
    const context = child.getContext();
    const line = child.getLineNumber() as number;
    if (context === 'section') found.push([line, `title ${child.getLevel() + 1}`]);
    else if (context === 'floating_title') found.push([line, `title ${child.getLevel() + 1}`]);
    else if (VERBATIM.has(context)) found.push([line, isIndented(lines[line - 1]) ? 'paragraph' : 'code']);
    else if (context === 'table') collectRows(child as Table, found);
    else if (context === 'dlist') collectTerms(child as List, depth + 1, lines, found);
    else if (context === 'list_item') found.push([line, `item ${depth}`]);
    else if (context === 'verse' || child.getContentModel() === 'simple') found.push([line, 'paragraph']);
    if (context !== 'table' && context !== 'dlist') collect(child, depthIn(context, depth), lines, found);
  }
}

/** A list counts from the list item around it; a delimited block starts anew. */
function depthIn(context: string, depth: number): number {
  if (/^[uoc]o?list$/.test(context)) return depth + 1;
  return context === 'list_item' ? depth : 0;
}

function collectTerms(list: List, depth: number, lines: readonly string[], found: Found[]): void {
  for (const [terms, definition] of list.getItems() as unknown as [ListItem[], ListItem | undefined][]) {
    for (const term of terms) found.push([term.getLineNumber() as number, `item ${depth}`]);
    if (definition?.getContext !== undefined) collect(definition, depth, lines, found);
  }
}

function collectRows(table: Table, found: Found[]): void {
  const head = table.getHeadRows();
  // The lines that it gives for cells are not all right: the table's stands for them.
  const line = table.getLineNumber() as number;
  const rows = [...head, ...table.getBodyRows(), ...table.getFootRows()];
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const [first = ''] = cell.getSource().trim().split('\n');
      if (first === '' || (cell.getStyle() === 'asciidoc' && /^[*!|[]/.test(first))) continue;
      found.push([line, rowOf(row, row < head.length || cell.getStyle() === 'header', first)]);
    }
  });
}

/** Asciidoctor takes an indented paragraph for code; we look at what it says. */
function isIndented(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]/.test(line);
}
