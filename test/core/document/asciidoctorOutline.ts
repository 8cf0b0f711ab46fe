/** The structure of a document as Asciidoctor sees it, and as we do, in the same words: `line what`, in the order of the lines. */
import asciidoctor, { type AbstractBlock, type List, type ListItem, type Table } from '@asciidoctor/core';
import type { Block, TenderDocument } from '../../../server/src/core/document/model.ts';

const processor = asciidoctor();

/**
 * Titles with their level, paragraphs, list items with their depth, verbatim blocks, rows with their cells.
 *
 * @param attributes those that conditionals ask for
 */
export function outlineOfAsciidoctor(
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly string[] {
  processor.LoggerManager.setLogger(processor.NullLogger.create());
  const document = processor.load(text, { sourcemap: true, safe: 'safe', attributes: { ...attributes } });
  const found: Found[] = [];
  // The types take the header for a string.
  const header = document.getHeader() as unknown as AbstractBlock;
  if (document.hasHeader()) found.push([header.getLineNumber() as number, 'title 1']);
  collect(document, 0, text.split('\n'), found);
  return inOrder(found);
}

type Found = readonly [line: number, what: string];

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
    else if (child.getContentModel() === 'simple') found.push([line, 'paragraph']);
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
      if (first !== '' && cell.getStyle() !== 'asciidoc') found.push([line, rowOf(row, row < head.length, first)]);
    }
  });
}

const rowOf = (row: number, header: boolean, text: string): string =>
  `row ${row}${header ? ' header' : ''} ${text.trim()}`;

/** Our own outline. What Asciidoctor has no word for (comments, directives, captions, the lines under the title) is left out. */
export function outlineOfOurs({ text, blocks, starts }: TenderDocument): readonly string[] {
  const found: Found[] = [];
  const lines = text.split('\n');
  let line = 0;
  let lineStart = 0;
  let cell: Block['cell'];
  let table = 0;
  let underTitle = false;
  blocks.forEach((block, index) => {
    const start = starts[index] as number;
    while (lineStart + (lines[line] as string).length < start) lineStart += (lines[line++] as string).length + 1;
    const before = text.slice(lineStart, start);
    const isNew = cell?.row !== block.cell?.row || cell?.column !== block.cell?.column;
    cell = block.cell;
    if (block.kind === 'directive' && /^[|,:!]={3,}$/.test(block.text)) table = line + 1;
    const what = wordFor(block, before, lines, line, isNew);
    if (underTitle && lines[line - 1]?.trim() === '') underTitle = false;
    if (what?.startsWith('title'))
      underTitle = index === blocks.findIndex(({ kind }) => kind === 'title') && block.level === 1;
    else if (underTitle) return;
    if (what !== undefined) found.push([block.cell === undefined ? line + 1 : table, what]);
  });
  return inOrder(found);
}

function wordFor(
  block: Block,
  before: string,
  lines: readonly string[],
  line: number,
  isNewCell: boolean,
): string | undefined {
  const [first = ''] = block.text.split('\n');
  const isMarked = before.trim() !== '' || /(?:^|\S)(?:::|;;)(?:\s|$)/.test(first);
  if (block.kind === 'title') return isMarked || isUnderlined(lines, line) ? `title ${block.level}` : 'paragraph';
  if (block.kind === 'code') return isIndented(lines[line]) ? 'paragraph' : 'code';
  if (block.kind === 'table-cell')
    return isNewCell ? rowOf(block.cell?.row ?? 0, block.cell?.row === 0 && block.cell.header, first) : undefined;
  if (block.kind === 'list-item') return isMarked ? `item ${block.level}` : 'paragraph';
  if (block.kind === 'directive' || block.kind === 'comment' || block.kind === 'front-matter' || before === '.')
    return undefined;
  return 'paragraph';
}

/** Asciidoctor takes an indented paragraph for code; we look at what it says. */
function isIndented(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]/.test(line);
}

function isUnderlined(lines: readonly string[], line: number): boolean {
  return /^([=~^+-])\1*$/.test(lines[line + 1]?.trimEnd() ?? '');
}

function inOrder(found: readonly Found[]): readonly string[] {
  return found.toSorted(([a], [b]) => a - b).map(([line, what]) => `${line} ${what}`);
}
