import { bracedNames, type KnownIds, missing, type OwnFault } from './ids.ts';
import type { ArticleOssature, Ossature, SelonNature } from './schema/ossature.ts';
import type { YamlPath } from './source.ts';
import { CHAMPS_DECLARES } from './vocabulary.ts';

/** What is wrong with a skeleton: clauses that do not exist, places named and not described, or described and not named. */
export function ossatureFaults({ champs, articles }: Ossature, ids: KnownIds): readonly OwnFault[] {
  const places = articles.flatMap((article, index) => placesOf(article, ['articles', index]));
  const used = new Set(places.flatMap(({ noms }) => noms));
  return [
    ...places.flatMap(({ clauses, path }) => missing('clause', ids.clauses, clauses, [...path, 'clauses'])),
    ...places.flatMap(({ noms, path }) =>
      noms
        .filter((nom) => !(nom in champs) && !DECLARED.has(nom))
        .map((nom) => ({
          path: [...path, 'texte'],
          message: `Champ « {${nom}} » non décrit : ajoutez-le sous « champs ».`,
        })),
    ),
    ...Object.keys(champs)
      .filter((nom) => !used.has(nom))
      .map((nom) => ({
        path: ['champs', nom],
        message: `Champ « ${nom} » absent des textes : écrivez-y « {${nom}} », ou retirez-le.`,
      })),
  ];
}

/** The places that need no description. */
const DECLARED: ReadonlySet<string> = new Set(CHAMPS_DECLARES);

interface Place {
  readonly path: YamlPath;
  readonly clauses: readonly string[];
  readonly noms: readonly string[];
}

function placesOf({ texte = '', clauses, articles = [] }: ArticleOssature, path: YamlPath): readonly Place[] {
  return [
    { path, clauses, noms: namesIn(texte) },
    ...articles.flatMap((article, index) => placesOf(article, [...path, 'articles', index])),
  ];
}

function namesIn(texte: SelonNature): readonly string[] {
  const text = typeof texte === 'string' ? texte : Object.values(texte).join('\n');
  return [...new Set(bracedNames(text))];
}
