import { readAsciidocAttributes } from '../asciidoc/attributes.ts';
import type { Block } from '../model.ts';
import type { Declared, DeclaredValue } from './declared.ts';

/**
 * Reads the `:clausier-…:` attributes of an AsciiDoc document: lists are parted by commas, lots by semicolons and bars
 * (`1 | Postes de travail | 250000 ; 2 | Écrans | 90000`).
 */
export function readAttributes(blocks: readonly Block[], starts: Uint32Array): Declared {
  const values = new Map<string, DeclaredValue>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind !== 'directive' || !block.text.includes(':clausier-')) continue;
    for (const [name, { value, span }] of readAsciidocAttributes(block.text)) {
      if (!name.startsWith(PREFIX)) continue;
      const key = name.slice(PREFIX.length);
      values.set(key, readValue(key, value, (starts[index] as number) + span.start));
    }
  }
  return { values, problems: [] };
}

const PREFIX = 'clausier-';
const LOT_KEYS = ['numero', 'intitule', 'montant-ht'];

function readValue(name: string, value: string, start: number): DeclaredValue {
  const whole = { value, span: { start, end: start + value.length } };
  if (name === 'familles') return { ...whole, items: split(value, ',', start) };
  if (name !== 'lots') return whole;
  const items = split(value, ';', start).map((lot): DeclaredValue => {
    const cells = split(String(lot.value), '|', lot.span.start);
    return { ...lot, entries: new Map(cells.map((cell, index) => [LOT_KEYS[index] ?? '', cell])) };
  });
  return { ...whole, items };
}

function split(source: string, separator: string, base: number): readonly DeclaredValue[] {
  const parts: DeclaredValue[] = [];
  let at = 0;
  for (const part of source.split(separator)) {
    const value = part.trim();
    const start = base + at + (value === '' ? 0 : part.indexOf(value));
    if (value !== '') parts.push({ value, span: { start, end: start + value.length } });
    at += part.length + separator.length;
  }
  return parts;
}
