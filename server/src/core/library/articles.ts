/**
 * Reads the article numbers of a code as a record lists them: « L1..6 L3-1 L2111-1..3 » stands for L1 to L6, L3-1 and L2111-1 to L2111-3.
 *
 * @returns the numbers without space or full stop (« L2111-1 »), or a French sentence that says what cannot be read
 */
export function readArticles(list: string): ReadonlySet<string> | { readonly problem: string } {
  const articles = new Set<string>();
  for (const item of list.trim().split(/\s+/)) {
    const [, stem, first, last = first] = ITEM.exec(item) ?? [];
    if (stem === undefined || Number(last) < Number(first)) {
      return { problem: `« ${item} » n’est pas un numéro d’article : écrivez « L2111-1 » ou « L2111-1..3 ».` };
    }
    for (let number = Number(first); number <= Number(last); number++) articles.add(`${stem}${number}`);
  }
  return articles;
}

/** What comes before the last number, that number, and the end of the range if it is one. */
const ITEM = /^([A-Z]?(?:\d+[-.])*)(\d{1,4})(?:\.\.(\d{1,4}))?$/;
