import { isTermMarker } from './listItem.ts';
import { kindHere } from './paragraph.ts';
import { proseBlocks } from './prose.ts';
import { bare, type Reader } from './reading.ts';
import { afterBlock, afterMetadata, belongsToItem, type State } from './state.ts';
import {
  isAttributeEntry,
  isBlockAttributes,
  isBlockTitle,
  isCommentLine,
  isLayout,
  isPreprocessor,
} from './syntax.ts';

/** Conditionals and includes stand for other lines: the text around them goes on as if they were not there. */
export const readPreprocessor: Reader = ({ line, state }) => {
  if (!isPreprocessor(line.content)) return undefined;
  return { plans: [bare('directive', line)], next: line.next, state: { ...state, part: opening(state) } };
};

export const readCommentLine: Reader = ({ line, state }) => {
  if (!isCommentLine(line.content)) return undefined;
  return { plans: [bare('comment', line)], next: line.next, state: afterMetadata(state, opening(state)) };
};

/** Attribute entries that follow each other make one block, wrapped values included. */
export const readAttributeEntries: Reader = ({ lines, line, state }) => {
  if (!isAttributeEntry(line.content)) return undefined;
  let last = line;
  for (let next = lines.at(line.next); next !== undefined; next = lines.at(next.next)) {
    if (!isAttributeEntry(next.content) && !(CONTINUED.test(last.content) && next.content !== '')) break;
    last = next;
  }
  const plan = bare('directive', { start: line.start, end: last.end });
  return { plans: [plan], next: last.next, state: afterMetadata(state, opening(state)) };
};

const CONTINUED = /[ \t][\\+]$/;

/** Attribute lines wait for their block. After a blank line they end a list, but for terms, which a list inside may follow. */
export const readBlockAttributeLine: Reader = ({ line, state }) => {
  if (!isBlockAttributes(line.content)) return undefined;
  const { lists } = state.frame;
  const other = lists.findIndex((marker) => !isTermMarker(marker));
  const kept = belongsToItem(state) || other < 0 ? lists : lists.slice(0, other);
  const waiting = state.attributes.length > MOST_ATTRIBUTES ? '' : state.attributes;
  const after = afterMetadata(state, 'body', kept);
  const attributes = waiting === '' ? line.content : `${waiting}\n${line.content}`;
  return { plans: [bare('directive', line)], next: line.next, state: { ...after, attributes, blank: state.blank } };
};

const MOST_ATTRIBUTES = 4000;

/** `.Titre`: the caption of the next block. */
export const readBlockTitle: Reader = ({ text, line, state }) => {
  if (!isBlockTitle(line.content) || (belongsToItem(state) && !state.attached)) return undefined;
  const after = afterMetadata(state);
  const plans = proseBlocks(text, [{ start: line.start + 1, end: line.end }], kindHere(after.frame));
  return { plans, next: line.next, state: after };
};

export const readLayout: Reader = ({ line, state }) => {
  if (!isLayout(line.content)) return undefined;
  const after = afterBlock(state, belongsToItem(state) ? state.frame.lists : []);
  return { plans: [bare('directive', line)], next: line.next, state: after };
};

/** These may stand above the document's title. */
function opening({ part }: State): State['part'] {
  return part === 'first' ? 'opening' : part;
}
