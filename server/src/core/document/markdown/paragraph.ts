import type { SyntaxNode } from '@lezer/common';
import type { Mark } from '../block.ts';
import { CONVERTED_BULLET, convertedTitleLevel, lineKind } from '../converted.ts';
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
  return runsOf(text, node.from, node.to, kind).map((run, index): BlockPlan => {
    const within = marks.filter((mark) => mark.start >= run.start && mark.end <= run.end);
    if (run.bullet > 0) {
      const bullet: Mark = { start: run.start, end: run.start + run.bullet, as: 'transparent' };
      return { ...run, level: around.listDepth + 1, marks: [bullet, ...within] };
    }
    if (run.kind !== kind) return { ...run, start: index === 0 ? start : run.start, marks: [] };
    if (index > 0) return { ...run, level, marks: within };
    return titleOr({ ...run, start, level, marks: [...opening, ...within] }, node, text, around);
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
  /** Length of the bullet that a conversion left at its start. */
  readonly bullet: number;
}

/** Lines of one kind that follow each other; white space at their ends left out. */
function runsOf(text: string, from: number, to: number, kind: BlockKind): readonly Run[] {
  const source = text.slice(from, to);
  if (!MAY_BE_CUT.test(source)) return [{ kind, start: from, end: to, bullet: 0 }];
  const runs: Run[] = [];
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    const content = line[0].trimEnd();
    const margin = /^[ \t>]*/.exec(content)?.[0].length ?? 0;
    if (margin === content.length) continue;
    const bullet = CONVERTED_BULLET.exec(content.slice(margin))?.[0].length ?? 0;
    const found = bullet > 0 ? 'list-item' : lineKind(content.slice(margin));
    const start = from + line.index + (found === 'paragraph' ? 0 : margin);
    const end = from + line.index + content.length;
    const last = runs.at(-1);
    const continues = found === 'paragraph' && last !== undefined && (last.kind === kind || last.bullet > 0);
    if (continues) runs[runs.length - 1] = { ...last, end };
    else runs.push({ kind: found === 'paragraph' ? kind : found, start, end, bullet });
  }
  return runs;
}

/** Only page headers, contents lines and bullets cut a paragraph: most paragraphs hold none. */
const MAY_BE_CUT = /\d\s*$|[•‣▪◦●■□➢➤→✓\uE000-\uF8FF]/mu;

function titleOr(plan: BlockPlan, node: SyntaxNode, text: string, around: Surroundings): BlockPlan {
  if (around.container !== undefined || plan.end - plan.start > 200) return plan;
  const bold = node.getChild('StrongEmphasis');
  const marks = plan.marks.map((mark) => ({ ...mark, start: mark.start - plan.start, end: mark.end - plan.start }));
  const prose = toProse(text.slice(plan.start, plan.end), marks).replaceAll(TRANSPARENT, '').trim();
  const level = convertedTitleLevel(
    prose,
    bold !== null && bold.from === node.from && text.slice(bold.to, node.to).trim() === '',
  );
  return level === undefined ? plan : { ...plan, kind: 'title', level };
}
