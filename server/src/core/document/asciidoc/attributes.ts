import type { Span } from '../model.ts';

/** The value of an attribute as written, at the same length as its span: where a wrapped value goes on, blanks replace the break. */
export interface AttributeValue {
  readonly value: string;
  readonly span: Span;
}

/**
 * Reads the attribute entries of a header: `:nom: valeur`, values wrapped by ` \` at the end of a line. The last entry of a name
 * wins; `:!nom:` and `:nom!:` take it away.
 *
 * @param text the lines of a header; what is no attribute entry is passed over
 * @returns values by name; spans are offsets in `text`
 */
export function readAsciidocAttributes(text: string): ReadonlyMap<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  for (const { groups, index, 0: entry } of text.matchAll(ENTRY)) {
    const name = groups?.name ?? '';
    if (name.startsWith('!') || name.endsWith('!')) attributes.delete(name.replaceAll('!', ''));
    else {
      const written = groups?.value ?? '';
      const value = written.replace(WRAP, (wrap) => ' '.repeat(wrap.length)).trimEnd();
      const start = index + entry.length - written.length;
      attributes.set(name, { value, span: { start, end: start + value.length } });
    }
  }
  return attributes;
}

const ENTRY =
  /^:(?<name>!?[\p{L}\p{N}_][^:\r\n]*):(?:[ \t]+|(?=[\r\n]|$))(?<value>(?:[^\r\n]*[ \t][\\+](?:\r\n?|\n)(?=[^\r\n]))*[^\r\n]*)/gmu;
const WRAP = /[\\+](?:\r\n?|\n)[ \t]*/g;
