/** Places written in the text itself: `⟦…⟧` around a stretch, `‸` for the caret. They are removed before use. */

export interface MarkedText {
  readonly text: string;
  /** What stood between `⟦` and `⟧`, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the `⟦ ⟧` out of a text and gives the stretches they marked. */
export function readMarks(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** Puts `⟦ ⟧` around stretches of a text: the reverse of `readMarks`. */
export function showMarks(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return shown + text.slice(at);
}

/** Takes the `‸` out of a text and gives where it stood. */
export function readCaret(text: string): { readonly text: string; readonly offset: number } {
  const offset = text.indexOf('‸');
  return { text: text.replace('‸', ''), offset };
}
