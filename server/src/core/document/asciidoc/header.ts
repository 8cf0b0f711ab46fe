import { frontMatterEnd } from '../frontMatter.ts';
import type { BlockPlan } from '../reuse.ts';
import { readTitleLine } from './headings.ts';
import type { Line } from './lines.ts';
import { readListItem } from './listItem.ts';
import { readAttributeEntries, readCommentLine, readPreprocessor } from './metadata.ts';
import { proseBlocks } from './prose.ts';
import type { Place, Reader } from './reading.ts';
import { afterBlock } from './state.ts';
import { isBlockAttributes, isDelimiter, isLayout } from './syntax.ts';

/** Reads a leading block of YAML between `---` lines. */
export const readFrontMatter: Reader = ({ text, lines, line, state }) => {
  if (state.part !== 'first' || line.content !== '---') return undefined;
  const end = frontMatterEnd(text);
  if (end === 0) {
    // Any line below could close it.
    lines.saw(text.length);
    return undefined;
  }
  let last = line;
  while (last.next < end) last = lines.at(last.next) as Line;
  lines.at(last.next);
  const plan: BlockPlan = { kind: 'front-matter', start: line.start, end, marks: [] };
  return { plans: [plan], next: last.next, state: { ...state, part: 'opening' } };
};

/** Reads the document's title and what stands under it without a blank line: author, revision, attribute entries, comments. */
export const readHeader: Reader = (place) => {
  if (place.state.part === 'body') return undefined;
  const title = readTitleLine(place);
  if (title === undefined || title.plan.level !== 1) return undefined;
  const plans = [title.plan];
  const state = afterBlock(place.state, []);
  let next = (title.underline ?? place.line).next;
  let credits = 0;
  for (let line = place.lines.at(next); line !== undefined && line.content !== ''; line = place.lines.at(next)) {
    const below = { ...place, line, state };
    const read = readPreprocessor(below) ?? readCommentLine(below) ?? readAttributeEntries(below);
    if (read !== undefined) plans.push(...read.plans);
    else if (credits < 2 && isCredit(below, credits)) {
      credits++;
      plans.push(...proseBlocks(place.text, [line], { kind: 'paragraph' }));
    } else break;
    next = read?.next ?? line.next;
  }
  return { plans, next, state };
};

/** The first line under the title names the author, whatever it is; the second may be a revision. */
function isCredit(place: Place, credits: number): boolean {
  const { content } = place.line;
  if (credits > 0) return REVISION.test(content);
  const isBlock = isDelimiter(content) || isBlockAttributes(content) || isLayout(content);
  return !isBlock && readListItem(content) === undefined && readTitleLine(place) === undefined;
}

const REVISION = /^(?:v\d|[^\d{]{0,40}\d[\w.-]*(?:,|$)|[^,:{]{1,60},|\d{4}-\d\d-\d\d|\d{1,2}[ /])/;
