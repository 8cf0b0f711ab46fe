import type { SyntaxNode } from '@lezer/common';
import type { Mark } from '../block.ts';
import { SPACE_ENTITY } from '../prose.ts';
import { isHtmlTag, isLineBreak } from './tags.ts';

/**
 * Reads the inline markup of a Markdown leaf as marks.
 *
 * @param node a leaf of the Lezer tree (paragraph, heading, table cell)
 * @param text the text the tree was parsed from; marks count as its offsets
 */
export function inlineMarks(node: SyntaxNode, text: string): readonly Mark[] {
  const marks: Mark[] = [];
  const source = text.slice(node.from, node.to);
  const cursor = node.cursor();
  do {
    const { name, from, to } = cursor;
    const as = SIMPLE[name];
    if (as !== undefined) add(marks, from, to, as);
    else if (name === 'Escape') add(marks, from, from + 1, 'transparent');
    else if (name === 'HardBreak' && text[from] === '\\') add(marks, from, to, 'space');
    else if (name === 'Entity') add(marks, from, to, SPACE_ENTITY.test(text.slice(from, to)) ? 'space' : 'opaque');
    else if (name === 'HTMLTag') {
      const tag = text.slice(from, to);
      if (isHtmlTag(tag)) add(marks, from, to, isLineBreak(tag) ? 'space' : 'transparent');
    } else if (name === 'Link') addLink(marks, cursor.node, text);
    else if (name === 'URL' && cursor.node.parent?.name !== 'Link') add(marks, from, to, 'opaque');
  } while (cursor.next() && cursor.from < node.to);
  const attributes = node.name.includes('Heading') ? ATTRIBUTES_AT_END.exec(source) : null;
  if (attributes !== null) add(marks, node.from + attributes.index, node.to, 'transparent');
  for (const anchor of source.matchAll(EMPTY_ANCHOR)) {
    const start = node.from + anchor.index;
    add(marks, start, start + anchor[0].length, 'transparent');
  }
  // Hidden from Lezer by the way it is given such line ends.
  for (const { index } of source.matchAll(/\\(?=\r\n)/g))
    add(marks, node.from + index, node.from + index + 1, 'transparent');
  return inOrder(marks);
}

const SIMPLE: Readonly<Record<string, Mark['as']>> = {
  EmphasisMark: 'transparent',
  StrikethroughMark: 'transparent',
  HeaderMark: 'transparent',
  QuoteMark: 'transparent',
  TaskMarker: 'transparent',
  InlineCode: 'opaque',
  Image: 'opaque',
  Autolink: 'opaque',
  Comment: 'opaque',
  ProcessingInstruction: 'opaque',
};
/** What pandoc writes after a heading or a span: `{#_Toc123 .anchor}`. */
const ATTRIBUTES = /^\{ *[#.][^{}\n]{0,200}\}/;
const EMPTY_ANCHOR = /\[\]\{ *[#.][^{}\n]{0,200}\}/g;
const ATTRIBUTES_AT_END = /\{ *[#.][^{}\n]{1,200}\}\s*$/;

function add(marks: Mark[], start: number, end: number, as: Mark['as']): void {
  marks.push({ start, end, as });
}

function addLink(marks: Mark[], link: SyntaxNode, text: string): void {
  const { from, to } = link;
  const closing = link.getChildren('LinkMark')[1];
  if (text.startsWith('[^', from)) add(marks, from, to, 'transparent');
  else if (closing !== undefined) {
    // A bracket without a target is text (`[À PRÉCISER]`), unless pandoc hung attributes on it.
    const attributes = closing.to < to ? null : ATTRIBUTES.exec(text.slice(to, to + 210));
    if (closing.to >= to && attributes === null) return;
    add(marks, from, from + 1, 'transparent');
    add(marks, closing.from, to + (attributes?.[0].length ?? 0), 'transparent');
  }
}

/** Marks in order, without those that lie inside another. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const ordered: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.end > mark.start && mark.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(mark);
  }
  return ordered;
}
