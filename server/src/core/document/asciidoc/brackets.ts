/** Finds, in one pass made when first asked, the `]` that closes a `[`; the brackets inside are told apart, `\]` closes nothing. */
export function brackets(source: string): (opening: number) => number | undefined {
  let closings: ReadonlyMap<number, number> | undefined;
  return (opening) => {
    closings ??= matchBrackets(source);
    return closings.get(opening);
  };
}

function matchBrackets(source: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of source.matchAll(/\\?[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else if (bracket === ']') {
      const opening = open.pop();
      if (opening !== undefined) closings.set(opening, index);
    }
  }
  return closings;
}
