/** micromark, the reference parser, is the oracle for the structure: every line of a document is of the same kind for both. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { CONVERTED_BULLET } from '../../../server/src/core/document/converted.ts';
import { frontMatterEnd } from '../../../server/src/core/document/frontMatter.ts';
import type { Block, TenderDocument } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';

const FILES = globSync(['test/fixtures/documents/*.md', 'exemples/*.md']);

test('there are documents to compare', () => assert.ok(FILES.length >= 5));

for (const file of FILES) {
  for (const [ends, newline] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`${file} (${ends}) has the structure that micromark sees`, () => {
      const text = readFileSync(file, 'utf8').replaceAll('\n', newline);
      const oracle = oracleLines(text);
      const ours = ourLines(parseDocument(text, 'markdown'));
      text.split(newline).forEach((line, index) => {
        const expected = oracle.get(index);
        // HTML and indented blocks are read further than Markdown reads them: other tests say how.
        if (expected === 'html' || expected === 'indented') return;
        assert.equal(ours.get(index), expected, `line ${index + 1}: ${line}`);
      });
    });
  }
}

const LEAVES: Readonly<Record<string, string>> = {
  atxHeading: 'title',
  setextHeading: 'title',
  codeFenced: 'code',
  codeIndented: 'indented',
  htmlFlow: 'html',
  tableContent: 'table-cell',
  paragraph: 'text',
  definition: 'text',
  gfmFootnoteDefinition: 'text',
};

/** Named by the extension, unknown to micromark's types. */
const DELIMITER_ROWS: ReadonlySet<string> = new Set(['tableDelimiterRow']);

/** Kind of each line, as micromark has it. Text lines say in what they stand. */
function oracleLines(text: string): ReadonlyMap<number, string> {
  const base = frontMatterEnd(text);
  const above = text.slice(0, base).split('\n').length - 1;
  const lines = new Map<number, string>();
  const chunks = preprocess()(text.slice(base), undefined, true);
  const containers: string[] = [];
  for (const [step, { type, start, end }] of postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(chunks),
  )) {
    if (type === 'blockQuote' || type === 'listOrdered' || type === 'listUnordered') {
      if (step === 'enter') containers.push(type === 'blockQuote' ? 'quotation' : 'list-item');
      else containers.pop();
    }
    if (DELIMITER_ROWS.has(type)) lines.delete(start.line - 1 + above);
    const leaf = LEAVES[type];
    if (step !== 'enter' || leaf === undefined) continue;
    const kind = leaf === 'text' ? (containers.at(-1) ?? 'paragraph') : leaf;
    for (let line = start.line; line <= end.line; line++) lines.set(line - 1 + above, kind);
  }
  return lines;
}

function ourLines({ text, blocks, starts }: TenderDocument): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  blocks.forEach((block, index) => {
    if (block.kind === 'front-matter') return;
    const start = starts[index] as number;
    const first = text.slice(0, start).split('\n').length - 1;
    const last = first + block.text.split('\n').length;
    for (let line = first; line < last; line++) lines.set(line, markdownKind(block, text, start));
  });
  return lines;
}

/** What a block is for Markdown alone: what we recognise as left by a conversion is but a paragraph or an item. */
function markdownKind(block: Block, text: string, start: number): string {
  if (block.kind === 'contents') return /^\s*(?:[-*+]|\d+[.)])\s/.test(text.slice(start)) ? 'list-item' : 'paragraph';
  if (block.kind === 'page-header') return 'paragraph';
  if (block.kind === 'title' && !/^#|\n[ \t]*(?:=+|-+)[ \t]*$/.test(block.text)) return 'paragraph';
  if (CONVERTED_BULLET.test(block.text)) return 'paragraph';
  return block.kind;
}
