import { convertedTitleLevel, lineKind } from '../converted.ts';
import type { BlockPlan } from '../reuse.ts';
import type { Surroundings } from './leaves.ts';

/**
 * Reads an indented block. Markdown calls it code, but what a conversion from PDF indents is prose that kept its margin: it is
 * read as paragraphs and list items, unless something in it looks like code.
 */
export function readIndented(text: string, from: number, to: number, around: Surroundings): readonly BlockPlan[] {
  const source = text.slice(from, to);
  if (LOOKS_LIKE_CODE.test(source) || !LOOKS_LIKE_PROSE.test(source))
    return [{ kind: 'code', start: from, end: to, marks: [] }];
  const plans: BlockPlan[] = [];
  for (const { start, end } of stretches(source)) {
    const stretch = source.slice(start, end);
    const bullet = BULLET.exec(stretch)?.[0].length ?? 0;
    const span = { start: from + start, end: from + end };
    const level = around.container === undefined ? convertedTitleLevel(stretch, false) : undefined;
    if (bullet > 0)
      plans.push({
        ...span,
        kind: 'list-item',
        level: around.listDepth + 1,
        marks: [{ start: span.start, end: span.start + bullet, as: 'transparent' }],
      });
    else if (level !== undefined) plans.push({ ...span, kind: 'title', level, marks: [] });
    else plans.push({ ...span, kind: lineKind(stretch), marks: [] });
  }
  return plans;
}

const LOOKS_LIKE_CODE =
  /[{}][ \t\r]*$|=>|==|::|\w\(\)|^[ \t]*(?:\$|#!|sudo|curl|npm|git|import|const|let|function|def|class|return|SELECT|GET|POST)[ \t]|<\/?[a-z][^<>]{0,80}>|^[ \t]*"[^"\n]{1,80}"\s*:/m;
const LOOKS_LIKE_PROSE = /\p{L}{2}['’ ] ?\p{L}{2}/u;
const BULLET = /^[-*–•‣▪◦●■□➢➤→✓\uE000-\uF8FF]\s+(?=\S)/u;

/** Runs of lines between blank lines, bullets, page headers and contents lines; without the margin. */
function* stretches(source: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = -1;
  let end = 0;
  let alone = false;
  for (const line of source.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    const content = line[0].trim();
    if (/^[\r\n]/.test(line[0])) continue;
    const separate = content !== '' && lineKind(content) !== 'paragraph';
    if (start >= 0 && (content === '' || alone || separate || BULLET.test(content))) {
      yield { start, end };
      start = -1;
    }
    if (content === '') continue;
    if (start < 0) start = line.index + line[0].indexOf(content);
    end = line.index + line[0].indexOf(content) + content.length;
    alone = separate;
  }
  if (start >= 0) yield { start, end };
}
