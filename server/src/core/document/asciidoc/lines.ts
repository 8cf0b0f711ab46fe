/** A line of the source. `end` leaves out trailing white space and the line break; `next` is where the next line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** From `start` to `end`. */
  readonly content: string;
}

/** Reads lines by their offset and remembers how far it has looked, so that a reading is known to depend on nothing beyond. */
export interface Lines {
  /** The line that starts at an offset; undefined at the end of the text. */
  readonly at: (start: number) => Line | undefined;
  /** The furthest offset seen since the last `forget`, looked-ahead lines included. */
  readonly reach: () => number;
  readonly forget: () => void;
  /** Says that the text was looked at up to an offset by other means. */
  readonly saw: (offset: number) => void;
}

/**
 * Opens a text for reading. Lines end at « \n », « \r\n » or a lone « \r ».
 *
 * @param to where the text is held to end
 */
export function openLines(text: string, to: number = text.length): Lines {
  const rest = /[^\r\n]*/y;
  let seen = 0;
  let last: Line | undefined;
  return {
    at(start) {
      if (start >= to) {
        seen = Math.max(seen, to);
        return undefined;
      }
      if (last?.start !== start) {
        rest.lastIndex = start;
        rest.test(text);
        const stop = Math.min(rest.lastIndex, to);
        const content = text.slice(start, stop).trimEnd();
        const breaks = stop >= to ? 0 : text.startsWith('\r\n', stop) ? 2 : 1;
        last = { start, end: start + content.length, next: Math.min(stop + breaks, to), content };
      }
      seen = Math.max(seen, last.next);
      return last;
    },
    reach: () => seen,
    forget() {
      seen = 0;
    },
    saw(offset) {
      seen = Math.max(seen, offset);
    },
  };
}
