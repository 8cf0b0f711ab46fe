import Fuse from 'fuse.js';
import { stagesOf } from './clause/stage.ts';
import { insertableStages } from './clause/template.ts';
import type { DocumentType, SectionRole } from './document/model.ts';
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
 * Finds clauses by words of their title, subject, purpose or identifier. Accents, case and small slips do not count; every word must be
 * found.
 *
 * @param words what was typed; empty gives all the clauses
 * @returns best first
 */
export function searchClauses(library: Library, words: string, context: SearchContext = {}): readonly Clause[] {
  const typed = words
    .trim()
    .split(/[\s'’-]+/)
    // « à », « l’ », « d’ »: one letter finds nothing, and would hide what the other words find.
    .filter((word) => word.length > 1);
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

function everyWord(index: Fuse<Clause>, typed: readonly string[]): readonly Scored[] {
  const [first, ...others] = typed.map(
    (word) => new Map(index.search(word).map(({ item, score = 1 }) => [item, BEST + score] as const)),
  );
  return [...first!].flatMap(([clause, score]) => {
    const scores = others.map((found) => found.get(clause));
    return scores.includes(undefined)
      ? []
      : [{ clause, score: scores.reduce<number>((sum, each) => sum + each!, score) / typed.length }];
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

/** One index a library, made when it is first searched. */
const INDEXES = new WeakMap<Library, Fuse<Clause>>();

function indexOf(library: Library): Fuse<Clause> {
  const known = INDEXES.get(library);
  if (known !== undefined) return known;
  const families = new Map(library.familles.map(({ id, libelle, vocabulaire }) => [id, [libelle, ...vocabulaire]]));
  const index = new Fuse([...library.clauses.values()], {
    keys: [
      { name: 'titre', weight: 4 },
      { name: 'vocabulaire', weight: 3 },
      { name: 'id', weight: 2 },
      { name: 'ecolabels', weight: 1 },
      { name: 'pourquoi', weight: 1 },
      { name: 'famille', weight: 1, getFn: (clause) => clause.familles.flatMap((id) => families.get(id) ?? []) },
      { name: 'resume', weight: 1, getFn: (clause) => Object.values(clause.niveaux).map((niveau) => niveau.resume) },
    ],
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  INDEXES.set(library, index);
  return index;
}
