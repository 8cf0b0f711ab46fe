import type { Span } from '../document/model.ts';
import { capital, withoutAccents } from '../fold.ts';
import type { Edit } from './rule.ts';

/** What stands before a name and changes with it: « du décret », « de la loi », « l’arrêté ». */
interface Determiner {
  readonly length: number;
  /** « le », « du », « au », « ce »: what kind of determiner it is, as before a masculine word. */
  readonly kind: keyof typeof FORMS;
}

/** Each kind before a masculine word, a feminine one, and a vowel. */
const FORMS = {
  le: ['le ', 'la ', 'l’'],
  du: ['du ', 'de la ', 'de l’'],
  au: ['au ', 'à la ', 'à l’'],
} as const;

const DETERMINER = /(?<![\p{L}])(?:(de la |de l['’]|du )|(à la |à l['’]|au )|(la |le |l['’]))$/iu;

/** The words that legal texts begin with, and are not masculine. */
const FEMININE =
  /^(?:loi|ordonnance|circulaire|directive|norme|decision|instruction|annexe|note|charte|jurisprudence)(?![a-z])/;

/**
 * The determiner that a replacement needs, when it is not the one that stands there.
 *
 * @param before the text that precedes what is replaced
 * @param name the replacement, in the singular
 * @returns how many characters to take back, and what to write in their place with its space; undefined when nothing changes
 */
export function newDeterminer(
  before: string,
  name: string,
): { readonly length: number; readonly text: string } | undefined {
  const found = determinerOf(before);
  if (found === undefined) return undefined;
  const word = withoutAccents(name).toLowerCase();
  const form = /^[aeiouy]/.test(word) ? 2 : FEMININE.test(word) ? 1 : 0;
  const there = before.slice(before.length - found.length);
  const text = FORMS[found.kind][form];
  if (there.toLowerCase().replace("'", '’') === text) return undefined;
  const isCapital = there.charAt(0) !== there.charAt(0).toLowerCase();
  return { length: found.length, text: isCapital ? capital(text) : text };
}

/** The edit that puts `name` in place of `span`, with the determiner that it needs. */
export function renaming(text: string, { start, end }: Span, name: string): Edit {
  const determiner = newDeterminer(text.slice(0, start), name);
  return { start: start - (determiner?.length ?? 0), end, text: (determiner?.text ?? '') + name };
}

function determinerOf(before: string): Determiner | undefined {
  const found = DETERMINER.exec(before.slice(-8));
  if (!found) return undefined;
  return { length: found[0].length, kind: found[1] ? 'du' : found[2] ? 'au' : 'le' };
}
