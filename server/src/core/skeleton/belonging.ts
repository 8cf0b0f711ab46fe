import type { DocumentType, Section, SectionRole } from '../document/model.ts';
import { roleOf } from '../document/roles.ts';
import { foldedWords, singular } from '../fold.ts';
import type { Library } from '../library/library.ts';
import type { ArticleOssature } from '../library/schema/ossature.ts';

/** What tells of a section which clauses belong there. */
interface Subject extends Pick<Section, 'title' | 'role'> {
  readonly document: DocumentType | undefined;
}

/**
 * The clauses that the skeletons put in such a section: those of the articles whose title says the same, then of those that serve the
 * same purpose, where the section has one. An unknown document is any.
 *
 * @returns ids, the most expected first, each once; empty where no skeleton knows the place
 */
export function belongingClauses(library: Library, { document, title, role }: Subject): readonly string[] {
  const said = subjectWords(title);
  const places = placesOf(library)
    .filter((place) => document === undefined || place.document === document)
    .map((place) => ({ place, shared: share(said, place.words), same: role !== 'autre' && place.role === role }))
    .filter(({ shared, same }) => shared > 0 || same)
    .sort((a, b) => b.shared - a.shared || Number(b.same) - Number(a.same));
  return [...new Set(places.flatMap(({ place }) => place.clauses))];
}

/** An article of a skeleton that names clauses. */
interface Place {
  readonly document: DocumentType;
  readonly words: ReadonlySet<string>;
  readonly role: SectionRole;
  readonly clauses: readonly string[];
}

/** Made once a library. */
const PLACES = new WeakMap<Library, readonly Place[]>();

function placesOf(library: Library): readonly Place[] {
  const known = PLACES.get(library);
  if (known !== undefined) return known;
  const places = [...library.ossatures.values()].flatMap(({ document, articles }) => {
    const placed = (article: ArticleOssature, inherited: SectionRole | undefined): readonly Place[] => {
      const role = roleOf(article.titre, inherited, document);
      const own = { document, words: subjectWords(article.titre), role, clauses: article.clauses };
      return [
        ...(own.clauses.length > 0 ? [own] : []),
        ...(article.articles ?? []).flatMap((each) => placed(each, role)),
      ];
    };
    return articles.flatMap((article) => placed(article, undefined));
  });
  PLACES.set(library, places);
  return places;
}

/** The words of a title that carry its subject, without number nor plural. */
function subjectWords(title: string): ReadonlySet<string> {
  return new Set(
    foldedWords(title)
      .filter((word) => /^\p{L}{4,}$/u.test(word))
      .map(singular),
  );
}

/** How much two titles say the same: shared words over all words, 0 to 1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
