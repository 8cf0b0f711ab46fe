/** The words in which the structure of a document is compared: `line what`, in the order of the lines. */
export type Found = readonly [line: number, what: string];

export function inOrder(found: readonly Found[]): readonly string[] {
  return found.toSorted(([a], [b]) => a - b).map(([line, what]) => `${line} ${what}`);
}

/** A cell, by its row and the first line of its text. */
export function rowOf(row: number, header: boolean, text: string): string {
  return `row ${row}${header ? ' header' : ''} ${text.trim()}`;
}
