import type { Mark } from '../block.ts';
import { convertedTitleLevel } from '../converted.ts';
import { readIndented } from '../markdown/indented.ts';
import type { Span } from '../model.ts';
import { TRANSPARENT, toProse } from '../prose.ts';
import type { BlockPlan } from '../reuse.ts';
import { readBlockAttributes } from './blockAttributes.ts';
import type { Line } from './lines.ts';
import { readListItem } from './listItem.ts';
import { type ProseKind, type ProseLine, proseBlocks } from './prose.ts';
import { bare, type Place, type Reading } from './reading.ts';
import { afterBlock, belongsToItem, type Frame, listsHere, type State } from './state.ts';
import { isBlockAttributes, isDelimiter, isIndented } from './syntax.ts';

/**
 * Reads what is nothing else: a paragraph, a literal one, a quotation marked line by line. An indented paragraph is literal for
 * AsciiDoc; in a converted document it is prose that kept its margin, and is read as such unless it looks like code.
 */
export function readParagraph({ text, lines, line, state }: Place): Reading {
  const { style } = readBlockAttributes(state.attributes);
  const isLiteral = isIndented(line.content) && style !== 'normal';
  // A literal paragraph stays in the item that it follows, even after a blank line.
  const lists = isLiteral && state.attributes === '' ? state.frame.lists : listsHere(state);
  const verbatim = VERBATIM_STYLES.get(style);
  const read = collect({ text, lines, line, state }, (content) => {
    if (verbatim !== undefined) return false;
    const marker = isLiteral || lists.length === 0 ? undefined : readListItem(content)?.marker;
    // An attached paragraph takes in the items of other lists, an ordinary one ends at any.
    return endsText(content) || (marker !== undefined && (!state.attached || lists.includes(marker)));
  });
  const next = (read.at(-1) as Line).next;
  const after = afterBlock(state, lists);
  const whole = { start: line.start, end: (read.at(-1) as Line).end };
  if (verbatim !== undefined) return { plans: [bare(verbatim, whole)], next, state: after };
  const kind = kindHere(after.frame, style);
  if (isLiteral) return { plans: readLiteral(text, whole, kind), next, state: after };
  if (/^>(?: |$)/.test(line.content)) return { plans: readQuotation(text, read, kind), next, state: after };
  const admonition = ADMONITION.exec(line.content)?.[0].length ?? 0;
  const spans = [{ start: line.start + admonition, end: line.end }, ...read.slice(1).map(withoutIndent)];
  const plans = proseBlocks(text, spans, kind);
  return {
    plans: isTitleCandidate(kind, state, admonition, plans) ? plans.map((plan) => asTitle(plan, text)) : plans,
    next,
    state: after,
  };
}

/** Styles that make any paragraph or open block verbatim. */
export const VERBATIM_STYLES: ReadonlyMap<string, 'code' | 'comment'> = new Map([
  ...['source', 'listing', 'literal', 'pass', 'stem', 'latexmath', 'asciimath'].map(
    (style) => [style, 'code'] as const,
  ),
  ['comment', 'comment'],
]);

const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+(?=\S)/;

/** What running text is, where it stands. */
export function kindHere(frame: Frame, style = ''): ProseKind {
  if (frame.lists.length > 0) return { kind: 'list-item', level: frame.lists.length };
  if (style === 'quote' || style === 'verse') return { kind: 'quotation' };
  for (let around: Frame | undefined = frame; around !== undefined; around = around.parent) {
    if (around.quotes) return { kind: 'quotation' };
    if (around.cell !== undefined) return { kind: 'table-cell', cell: around.cell };
  }
  return { kind: 'paragraph' };
}

/** The lines of a block from its first one to a blank one, a `+`, or one that ends it. */
export function collect({ lines, line }: Place, ends: (content: string) => boolean): readonly Line[] {
  const read = [line];
  for (let next = lines.at(line.next); next !== undefined; next = lines.at(next.next)) {
    if (next.content === '' || next.content === '+' || ends(next.content)) break;
    read.push(next);
  }
  return read;
}

/** What ends running text even without a blank line. A title or a list item does not. */
export function endsText(content: string): boolean {
  return isDelimiter(content) || isBlockAttributes(content);
}

export function withoutIndent({ start, end, content }: Line): Span {
  return { start: start + content.length - content.trimStart().length, end };
}

function readLiteral(text: string, { start, end }: Span, kind: ProseKind): readonly BlockPlan[] {
  const isItem = kind.kind === 'list-item';
  const listDepth = isItem ? (kind.level ?? 0) : 0;
  const container = isItem ? 'list-item' : kind.kind === 'paragraph' ? undefined : 'quotation';
  return readIndented(text, start, end, { listDepth, container, marker: undefined }).map((plan) =>
    plan.kind === 'paragraph' ? { ...plan, ...kind } : plan,
  );
}

/** `> texte`, as in Markdown: a line with nothing after its mark parts two paragraphs. */
function readQuotation(text: string, read: readonly Line[], kind: ProseKind): readonly BlockPlan[] {
  const paragraphs: ProseLine[][] = [[]];
  for (const { start, end, content } of read) {
    const prefix = /^>? ?/.exec(content)?.[0].length ?? 0;
    const mark: Mark | undefined = prefix > 0 ? { start, end: start + prefix, as: 'transparent' } : undefined;
    if (start + prefix < end) paragraphs.at(-1)?.push({ start: start + prefix, end, mark });
    else paragraphs.push([]);
  }
  const quoted: ProseKind = kind.kind === 'paragraph' ? { kind: 'quotation' } : kind;
  return paragraphs.flatMap((spans) => (spans.length === 0 ? [] : proseBlocks(text, spans, quoted)));
}

function isTitleCandidate(kind: ProseKind, state: State, admonition: number, plans: readonly BlockPlan[]): boolean {
  return (
    kind.kind === 'paragraph' &&
    state.frame.depth === 0 &&
    state.attributes === '' &&
    admonition === 0 &&
    plans.length === 1 &&
    !belongsToItem(state)
  );
}

/** A lone short paragraph may be the title that a conversion flattened. */
function asTitle(plan: BlockPlan, text: string): BlockPlan {
  if (plan.kind !== 'paragraph' || plan.end - plan.start > LONGEST_TITLE) return plan;
  const source = text.slice(plan.start, plan.end);
  const marks = plan.marks.map((mark) => ({ ...mark, start: mark.start - plan.start, end: mark.end - plan.start }));
  const prose = toProse(source, marks).replaceAll(TRANSPARENT, '').trim();
  const level = convertedTitleLevel(prose, /^(\*\*?)[^*]+\1$/.test(source));
  return level === undefined ? plan : { ...plan, kind: 'title', level };
}

const LONGEST_TITLE = 200;
