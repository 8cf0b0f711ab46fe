import type { Mark } from '../block.ts';
import type { Line } from './lines.ts';
import { CALLOUT, type ListItem, readListItem } from './listItem.ts';
import { collect, endsText, kindHere, withoutIndent } from './paragraph.ts';
import { proseBlocks } from './prose.ts';
import type { Reader } from './reading.ts';
import { afterBlock, listsHere } from './state.ts';

/** Reads a list item and the lines that follow its text. A marker already open is a sibling's, another one opens a list inside. */
export const readList: Reader = (place) => {
  const { text, line, state } = place;
  const item = readListItem(line.content);
  if (item === undefined) return undefined;
  // A list of callouts stands in no other list.
  const open = item.marker === CALLOUT ? listsHere(state) : state.frame.lists;
  const depth = open.indexOf(item.marker);
  const after = afterBlock(state, depth >= 0 ? open.slice(0, depth + 1) : [...open, item.marker]);
  const read = collect(place, (content) => endsText(content) || readListItem(content) !== undefined);
  const first = { start: line.start + item.text, end: line.end, mark: termMark(item, line) };
  const spans = [first, ...read.slice(1).map(withoutIndent)];
  return {
    plans: proseBlocks(text, spans, kindHere(after.frame)),
    next: (read.at(-1) as Line).next,
    state: { ...after, hungry: item.term?.alone === true && read.length === 1 },
  };
};

/** Reads the `+` that attaches the next block to the item; after a blank line, to the item around it. */
export const readContinuation: Reader = ({ line, state }) => {
  const { lists } = state.frame;
  if (line.content !== '+' || lists.length === 0) return undefined;
  const kept = state.blank && lists.length > 1 ? lists.slice(0, -1) : lists;
  return { plans: [], next: line.next, state: { ...afterBlock(state, kept), attached: true } };
};

/** Of `terme:: texte` one colon is read: « terme : texte ». */
function termMark({ term }: ListItem, { start }: Line): Mark | undefined {
  return term && { start: start + term.start + 1, end: start + term.end, as: 'transparent' };
}
