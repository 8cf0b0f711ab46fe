import type { SyntaxNode } from '@lezer/common';
import type { Mark } from '../block.ts';
import { convertedTitleLevel, lineKind } from '../converted.ts';
import type { BlockKind } from '../model.ts';
import { TRANSPARENT, toProse } from '../prose.ts';
import type { BlockPlan } from '../reuse.ts';
import { inlineMarks } from './inline.ts';
import type { Surroundings } from './leaves.ts';

/** Reads a paragraph: one block, or more where a conversion glued page headers and contents lines to it. */
export function readParagraph(node: SyntaxNode, text: string, around: Surroundings): readonly BlockPlan[] {
  const marks = inlineMarks(node, text);
  const start = around.marker?.from ?? node.from;
  const opening: readonly Mark[] =
    around.marker === undefined ? [] : [{ start, end: around.marker.to, as: 'transparent' }];
  const kind = around.container ?? 'paragraph';
  const level = around.container === 'list-item' ? around.listDepth : 0;
  if (isContentsLink(node, text)) return [{ kind: 'contents', start, end: node.to, marks: [], level: 0 }];
  const runs = runsOf(text, node.from, node.to, kind);
  return runs.map((run, index): BlockPlan => {
    const within = marks.filter((mark) => mark.start >= run.start && mark.end <= run.end);
    if (run.kind !== kind) return { ...run, start: index === 0 ? start : run.start, marks: [] };
    if (index === 0) return titleOr({ ...run, start, kind, level, marks: [...opening, ...within] }, node, text, around);
    return { ...run, kind, level, marks: within };
  });
}

/** The only content is a link into the document: a line of a generated table of contents. */
function isContentsLink(node: SyntaxNode, text: string): boolean {
  const link = node.getChild('Link');
  if (link === null || link.from !== node.from || link.to !== node.to) return false;
  const url = link.getChild('URL');
  return url !== null && text[url.from] === '#';
}

interface Run {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** Lines of one kind that follow each other; white space at their ends left out. */
function runsOf(text: string, from: number, to: number, kind: BlockKind): readonly Run[] {
  const source = text.slice(from, to);
  if (!/\d\s*$/m.test(source)) return [{ kind, start: from, end: to }];
  const runs: Run[] = [];
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    const content = line[0].trimEnd();
    const found = lineKind(content.replace(/^[\s>]+/, ''));
    const lineRun = {
      kind: found === 'paragraph' ? kind : found,
      start: from + line.index,
      end: from + line.index + content.length,
    };
    const last = runs.at(-1);
    if (last?.kind === lineRun.kind && lineRun.kind === kind) runs[runs.length - 1] = { ...last, end: lineRun.end };
    else if (content.length > 0) runs.push(lineRun);
  }
  return runs;
}

function titleOr(plan: BlockPlan, node: SyntaxNode, text: string, around: Surroundings): BlockPlan {
  if (around.container !== undefined || plan.end - plan.start > 200) return plan;
  const bold = node.getChild('StrongEmphasis');
  const marks = plan.marks.map((mark) => ({ ...mark, start: mark.start - plan.start, end: mark.end - plan.start }));
  const prose = toProse(text.slice(plan.start, plan.end), marks).replaceAll(TRANSPARENT, '').trim();
  const level = convertedTitleLevel(prose, bold !== null && bold.from === node.from && bold.to === node.to);
  return level === undefined ? plan : { ...plan, kind: 'title', level };
}
