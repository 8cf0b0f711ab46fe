import { fold } from '../fold.ts';
import type { Ecolabel } from '../library/schema/ecolabel.ts';

/** Levels as labels call them, and their French names. */
const NAMES: Readonly<Record<string, string>> = {
  bronze: 'bronze',
  silver: 'silver',
  argent: 'silver',
  gold: 'gold',
  or: 'gold',
  platinum: 'platinum',
  platine: 'platinum',
  titanium: 'titanium',
  titane: 'titanium',
  ruby: 'ruby',
  rubis: 'ruby',
  diamond: 'diamond',
  diamant: 'diamond',
};

/** Folded words, one of which names any level. */
export const LEVEL_TRIGGERS = Object.keys(NAMES);

/** A level right after the label: « EPEAT Gold », « EPEAT, niveau Gold », « EPEAT® de niveau “Or” ». With a capital: « or » and « argent » are words too. */
const LEVEL =
  /^(?:[ ®™,\u2060]|(?:de |au |en )?(?:niveau|version|catégorie)|["«“'])*[ ,"«“'](Bronze|BRONZE|Silver|SILVER|Argent|ARGENT|Gold|GOLD|Or|OR|Platinum|PLATINUM|Platine|Titanium|TITANIUM|Titane|Ruby|Rubis|Diamond|Diamant)(?![\p{L}\p{N}])/u;

/** The level that follows a label, `from` being where its name ends in `tail`; offsets count from the start of `tail`. */
export function levelAfter(
  tail: string,
  from: number,
): { readonly word: string; readonly start: number; readonly end: number } | undefined {
  const found = LEVEL.exec(tail.slice(from));
  if (!found) return undefined;
  const end = from + found[0].length;
  return { word: found[1]!, start: end - found[1]!.length, end };
}

/** The length of what stands between the label and its level, to be taken out with it. */
export const gapBefore = (tail: string, start: number) =>
  /(?<![ ,])(?:[ ,]{1,9}(?:de |au |en )?(?:niveau)?[ «"“]{0,9})$/u.exec(tail.slice(0, start))?.[0].length ?? 0;

/** The levels of a label, as they are written. */
export const levelsOf = ({ niveaux }: Ecolabel) => niveaux.filter((niveau) => !/sans niveau/.test(niveau));
export const hasLevel = (label: Ecolabel, word: string) =>
  levelsOf(label).some((niveau) =>
    fold(niveau)
      .split(/[^a-z]+/)
      .some((part) => NAMES[part] !== undefined && NAMES[part] === NAMES[fold(word)]),
  );
