import type { Block, DocumentType, Section } from './model.ts';
import { plainTitle, readTitle } from './numbering.ts';
import { defaultRole, roleOf } from './roles.ts';

/** The sections of a document and the innermost one of each block. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly sectionOf: Uint32Array;
}

/**
 * Builds the sections from the title blocks. A section runs to the next title of its level or higher.
 *
 * @param previous sections of the version before: those that are equal keep their identity
 */
export function buildOutline(
  blocks: readonly Block[],
  document: DocumentType | undefined,
  previous: readonly Section[] = [],
): Outline {
  const drafts: Draft[] = [
    {
      title: '',
      number: undefined,
      level: 0,
      role: defaultRole(document),
      parent: undefined,
      titleBlock: -1,
      firstBlock: 0,
      endBlock: blocks.length,
    },
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
      const role = roleOf(plainTitle(block), current === 0 ? undefined : drafts[current]?.role, document);
      drafts.push({
        ...readTitle(block),
        level,
        role,
        parent: current,
        titleBlock: index,
        firstBlock: index,
        endBlock: blocks.length,
      });
      current = drafts.length - 1;
    }
    sectionOf[index] = current;
  }
  return { sections: drafts.map((draft, index) => kept(previous[index], draft)), sectionOf };
}

type Draft = { -readonly [Key in keyof Section]: Section[Key] };

function kept(old: Section | undefined, section: Section): Section {
  if (old === undefined) return section;
  for (const key of Object.keys(section) as (keyof Section)[]) if (old[key] !== section[key]) return section;
  return old;
}
