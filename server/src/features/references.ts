import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Format, Span, TenderDocument } from '../core/document/model.ts';
import { parseDocument } from '../core/document/parse.ts';
import { blockIndexAt } from '../core/document/positions.ts';
import { SPACE_ENTITY, TRANSPARENT, toProse } from '../core/document/prose.ts';
import type { Library } from '../core/library/library.ts';
import { findCitations } from '../core/recognition/citations.ts';
import { findEcolabels } from '../core/recognition/ecolabels.ts';
import type { View } from '../view.ts';
import { rangeOf } from './range.ts';

/** A record of the library that documents name. */
export interface Subject {
  readonly genre: 'texte' | 'ecolabel';
  readonly id: string;
}

/** The legal text or label named at `offset`; undefined when there is none. */
export function subjectAt({ document, world }: View, offset: number): Subject | undefined {
  const index = blockIndexAt(document, offset);
  if (index < 0) return undefined;
  const at = offset - document.starts[index]!;
  return [...mentions(document.blocks[index]!.prose, world.library)].find(({ start, end }) => start <= at && at <= end)
    ?.subjects[0];
}

/** Where a view names a subject. */
export function referencesIn({ uri, source, document, world }: View, subject: Subject): Location[] {
  return locations(uri, source, document, world.library, subject);
}

/** Where a document that is not open names a subject. It is parsed only if its bare text does. */
export function referencesInFile(
  { uri, format, text }: { readonly uri: string; readonly format: Format; readonly text: string },
  library: Library,
  subject: Subject,
): Location[] {
  if (![...mentions(plain(text), library)].some((mention) => isOf(mention, subject))) return [];
  const source = TextDocument.create(uri, format, 0, text);
  return locations(uri, source, parseDocument(text, format, ''), library, subject);
}

function locations(
  uri: string,
  source: TextDocument,
  { blocks, starts }: TenderDocument,
  library: Library,
  subject: Subject,
): Location[] {
  return blocks.flatMap((block, index) => {
    if (block.sentences.length === 0) return [];
    const start = starts[index]!;
    return [...mentions(block.prose, library)]
      .filter((mention) => isOf(mention, subject))
      .map((mention) => ({
        uri,
        range: rangeOf(source, { start: mention.start + start, end: mention.end + start }),
      }));
  });
}

/** What is named at a place: one record, and those that a range of articles passes over. */
interface Mention extends Span {
  readonly subjects: readonly Subject[];
}

function* mentions(prose: string, library: Library): Iterable<Mention> {
  for (const { start, end, texte, within = [] } of findCitations(prose, library)) {
    const ids = texte === undefined ? within : [texte, ...within];
    if (ids.length > 0) yield { start, end, subjects: ids.map((id) => ({ genre: 'texte', id })) };
  }
  for (const { start, end, ecolabel } of findEcolabels(prose, library)) {
    yield { start, end, subjects: [{ genre: 'ecolabel', id: ecolabel }] };
  }
}

const isOf = ({ subjects }: Mention, { genre, id }: Subject) =>
  subjects.some((subject) => subject.genre === genre && subject.id === id);

/** A text made near enough to prose to tell whether it may name something: marks are passed over, so nothing is missed for them. */
function plain(text: string): string {
  const bare = text
    .replace(/&[#\w]{2,8};|\{nbsp\}/g, (entity) => (entity === '{nbsp}' || SPACE_ENTITY.test(entity) ? ' ' : entity))
    .replace(/<\/?\p{L}[^<>]*>/gu, '');
  return toProse(bare, []).replace(/[*_`[\]>\\#+]/g, TRANSPARENT);
}
