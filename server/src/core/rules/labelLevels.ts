import { fold } from '../fold.ts';
import type { Ecolabel } from '../library/schema/ecolabel.ts';
import { fixOf } from './repair.ts';
import type { Fix } from './rule.ts';

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

/** The level that follows a label, and where it ends, `from` being where the label does; offsets count from the start of `tail`. */
export function levelAfter(tail: string, from: number): { readonly word: string; readonly end: number } | undefined {
  const found = LEVEL.exec(tail.slice(from));
  return found ? { word: found[1]!, end: from + found[0].length } : undefined;
}

/** The repair that takes a level out, with all that ties it to the label: both ends count from the start of `text`. */
export function withoutLevel(text: string, labelEnd: number, levelEnd: number): Fix {
  const end = levelEnd + closing(text.slice(labelEnd), levelEnd - labelEnd);
  return fixOf('Retirer le niveau', { start: labelEnd, end, text: '' });
}

/** The mark that closes, right after the level, what opened before it: « niveau « Gold » ». */
function closing(rest: string, length: number): number {
  if (!/[«"“(]/u.test(rest.slice(0, length))) return 0;
  return /^[ \u00a0]?[»"”)]/u.exec(rest.slice(length))?.[0].length ?? 0;
}

/** The levels of a label, as they are written. */
export const levelsOf = ({ niveaux }: Ecolabel) => niveaux.filter((niveau) => !/sans niveau/.test(niveau));
export const hasLevel = (label: Ecolabel, word: string) =>
  levelsOf(label).some((niveau) =>
    fold(niveau)
      .split(/[^a-z]+/)
      .some((part) => NAMES[part] !== undefined && NAMES[part] === NAMES[fold(word)]),
  );
