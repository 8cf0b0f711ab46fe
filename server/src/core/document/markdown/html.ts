import { parser } from '@lezer/html';
import type { Mark } from '../block.ts';
import type { Cell } from '../model.ts';
import { SPACE_ENTITY } from '../prose.ts';
import type { BlockPlan } from '../reuse.ts';
import { lezerHtmlInput } from './lezerInput.ts';
import { BLOCK_ELEMENTS, isHtmlTag, tagName } from './tags.ts';

/**
 * Reads a stretch of HTML into blocks: cells, nested tables, list items, headings, paragraphs, comments.
 *
 * @param html the source, well formed or not
 * @param base offset of `html` in the text that the plans count from
 */
export function readHtml(html: string, base: number): readonly BlockPlan[] {
  const plans: BlockPlan[] = [];
  const place = newPlace();
  let run: Run = newRun(0);
  const flush = (until: number): void => {
    const plan = closeRun(html, run, until, place);
    if (plan !== undefined) plans.push(moved(plan, base));
  };
  const cursor = parser.parse(lezerHtmlInput(html)).cursor();
  let more = cursor.next();
  while (more) {
    const { name, from, to } = cursor;
    let inside = true;
    if (TAGS.has(name)) {
      inside = false;
      const source = html.slice(from, Math.min(to, from + 40));
      const tag = tagName(source);
      if (BLOCK_ELEMENTS.has(tag)) {
        flush(from);
        moveThrough(place, tag, name);
        run = newRun(to);
      } else if (isHtmlTag(source))
        run.marks.push({ start: from, end: to, as: tag === 'br' ? 'space' : 'transparent' });
    } else if (name === 'Comment' || name === 'ProcessingInst' || name === 'DoctypeDecl') {
      inside = false;
      if (isBlank(html, run, from)) {
        plans.push(moved({ kind: 'comment', start: from, end: to, marks: [] }, base));
        run = newRun(to);
      } else run.marks.push({ start: from, end: to, as: 'opaque' });
    } else if (name === 'EntityReference' || name === 'CharacterReference') {
      run.marks.push({ start: from, end: to, as: SPACE_ENTITY.test(html.slice(from, to)) ? 'space' : 'opaque' });
    } else if (RAW_TEXT.has(name) && to > from) {
      inside = false;
      run.marks.push({ start: from, end: to, as: 'opaque' });
    }
    more = cursor.next(inside);
  }
  flush(html.length);
  return plans;
}

const TAGS = new Set(['OpenTag', 'CloseTag', 'SelfClosingTag', 'MismatchedCloseTag', 'StartTag', 'StartCloseTag']);
const RAW_TEXT = new Set(['ScriptText', 'StyleText', 'TextareaText']);

/** Where the reading stands: open tables and lists, and what the text found here is. */
interface Place {
  readonly tables: { row: number; column: number; header: boolean; open: boolean }[];
  lists: number;
  items: number;
  quotes: number;
  title: number;
  raw: number;
}

interface Run {
  readonly start: number;
  readonly marks: Mark[];
}

const newPlace = (): Place => ({ tables: [], lists: 0, items: 0, quotes: 0, title: 0, raw: 0 });
const newRun = (start: number): Run => ({ start, marks: [] });

function moveThrough(place: Place, tag: string, node: string): void {
  const opens = node === 'OpenTag' || node === 'SelfClosingTag';
  const step = opens ? 1 : -1;
  const table = place.tables.at(-1);
  if (tag === 'table') {
    if (opens) place.tables.push({ row: -1, column: -1, header: false, open: false });
    else place.tables.pop();
  } else if (tag === 'tr' && opens) {
    if (table === undefined) place.tables.push({ row: 0, column: -1, header: false, open: false });
    else {
      table.row++;
      table.column = -1;
    }
  } else if (tag === 'td' || tag === 'th') {
    if (table === undefined) return;
    table.open = opens;
    if (!opens) return;
    table.column++;
    table.header = tag === 'th';
  } else if (tag === 'ul' || tag === 'ol') {
    place.lists = Math.max(0, place.lists + step);
    // After an inner list, the text goes on in the item around it.
    place.items = opens ? 0 : place.lists;
  } else if (tag === 'li') place.items = opens ? Math.max(1, place.lists) : 0;
  else if (tag === 'blockquote') place.quotes = Math.max(0, place.quotes + step);
  else if (tag === 'pre') place.raw = Math.max(0, place.raw + step);
  else if (/^h[1-6]$/.test(tag)) place.title = opens ? Number(tag[1]) : 0;
}

function isBlank(html: string, run: Run, until: number): boolean {
  return trimmed(html, run, until) === undefined;
}

/** A run of text becomes a block, unless it holds nothing but markup. */
function closeRun(html: string, run: Run, until: number, place: Place): BlockPlan | undefined {
  const span = trimmed(html, run, until);
  if (span === undefined) return undefined;
  const marks = run.marks.filter((mark) => mark.start >= span.start && mark.end <= span.end);
  const base = { ...span, marks };
  if (place.raw > 0) return { ...base, kind: 'code', marks: [] };
  if (place.title > 0) return { ...base, kind: 'title', level: place.title };
  if (place.items > 0) return { ...base, kind: 'list-item', level: place.items };
  const table = place.tables.at(-1);
  if (table?.open) return { ...base, kind: 'table-cell', cell: cellOf(table) };
  return { ...base, kind: place.quotes > 0 ? 'quotation' : 'paragraph' };
}

function cellOf({ row, column, header }: Cell): Cell {
  return { row: Math.max(0, row), column: Math.max(0, column), header };
}

/** The run without the white space and the tags around its text. */
function trimmed(html: string, run: Run, until: number): { start: number; end: number } | undefined {
  let start = run.start;
  let end = until;
  let first = 0;
  let last = run.marks.length - 1;
  while (start < end) {
    const mark = run.marks[first];
    if (mark?.start === start && mark.as !== 'opaque') {
      start = mark.end;
      first++;
    } else if (/\s/.test(html[start] as string)) start++;
    else break;
  }
  while (end > start) {
    const mark = run.marks[last];
    if (mark?.end === end && mark.as !== 'opaque') {
      end = mark.start;
      last--;
    } else if (/\s/.test(html[end - 1] as string)) end--;
    else break;
  }
  return end > start ? { start, end } : undefined;
}

function moved(plan: BlockPlan, by: number): BlockPlan {
  const marks = plan.marks.map(({ start, end, as }) => ({ start: start + by, end: end + by, as }));
  return { ...plan, start: plan.start + by, end: plan.end + by, marks };
}
