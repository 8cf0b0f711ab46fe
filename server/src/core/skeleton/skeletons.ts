import { bracedNames } from '../library/ids.ts';
import type { Library } from '../library/library.ts';
import type { ArticleOssature, ChampOssature, Ossature, SelonNature } from '../library/schema/ossature.ts';
import { NATURES_ACHAT, type NatureAchat } from '../library/vocabulary.ts';
import { declarationChamps } from './declaration.ts';
import type { Article, Champ, Skeleton } from './skeleton.ts';

/** The document skeletons of a library: each document, for goods, for services and for hosting. */
export function skeletons(library: Library): readonly Skeleton[] {
  return [...library.ossatures.values()].flatMap((ossature) =>
    NATURES_ACHAT.map((nature) => skeletonOf(ossature, nature, library)),
  );
}

/** How the purchases of a kind are called in titles. */
const NATURE_WORDS: Readonly<Record<NatureAchat, string>> = {
  fournitures: 'fournitures',
  services: 'services',
  hebergement: 'hébergement',
};

function skeletonOf(ossature: Ossature, nature: NatureAchat, library: Library): Skeleton {
  const families = library.familles.filter((famille) => famille.nature === nature).map(({ id }) => id);
  const kept = (clause: string) => {
    const { familles = [] } = library.clauses.get(clause) ?? {};
    return familles.some((famille) => famille === 'tous' || families.includes(famille));
  };
  const articles = articlesFor(ossature.articles, nature, kept);
  const named = new Set(articles.flatMap(placesIn));
  return {
    prefix: `${ossature.id}-${nature}`,
    document: ossature.document,
    nature: NATURE_WORDS[nature],
    titre: ossature.titre,
    description: `${ossature.description} (${NATURE_WORDS[nature]})`,
    champs: {
      ...declarationChamps(families),
      ...Object.fromEntries(
        Object.entries(ossature.champs).flatMap(([nom, champ]) =>
          named.has(nom) ? [[nom, champFor(champ, nature)]] : [],
        ),
      ),
    },
    articles,
  };
}

/** The places that an article and those below it name: the others of the skeleton belong to other kinds of purchases. */
function placesIn({ texte, articles }: Article): readonly string[] {
  return [...bracedNames(texte), ...articles.flatMap(placesIn)];
}

function articlesFor(
  articles: readonly ArticleOssature[],
  nature: NatureAchat,
  kept: (clause: string) => boolean,
): readonly Article[] {
  return articles
    .filter(({ natures }) => natures === undefined || natures.includes(nature))
    .map(({ titre, texte = '', clauses, articles: below = [] }) => ({
      titre,
      texte: textFor(texte, nature),
      clauses: clauses.filter(kept),
      articles: articlesFor(below, nature, kept),
    }));
}

const champFor = (champ: ChampOssature, nature: NatureAchat): Champ =>
  champ.type === 'libre' ? { ...champ, exemple: textFor(champ.exemple, nature) } : champ;

const textFor = (text: SelonNature, nature: NatureAchat): string =>
  (typeof text === 'string' ? text : text[nature]).trim();
