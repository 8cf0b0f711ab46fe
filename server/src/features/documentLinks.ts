import type { DocumentLink } from 'vscode-languageserver';
import type { Block, Span } from '../core/document/model.ts';
import type { Library } from '../core/library/library.ts';
import { findCitations } from '../core/recognition/citations.ts';
import { findEcolabels } from '../core/recognition/ecolabels.ts';
import type { View } from '../view.ts';
import { rangeOf } from './range.ts';

interface Target extends Span {
  readonly target: string;
  readonly tooltip: string;
}

/** Legal references to their official text, labels to their registry, AsciiDoc includes to the file they name. */
export function documentLinks(view: View): DocumentLink[] {
  const { blocks, starts } = view.document;
  return blocks.flatMap((block, index) => {
    const targets = block.kind === 'directive' ? includes(block, view.uri) : libraryLinks(block, view.world.library);
    return targets.map(({ start, end, target, tooltip }) => ({
      range: rangeOf(view.source, { start: start + starts[index]!, end: end + starts[index]! }),
      target,
      tooltip,
    }));
  });
}

function libraryLinks({ prose, sentences }: Block, library: Library): Target[] {
  if (sentences.length === 0) return [];
  const citations = findCitations(prose, library).flatMap(({ start, end, texte }) => {
    const record = texte === undefined ? undefined : library.textes.get(texte);
    return record?.lien ? [{ start, end, target: record.lien, tooltip: record.citation }] : [];
  });
  const labels = findEcolabels(prose, library).flatMap(({ start, end, ecolabel }) => {
    const label = library.ecolabels.get(ecolabel);
    return label?.registre ? [{ start, end, target: label.registre, tooltip: `Registre : ${label.nom}` }] : [];
  });
  return [...citations, ...labels];
}

/** `include::lot1/clauses.adoc[]`: shown as a link, never followed. A path with an attribute cannot be resolved here. */
function includes({ text }: Block, uri: string): Target[] {
  return [...text.matchAll(/^include::([^[{\n]+)\[/gm)].flatMap((found) => {
    const path = found[1]!;
    const start = found.index + 'include::'.length;
    if (!URL.canParse(path, uri)) return [];
    return [{ start, end: start + path.length, target: new URL(path, uri).href, tooltip: `Fichier inclus : ${path}` }];
  });
}
