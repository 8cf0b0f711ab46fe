import type { SyntaxNode } from '@lezer/common';
import type { BlockPlan } from '../reuse.ts';
import { readHtml } from './html.ts';
import { readIndented } from './indented.ts';
import { inlineMarks } from './inline.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

/**
 * Reads a top-level node of the Lezer tree into the blocks it holds.
 *
 * @param node a child of the document node
 * @param text the text the tree was parsed from; the plans count as its offsets
 */
export function readLeaves(node: SyntaxNode, text: string): readonly BlockPlan[] {
  const plans: BlockPlan[] = [];
  readNode(node, text, { listDepth: 0, container: undefined, marker: undefined }, plans);
  // Lezer gives an empty paragraph for some blank quotation lines.
  return plans.map((plan) => withoutReturn(plan, text)).filter(({ start, end }) => end > start);
}

/** A « \r » that ends the last line belongs to the line end, not to the block. */
function withoutReturn(plan: BlockPlan, text: string): BlockPlan {
  return text[plan.end - 1] === '\r' ? { ...plan, end: plan.end - 1 } : plan;
}

/** What a leaf stands in. */
export interface Surroundings {
  readonly listDepth: number;
  /** The innermost of list item and quotation. */
  readonly container: 'list-item' | 'quotation' | undefined;
  /** The mark of the list item that the leaf opens. */
  readonly marker: SyntaxNode | undefined;
}

function readNode(node: SyntaxNode, text: string, around: Surroundings, plans: BlockPlan[]): void {
  const { name, from, to } = node;
  if (name === 'Paragraph' || name === 'Task') plans.push(...readParagraph(node, text, around));
  else if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading'))
    plans.push({ kind: 'title', start: from, end: to, marks: inlineMarks(node, text), level: Number(name.at(-1)) });
  else if (name === 'FencedCode') plans.push({ kind: 'code', start: from, end: to, marks: [] });
  else if (name === 'CodeBlock') plans.push(...readIndented(text, from, to, around));
  else if (name === 'Table') addAll(plans, readTable(node, text));
  else if (name === 'HTMLBlock' || name === 'CommentBlock' || name === 'ProcessingInstructionBlock')
    addAll(plans, readHtml(text.slice(from, to), from));
  else if (name === 'LinkReference') plans.push(readReference(text, from, to));
  else readChildren(node, text, around, plans);
}

/** `push(...)` passes each plan as an argument, and a table may hold more cells than a call can take. */
function addAll(plans: BlockPlan[], more: readonly BlockPlan[]): void {
  for (const plan of more) plans.push(plan);
}

function readChildren(node: SyntaxNode, text: string, around: Surroundings, plans: BlockPlan[]): void {
  let inside = around;
  if (node.name === 'BulletList' || node.name === 'OrderedList')
    inside = { ...around, listDepth: around.listDepth + 1 };
  else if (node.name === 'ListItem') inside = { ...around, container: 'list-item' };
  else if (node.name === 'Blockquote') inside = { ...around, container: 'quotation', marker: undefined };
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'ListMark') inside = { ...inside, marker: child };
    else if (child.name !== 'QuoteMark') {
      readNode(child, text, inside, plans);
      // Only the first leaf of an item opens it.
      if (inside.marker !== undefined) inside = { ...inside, marker: undefined };
    }
  }
}

/** A footnote is prose, a link definition is not. */
function readReference(text: string, from: number, to: number): BlockPlan {
  const footnote = /^\[\^[^\]]*\]:/.exec(text.slice(from, Math.min(to, from + 80)));
  if (footnote === null) return { kind: 'directive', start: from, end: to, marks: [] };
  const marks = [{ start: from, end: from + footnote[0].length, as: 'transparent' as const }];
  return { kind: 'paragraph', start: from, end: to, marks };
}
