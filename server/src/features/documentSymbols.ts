import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { readMarker } from '../core/clause/marker.ts';
import type { Section } from '../core/document/model.ts';
import type { View } from '../view.ts';
import { NIVEAU_WORDS } from './markdown/words.ts';
import { rangeOf } from './range.ts';

/** The articles of a document, one in the other, with the library's clauses that stand in them. */
export function documentSymbols(view: View): DocumentSymbol[] {
  const { sections, sectionOf, blocks } = view.document;
  const symbols = sections.map((section) => sectionSymbol(view, section));
  blocks.forEach((block, index) => {
    const clause = block.kind === 'comment' ? clauseSymbol(view, index) : undefined;
    if (clause) symbols[sectionOf[index]!]!.children!.push(clause);
  });
  sections.forEach(({ parent }, index) => {
    if (parent !== undefined) symbols[parent]!.children!.push(symbols[index]!);
  });
  return symbols[0]?.children ?? [];
}

function sectionSymbol(view: View, section: Section): DocumentSymbol {
  const { blocks, starts } = view.document;
  const first = Math.max(section.titleBlock, section.firstBlock);
  const last = section.endBlock - 1;
  const start = starts[first] ?? 0;
  const title = blocks[first]?.text.length ?? 0;
  const end = last >= first ? starts[last]! + blocks[last]!.text.length : start + title;
  return {
    name: [section.number, section.title].filter(Boolean).join(' ') || 'Sans titre',
    kind: SymbolKind.Namespace,
    range: rangeOf(view.source, { start, end }),
    selectionRange: rangeOf(view.source, { start, end: start + title }),
    children: [],
  };
}

function clauseSymbol(view: View, index: number): DocumentSymbol | undefined {
  const block = view.document.blocks[index]!;
  const marker = readMarker(block.text);
  const clause = marker && view.world.library.clauses.get(marker.id);
  if (!clause) return undefined;
  const start = view.document.starts[index]!;
  const range = rangeOf(view.source, { start, end: start + block.text.length });
  return {
    name: clause.titre,
    detail: NIVEAU_WORDS[marker.niveau],
    kind: SymbolKind.Property,
    range,
    selectionRange: range,
  };
}
