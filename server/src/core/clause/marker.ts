import type { Format, SectionIndex, Span, TenderDocument } from '../document/model.ts';
import { ETAPES, type Etape, NIVEAUX, type Niveau } from '../library/vocabulary.ts';

/** What the comment line before an inserted clause says. */
export interface Marker {
  readonly id: string;
  readonly niveau: Niveau;
  readonly etape: Etape | undefined;
  readonly version: number | undefined;
}

/** A marker in a document; the span is absolute and covers the comment that holds it. */
export interface ClauseMarker extends Marker, Span {
  /** Index of the comment block. */
  readonly block: number;
}

/** A comment that means to be a marker and is not. */
export interface MalformedMarker extends Span {
  /** One French sentence that says the mend. */
  readonly message: string;
}

/** The comment line that goes before a clause: `<!-- clausier: garantie@socle condition-execution v1 -->`. */
export function formatMarker({ id, niveau, etape, version }: Marker, format: Format): string {
  const words = [`clausier: ${id}@${niveau}`, etape, version === undefined ? undefined : `v${version}`];
  return comment(words.filter((word) => word !== undefined).join(' '), format);
}

/** The comment line that ends a clause before its section does. */
export function endMarker(format: Format): string {
  return comment('/clausier', format);
}

const comment = (text: string, format: Format) => (format === 'markdown' ? `<!-- ${text} -->` : `// ${text}`);

/** Reads a comment, whichever the syntax; undefined when it is not a marker, or not a valid one. */
export function readMarker(text: string): Marker | undefined {
  const found = MARKER.exec(text);
  return found === null ? undefined : parse(found[1]!);
}

/** All the valid clause markers of a document, in order. */
export function readMarkers(document: TenderDocument): readonly ClauseMarker[] {
  return markerLines(document).flatMap(({ content, ...place }) => {
    const marker = parse(content);
    return marker === undefined ? [] : [{ ...marker, ...place }];
  });
}

/** The comments that begin as a marker does and cannot be read. */
export function malformedMarkers(document: TenderDocument): readonly MalformedMarker[] {
  return markerLines(document)
    .filter(({ content }) => parse(content) === undefined)
    .map(({ content, start, end }) => ({ start, end, message: fault(content) }));
}

/**
 * Where the clause of a marker runs: from the marker to the next one, to the end mark, to the next heading of its own level or higher.
 * A heading just below the marker is the clause's own title: its level is then the clause's.
 *
 * @returns an absolute span, without the marker nor the blank lines around
 */
export function clauseExtent(document: TenderDocument, marker: ClauseMarker): Span {
  const { blocks, starts, sections, sectionOf } = document;
  const first = marker.block + 1;
  const titled = blocks[first]?.kind === 'title';
  const section: SectionIndex = sectionOf[titled ? first : marker.block] ?? 0;
  const limit = Math.min(sections[section]?.endBlock ?? blocks.length, blocks.length);
  let end = marker.end;
  let start: number | undefined;
  for (let index = first; index < limit; index++) {
    const block = blocks[index]!;
    if (block.kind === 'comment' && BOUNDARY.test(block.text)) break;
    start ??= starts[index]!;
    end = starts[index]! + block.text.trimEnd().length;
  }
  return { start: start ?? end, end };
}

/** A marker to the end of its comment or of its line: several AsciiDoc comment lines may make one block. */
const MARKER = /(?:<!--|\/\/)[ \t]*clausier[ \t]*:[ \t]*([^\r\n]*?)[ \t]*(?:-->|$)/m;
const BOUNDARY = /(?:<!--|\/\/)[ \t]*(?:clausier[ \t]*:|\/clausier(?![\p{L}-]))/u;
const CONTENT = /^([a-z0-9]+(?:-[a-z0-9]+)*)@([a-z]+)(?:\s+([a-z-]+))??(?:\s+v(\d+))?$/;

function markerLines(document: TenderDocument): readonly (Span & { block: number; content: string })[] {
  const all = new RegExp(MARKER.source, 'gm');
  return document.blocks.flatMap((block, index) =>
    block.kind === 'comment' && block.text.includes('clausier')
      ? [...block.text.matchAll(all)].map((found) => {
          const start = document.starts[index]! + found.index;
          return { start, end: start + found[0].length, block: index, content: found[1]! };
        })
      : [],
  );
}

function parse(content: string): Marker | undefined {
  const [, id, level, stage, version] = CONTENT.exec(content) ?? [];
  const niveau = NIVEAUX.find((each) => each === level);
  const etape = ETAPES.find((each) => each === stage);
  if (id === undefined || niveau === undefined || (stage !== undefined && etape === undefined)) return undefined;
  return { id, niveau, etape, version: version === undefined ? undefined : Number(version) };
}

/** What is wrong with a marker that cannot be read. */
function fault(content: string): string {
  const [, , level = '', stage] = CONTENT.exec(content) ?? [];
  if (level !== '' && !NIVEAUX.some((each) => each === level)) {
    return `Niveau inconnu : « ${level} ». Écrivez ${NIVEAUX.map((niveau) => `« ${niveau} »`).join(', ')}.`;
  }
  if (stage !== undefined) {
    return `Étape inconnue : « ${stage} ». Écrivez ${ETAPES.map((etape) => `« ${etape} »`).join(', ')}.`;
  }
  return 'Marqueur de clause illisible : écrivez « clausier: identifiant@niveau étape v1 ».';
}
