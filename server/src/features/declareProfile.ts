import type { Profile, TenderDocument } from '../core/document/model.ts';
import type { Edit } from '../core/rules/rule.ts';

/**
 * Writes down, at the top, what was guessed of the document, for the drafter to confirm; undefined when nothing was guessed. A snippet.
 */
export function declareProfile(document: TenderDocument): Edit | undefined {
  const { inferred } = document.profile;
  if (inferred.size === 0) return undefined;
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  const entries = guesses(document.profile);
  const { at, lines } = document.format === 'asciidoc' ? asAttributes(document, entries) : asYaml(document, entries);
  return { start: at, end: at, text: lines.map((line) => line + newline).join('') };
}

type Entry = readonly [key: string, value: string];

function guesses({ inferred, document, familles, acheteur }: Profile): readonly Entry[] {
  const all: readonly (readonly [Parameters<typeof inferred.has>[0], string | undefined])[] = [
    ['document', document],
    ['familles', familles.join(', ') || undefined],
    ['acheteur', acheteur],
  ];
  return all.flatMap(([key, value]) => (inferred.has(key) && value !== undefined ? [[key, value] as const] : []));
}

const blank = (value: string, index: number) => `\${${index + 1}:${value}}`;

function asYaml({ text, blocks }: TenderDocument, entries: readonly Entry[]) {
  const values = entries.map(
    ([key, value], index) => `  ${key}: ${key === 'familles' ? `[${blank(value, index)}]` : blank(value, index)}`,
  );
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  if (blocks[0]?.kind !== 'front-matter') return { at: bom, lines: ['---', 'clausier:', ...values, '---', ''] };
  const known = /^[ \t]*clausier:[ \t]*\r?\n/m.exec(blocks[0].text);
  if (known) return { at: bom + known.index + known[0].length, lines: values };
  return { at: text.indexOf('\n') + 1, lines: ['clausier:', ...values] };
}

/** Attributes belong to the header, right under the title. */
function asAttributes({ text }: TenderDocument, entries: readonly Entry[]) {
  const title = /^\uFEFF?(?:\s*\n)*= .*(?:\n|$)/.exec(text);
  const lines = entries.map(([key, value], index) => `:clausier-${key}: ${blank(value, index)}`);
  return { at: title ? title[0].length : 0, lines: title ? lines : [...lines, ''] };
}
