/**
 * Whether a text is such that parsing it as Markdown would exhaust the stack or take minutes: sixty levels on one line, thousands
 * of brackets in one paragraph. No document is; a binary file opened by mistake may be.
 */
export function isGarbage(body: string): boolean {
  return DEEP_NESTING.test(body) || (holdsMany(body, '[') && hasCrowdedParagraph(body));
}

const DEEP_NESTING = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/m;
/** Lezer reads each bracket of a paragraph in time proportional to those before it. */
const MANY = 4000;

function holdsMany(body: string, character: string): boolean {
  let count = 0;
  for (let at = body.indexOf(character); at >= 0 && count < MANY; at = body.indexOf(character, at + 1)) count++;
  return count >= MANY;
}

function hasCrowdedParagraph(body: string): boolean {
  let count = 0;
  // Blank lines, items, rows, titles and quotations part the paragraphs.
  for (const found of body.matchAll(/\[|\n(?=[ \t\r]*(?:[-*+#|>\n]|\d))/g)) {
    count = found[0] === '[' ? count + 1 : 0;
    if (count >= MANY) return true;
  }
  return false;
}
