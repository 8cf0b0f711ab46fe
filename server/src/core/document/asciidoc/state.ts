import type { Cell } from '../model.ts';
import type { Table } from './table.ts';

/** All that a line needs to know of those above it. Immutable; two equal states read the same text the same way. */
export interface State {
  /** Where the document stands: at its first line, before its title, in its body. */
  readonly part: 'first' | 'opening' | 'body';
  /** The innermost open delimited block, or the document itself. */
  readonly frame: Frame;
  /** The line above is blank. */
  readonly blank: boolean;
  /** A `+` above attaches the next block to the list item. */
  readonly attached: boolean;
  /** The item above is a term that has no text yet. */
  readonly hungry: boolean;
  /** Block attribute lines (`[source]`, `[cols="1,2"]`) that wait for their block, a line each. */
  readonly attributes: string;
}

/** A delimited block that holds blocks. */
export interface Frame {
  readonly parent: Frame | undefined;
  /** The line that opened it and closes it; '' for the document and for a cell. */
  readonly delimiter: string;
  readonly depth: number;
  readonly quotes: boolean;
  /** Markers of the open list items, the outermost first. */
  readonly lists: readonly string[];
  /** What is known of the open table, when the frame is one. */
  readonly table?: Table;
  /** The cell whose content is read as a document of its own. */
  readonly cell?: Cell;
}

const DOCUMENT: Frame = { parent: undefined, delimiter: '', depth: 0, quotes: false, lists: [] };

/** Before the first line of a document. */
export const START: State = {
  part: 'first',
  frame: DOCUMENT,
  blank: false,
  attached: false,
  hungry: false,
  attributes: '',
};

/** Before the first line of a cell that holds blocks. */
export function startOfCell(cell: Cell, depth: number): State {
  return { ...START, part: 'body', frame: { ...DOCUMENT, depth, cell } };
}

/** After a block of content: what waited for it is used up. */
export function afterBlock(state: State, lists: readonly string[] = state.frame.lists): State {
  const frame = lists === state.frame.lists ? state.frame : { ...state.frame, lists };
  return { part: 'body', frame, blank: false, attached: false, hungry: false, attributes: '' };
}

/** After blank lines: a `+` above them attaches nothing more. */
export function afterBlank(state: State): State {
  const part = state.part === 'first' ? 'opening' : state.part;
  return { ...state, part, blank: true, attached: false };
}

/** After a line that goes with the next block: what waits for that block still does. A blank line above it ended the list. */
export function afterMetadata(state: State, part: State['part'] = 'body', lists = listsHere(state)): State {
  return { ...state, part, blank: false, frame: lists === state.frame.lists ? state.frame : { ...state.frame, lists } };
}

/** Whether a block that is no list item, met here, belongs to the open list item. */
export function belongsToItem({ frame, blank, attached, hungry }: State): boolean {
  return frame.lists.length > 0 && (!blank || attached || hungry);
}

/** The lists still open for a block that is no list item. */
export function listsHere(state: State): readonly string[] {
  return belongsToItem(state) ? state.frame.lists : NONE;
}

const NONE: readonly string[] = [];

/** The frame that a line closes: the outermost one of that delimiter, since a block ends before all that it holds. */
export function frameClosedBy(content: string, innermost: Frame): Frame | undefined {
  let found: Frame | undefined;
  for (let frame: Frame | undefined = innermost; frame !== undefined; frame = frame.parent) {
    if (frame.delimiter === content) found = frame;
  }
  return found;
}

/** Whether two states read what follows alike. */
export function sameState(a: State, b: State): boolean {
  return (
    a === b ||
    (a.part === b.part &&
      a.blank === b.blank &&
      a.attached === b.attached &&
      a.hungry === b.hungry &&
      a.attributes === b.attributes &&
      sameFrame(a.frame, b.frame))
  );
}

function sameFrame(a: Frame | undefined, b: Frame | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b;
  return (
    a.delimiter === b.delimiter &&
    a.quotes === b.quotes &&
    a.lists.join('\n') === b.lists.join('\n') &&
    JSON.stringify(a.table) === JSON.stringify(b.table) &&
    sameFrame(a.parent, b.parent)
  );
}
