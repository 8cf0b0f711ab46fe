import type { Mark } from '../block.ts';
import { CONVERTED_BULLET, lineKind } from '../converted.ts';
import type { Block, Span } from '../model.ts';
import type { BlockPlan } from '../reuse.ts';
import { inlineMarks } from './inline.ts';
import { bare } from './reading.ts';
import { isCommentLine, isPreprocessor } from './syntax.ts';

/** What the blocks made of some lines are. */
export type ProseKind = Pick<Block, 'kind'> & Partial<Pick<Block, 'level' | 'cell'>>;

/** A line of running text, and what is markup in it beside the inline marks: `> `, the `::` of a term. */
export interface ProseLine extends Span {
  readonly mark?: Mark | undefined;
}

/**
 * Makes the blocks of some lines of running text: one, unless page headers, contents lines, bullets of Word, conditionals or the
 * product's own comments stand among them. Other comment lines within the text are opaque in it; those at its edges are blocks.
 *
 * @param lines without white space at their ends
 */
export function proseBlocks(text: string, lines: readonly ProseLine[], kind: ProseKind): readonly BlockPlan[] {
  if (lines.every((line) => isContentsLink(text, line))) return lines.map((line) => bare('contents', line));
  const plans: BlockPlan[] = [];
  let run: (ProseKind & { readonly start: number; end: number }) | undefined;
  let comments: Span[] = [];
  const inRun: Mark[] = [];
  const close = (): void => {
    if (run !== undefined) plans.push({ ...run, marks: marksOf(text, run, inRun.splice(0)) });
    for (const comment of comments) plans.push(bare('comment', comment));
    comments = [];
    run = undefined;
  };
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    const apart = kindApart(content);
    const bullet = CONVERTED_BULLET.exec(content)?.[0].length ?? 0;
    if (apart !== undefined) {
      close();
      plans.push(bare(apart, line));
    } else if (isCommentLine(content)) {
      comments.push(line);
      if (run === undefined) close();
    } else if (bullet > 0) {
      close();
      run = { kind: 'list-item', level: (kind.level ?? 0) + 1, start: line.start + bullet, end: line.end };
    } else if (run === undefined) run = { ...kind, start: line.start, end: line.end };
    else {
      for (const { start, end } of comments) inRun.push({ start, end, as: 'opaque' });
      comments = [];
      run.end = line.end;
    }
    if (run !== undefined && line.mark !== undefined && comments.length === 0) inRun.push(line.mark);
  }
  close();
  return plans;
}

/** What a line is when it cannot be part of the text around it. */
function kindApart(content: string): 'comment' | 'directive' | 'contents' | 'page-header' | undefined {
  if (OUR_COMMENT.test(content)) return 'comment';
  if (content.endsWith(']') && isPreprocessor(content)) return 'directive';
  if (!/[\d|–-]$/.test(content)) return undefined;
  const kind = lineKind(content.trimStart());
  return kind === 'contents' || kind === 'page-header' ? kind : undefined;
}

/** Clause markers and silencing: the rest of the product looks for them in comment blocks. */
const OUR_COMMENT = /^\/\/[ \t]*\/?clausier/;

/** A link into the document that stands alone: a line of a table of contents. */
function isContentsLink(text: string, { start, end }: Span): boolean {
  return (
    (text.startsWith('link:#', start) || text.startsWith('<<', start)) && CONTENTS_LINK.test(text.slice(start, end))
  );
}

const CONTENTS_LINK = /^(?:link:#[^\s[]*\[.*\]|<<[^<>]*>>)$/;

function marksOf(text: string, { start, end }: Span, others: readonly Mark[]): readonly Mark[] {
  const inline = inlineMarks(text, start, end);
  const inside = others.filter((mark) => mark.start >= start && mark.end <= end);
  return inside.length === 0 ? inline : [...inline, ...inside].sort((a, b) => a.start - b.start || b.end - a.end);
}
