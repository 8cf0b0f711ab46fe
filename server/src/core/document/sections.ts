import type { Block, DocumentType, Section, SectionRole, TenderDocument } from './model.ts';
import { plainTitle, readTitle } from './numbering.ts';
import { defaultRole, roleOf } from './roles.ts';

/** The sections of a document and the innermost one of each block. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly sectionOf: Uint32Array;
}

/** What the sections of the version before were read from. */
export type PreviousOutline = Pick<TenderDocument, 'blocks' | 'sections' | 'profile'>;

/**
 * Builds the sections from the title blocks. A section runs to the next title of its level or higher.
 *
 * @param previous the version before: titles that did not change are not read again, sections that are equal keep their identity
 */
export function buildOutline(
  blocks: readonly Block[],
  document: DocumentType | undefined,
  previous?: PreviousOutline,
): Outline {
  const role = defaultRole(document);
  const known = previous !== undefined && previous.profile.document === document ? readBefore(previous) : NOTHING_KNOWN;
  const drafts: Draft[] = [
    { ...NO_TITLE, level: 0, role, parent: undefined, titleBlock: -1, firstBlock: 0, endBlock: blocks.length },
  ];
  const sectionOf = new Uint32Array(blocks.length);
  let current = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'title') {
      const level = Math.max(1, block.level);
      while ((drafts[current] as Draft).level >= level) {
        (drafts[current] as Draft).endBlock = index;
        current = (drafts[current] as Draft).parent as number;
      }
      const parentRole = current === 0 ? undefined : (drafts[current] as Draft).role;
      const heading = known.get(block);
      const read =
        heading?.parentRole === parentRole && heading ? heading.section : readHeading(block, parentRole, document);
      const { number, title, role } = read;
      drafts.push({
        number,
        title,
        role,
        level,
        parent: current,
        titleBlock: index,
        firstBlock: index,
        endBlock: blocks.length,
      });
      current = drafts.length - 1;
    }
    sectionOf[index] = current;
  }
  return { sections: drafts.map((draft, index) => kept(previous?.sections[index], draft)), sectionOf };
}

type Draft = { -readonly [Key in keyof Section]: Section[Key] };
type Heading = Pick<Section, 'title' | 'number' | 'role'>;

const NO_TITLE = { title: '', number: undefined };

function readHeading(block: Block, parent: SectionRole | undefined, document: DocumentType | undefined): Heading {
  return { ...readTitle(block), role: roleOf(plainTitle(block), parent, document) };
}

type Known = ReadonlyMap<Block, { readonly section: Heading; readonly parentRole: SectionRole | undefined }>;
const NOTHING_KNOWN: Known = new Map();

/** What is known of each title block: its section, and the role that this was read under. */
function readBefore({ blocks, sections }: PreviousOutline): Known {
  const known = new Map<Block, { section: Heading; parentRole: SectionRole | undefined }>();
  for (const section of sections) {
    if (section.parent === undefined) continue;
    const parentRole = section.parent === 0 ? undefined : sections[section.parent]?.role;
    known.set(blocks[section.titleBlock] as Block, { section, parentRole });
  }
  return known;
}

/** The old section where nothing in it changed. */
function kept(old: Section | undefined, section: Section): Section {
  return old !== undefined &&
    old.title === section.title &&
    old.number === section.number &&
    old.level === section.level &&
    old.role === section.role &&
    old.parent === section.parent &&
    old.titleBlock === section.titleBlock &&
    old.endBlock === section.endBlock
    ? old
    : section;
}
