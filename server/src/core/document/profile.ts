import type { Block, Format, Profile } from './model.ts';
import { readAttributes } from './profile/attributes.ts';
import { checkDeclared } from './profile/check.ts';
import { type Declared, NOTHING_DECLARED } from './profile/declared.ts';
import { infer } from './profile/infer.ts';
import { readFrontMatter } from './profile/yaml.ts';

/**
 * Reads what a document says of itself (front matter, AsciiDoc attributes) and guesses the rest.
 *
 * @param previous profile of the version before, given back when nothing changed: what depends on it need not be computed again
 */
export function readProfile(
  blocks: readonly Block[],
  starts: Uint32Array,
  format: Format,
  fileName: string,
  previous?: Profile,
): Profile {
  const declared = checkDeclared(readDeclared(blocks, starts, format));
  const guessed = infer(blocks, fileName);
  const inferred = new Set<'document' | 'familles' | 'acheteur'>();
  if (declared.document === undefined && guessed.document !== undefined) inferred.add('document');
  if (declared.familles.length === 0 && guessed.familles.length > 0) inferred.add('familles');
  if (declared.acheteur === undefined && guessed.acheteur !== undefined) inferred.add('acheteur');
  const profile: Profile = {
    ...declared,
    document: declared.document ?? guessed.document,
    familles: declared.familles.length > 0 ? declared.familles : guessed.familles,
    acheteur: declared.acheteur ?? guessed.acheteur,
    inferred,
  };
  return previous !== undefined && written(previous) === written(profile) ? previous : profile;
}

function readDeclared(blocks: readonly Block[], starts: Uint32Array, format: Format): Declared {
  const [first] = blocks;
  const yaml = first?.kind === 'front-matter' ? readFrontMatter(first.text, starts[0] as number) : NOTHING_DECLARED;
  if (format === 'markdown') return yaml;
  const attributes = readAttributes(blocks, starts);
  return { values: new Map([...yaml.values, ...attributes.values]), problems: yaml.problems };
}

function written(profile: Profile): string {
  return JSON.stringify({ ...profile, inferred: [...profile.inferred] });
}
