import type { BlockPlan } from '../reuse.ts';
import { readBlockAttributes } from './blockAttributes.ts';
import { inlineMarks } from './inline.ts';
import type { Line } from './lines.ts';
import { readListItem } from './listItem.ts';
import type { Place, Reader } from './reading.ts';
import { afterBlock, belongsToItem, listsHere } from './state.ts';

/** Reads a section title: `== Titre`, `## Titre`, or a line underlined at its own length. Within a block only `[discrete]` makes one. */
export const readHeading: Reader = (place) => {
  const { line, state } = place;
  const { parent, cell } = state.frame;
  const inBody = parent === undefined && cell === undefined && !belongsToItem(state);
  if (!inBody && !isDiscrete(state.attributes)) return undefined;
  // The next item of a list may stand above a block whose delimiter is as long.
  if (state.frame.lists.length > 0 && readListItem(line.content) !== undefined) return undefined;
  const title = readTitleLine(place);
  return (
    title && { plans: [title.plan], next: (title.underline ?? line).next, state: afterBlock(state, listsHere(state)) }
  );
};

/** A title as it stands at a place, its marks and its underline left out of the block. */
export function readTitleLine({ text, lines, line }: Place): { plan: BlockPlan; underline?: Line } | undefined {
  const found = MARKED_TITLE.exec(line.content);
  if (found?.groups !== undefined) {
    const { marks = '', title = '' } = found.groups;
    const start = line.start + found[0].indexOf(title, marks.length);
    return { plan: titlePlan(text, start, start + title.length, marks.length) };
  }
  if (!UNDERLINED_TITLE.test(line.content)) return undefined;
  const underline = lines.at(line.next);
  if (underline === undefined || !isUnderline(underline.content, line.content.length)) return undefined;
  const level = LEVELS.indexOf(underline.content[0] as string) + 1;
  return { plan: titlePlan(text, line.start, line.end, level), underline };
}

const MARKED_TITLE = /^(?<marks>={1,6}|#{1,6})[ \t]+(?<title>\S(?:.*?\S)??)(?:[ \t]+\k<marks>)?$/;
const UNDERLINED_TITLE = /^(?![.\s]).*[\p{L}\p{N}_]/u;
const LEVELS = '=-~^+';

function isUnderline(content: string, length: number): boolean {
  return Math.abs(content.length - length) < 2 && /^([=~^+-])\1*$/.test(content);
}

function titlePlan(text: string, start: number, end: number, level: number): BlockPlan {
  return { kind: 'title', start, end, level, marks: inlineMarks(text, start, end) };
}

function isDiscrete(attributes: string): boolean {
  return attributes !== '' && /^(?:discrete|float)$/.test(readBlockAttributes(attributes).style);
}
