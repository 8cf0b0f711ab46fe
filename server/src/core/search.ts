import Fuse from 'fuse.js';
import { stagesOf } from './clause/stage.ts';
import { insertableStages } from './clause/template.ts';
import type { DocumentType, SectionRole } from './document/model.ts';
import { foldedWords, singular } from './fold.ts';
import type { Library } from './library/library.ts';
import type { Clause } from './library/schema/clause.ts';
import type { Etape } from './library/vocabulary.ts';

/** Where the clause is to stand: what suits it comes first, nothing is left out. */
export interface SearchContext {
  readonly familles?: readonly string[];
  readonly etape?: Etape;
  readonly document?: DocumentType | undefined;
  readonly role?: SectionRole;
  /** Ids of the clauses that skeletons put at the place. */
  readonly expected?: readonly string[];
}

/**
 * Finds clauses by words of their title, subject, identifier, purpose, levels, labels or families. Accents, case and small slips do not count; every word must be
 * found.
 *
 * @param words what was typed; empty gives all the clauses
 * @returns best first
 */
export function searchClauses(library: Library, words: string, context: SearchContext = {}): readonly Clause[] {
  // « à », « l’ », « d’ »: one letter finds nothing, and would hide what the other words find.
  const typed = foldedWords(words).filter((word) => word.length > 1);
  const scored = typed.length === 0 ? all(library) : everyWord(indexOf(library), typed);
  return scored
    .map(({ clause, score }) => ({ clause, score: score * unsuited(clause, context) }))
    .sort((a, b) => a.score - b.score)
    .map(({ clause }) => clause);
}

/** A clause and how far it is from what was asked: 0 is a perfect match. */
interface Scored {
  readonly clause: Clause;
  readonly score: number;
}

/** Not 0: the context must still rank the clauses that match equally. */
const BEST = 0.01;

const all = (library: Library): readonly Scored[] =>
  [...library.clauses.values()].map((clause) => ({ clause, score: BEST }));

function everyWord(index: ClauseIndex, typed: readonly string[]): readonly Scored[] {
  const [first, ...others] = typed.map((word) => nearness(index, singular(word)));
  return [...first!].flatMap(([clause, near]) => {
    const nears = others.map((found) => found.get(clause));
    if (nears.includes(undefined)) return [];
    const mean = nears.reduce<number>((sum, each) => sum + each!, near) / typed.length;
    return [{ clause, score: BEST + 1 - mean }];
  });
}

/** Multiplies the distance of what does not suit the place; what is expected there is a little nearer. */
function unsuited(clause: Clause, { familles = [], etape, document, role, expected = [] }: SearchContext): number {
  const stages = insertableStages(clause);
  const suited = role === undefined && document === undefined ? [] : stagesOf(role ?? 'autre', document).slice(0, 2);
  const otherFamily =
    familles.length > 0 &&
    !clause.familles.includes('tous') &&
    !clause.familles.some((each) => familles.includes(each));
  const otherStage = etape !== undefined && !stages.includes(etape);
  const otherPlace = suited.length > 0 && !suited.some((each) => stages.includes(each));
  return (otherFamily ? 4 : 1) * (otherStage ? 3 : 1) * (otherPlace ? 2 : 1) * (expected.includes(clause.id) ? 0.8 : 1);
}

/** The words of the clauses, each with the clauses that hold it and how much it tells of them, 0 to 1. */
interface ClauseIndex {
  readonly words: ReadonlyMap<string, ReadonlyMap<Clause, number>>;
  /** To find the word that was meant; made when one is first misspelt. */
  readonly fuzzy: () => Fuse<string>;
}

/**
 * The clauses that a typed word leads to, and how near each is, 0 to 1: the word itself, then what it begins, then what it stands in;
 * words that merely look like it only when there is none.
 */
function nearness({ words, fuzzy }: ClauseIndex, typed: string): ReadonlyMap<Clause, number> {
  const near = new Map<Clause, number>();
  const meet = (word: string, quality: number) => {
    for (const [clause, weight] of words.get(word) ?? []) {
      near.set(clause, Math.max(near.get(clause) ?? 0, quality * weight));
    }
  };
  for (const word of words.keys()) {
    if (word === typed) meet(word, 1);
    else if (word.startsWith(typed)) meet(word, 0.9);
    else if (typed.length > 3 && word.includes(typed)) meet(word, 0.5);
  }
  // A short word is like too many others.
  if (near.size === 0 && typed.length > 4)
    for (const { item, score = 1 } of fuzzy().search(typed)) meet(item, 0.6 * (1 - score));
  return near;
}

/** One index a library, made when it is first searched. */
const INDEXES = new WeakMap<Library, ClauseIndex>();

function indexOf(library: Library): ClauseIndex {
  const known = INDEXES.get(library);
  if (known !== undefined) return known;
  const families = new Map(library.familles.map(({ id, libelle, vocabulaire }) => [id, [libelle, ...vocabulaire]]));
  const words = new Map<string, Map<Clause, number>>();
  const add = (clause: Clause, text: string, weight: number) => {
    const found = foldedWords(text).map(singular);
    // One word of a short title tells more of its clause than one of a long title.
    const own = weight * (0.9 + 0.1 / Math.max(1, found.length));
    for (const word of found) {
      const clauses = words.get(word) ?? new Map<Clause, number>();
      clauses.set(clause, Math.max(clauses.get(clause) ?? 0, own));
      words.set(word, clauses);
    }
  };
  for (const clause of library.clauses.values()) {
    add(clause, clause.titre, 1);
    for (const subject of clause.vocabulaire) add(clause, subject, 0.85);
    add(clause, clause.id, 0.8);
    for (const text of [
      clause.pourquoi,
      ...clause.ecolabels,
      ...clause.familles.flatMap((id) => families.get(id) ?? []),
      ...Object.values(clause.niveaux).map((niveau) => niveau.resume),
    ]) {
      add(clause, text, 0.4);
    }
  }
  let fuse: Fuse<string> | undefined;
  const fuzzy = () => {
    fuse ??= new Fuse([...words.keys()], { includeScore: true, threshold: 0.3, ignoreLocation: true });
    return fuse;
  };
  const index = { words, fuzzy };
  INDEXES.set(library, index);
  return index;
}
