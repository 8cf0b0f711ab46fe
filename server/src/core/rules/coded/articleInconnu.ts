import { fold } from '../../fold.ts';
import { readArticles } from '../../library/articles.ts';
import type { Library } from '../../library/library.ts';
import type { Texte } from '../../library/schema/texte.ts';
import type { CitationMatch } from '../../recognition/citations.ts';
import { sentenceOf } from '../context.ts';
import type { BlockRule } from '../rule.ts';

/** An article that the code or the CCAG it is cited of does not have. */
export const articleInconnu: BlockRule = {
  scope: 'block',
  id: 'reference/article-inconnu',
  categorie: 'reference',
  title: 'Article qui n’existe pas',
  explanation: `L’article cité n’existe pas dans le texte nommé : une erreur de frappe, un ancien numéro, ou un article recopié d’un autre code.

Les numéros connus sont ceux du code de la commande publique et du CCAG-TIC de 2021. Un article dont le code n’est pas nommé n’est pas signalé.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp'],
  examples: [
    { weak: 'Les équivalents sont admis (⟦article R. 2111-71 du code de la commande publique⟧).' },
    { weak: 'La réversibilité suit l’⟦article 62 du CCAG-TIC⟧.' },
    { weak: 'L’avance suit l’⟦article R. 2191-19 du code de la commande publique⟧.' },
  ],
  accepted: [
    'Les équivalents sont admis (article R. 2111-16 du code de la commande publique).',
    'La réversibilité suit l’article 42 du CCAG-TIC.',
    'Les pénalités suivent l’article 14.1.2 du CCAG-TIC.',
    'L’article L. 2224-14 du code général des collectivités territoriales s’applique.',
    'L’article R. 9999-1 est cité sans son code.',
    'Le numéro d’ordre est L. 2999-1.',
    'L’article R. 2111-71, qui n’existe pas dans le code de la commande publique, est une erreur de plume.',
  ],
  triggers: undefined,
  *check({ block }, { library }, { citations }) {
    for (const match of citations) {
      const code = match.article === undefined ? undefined : codeOf(match, library);
      const known = code && articlesOf(code);
      if (!code || !known || match.article === undefined || holds(known, match.article)) continue;
      const sentence = sentenceOf(block, match.start);
      if (!sentence || DENIED.test(block.prose.slice(sentence.start, sentence.end))) continue;
      const series = seriesOf(match.article, known);
      const isGap = series !== undefined && series.number > series.first && series.number < series.last;
      yield {
        span: { start: match.start, end: match.end },
        message: isGap
          ? `L’article ${canonical(match.article)} n’est pas dans le ${code.court ?? code.citation} tel que nous l’avons lu : il a pu être abrogé. Vérifiez-le.`
          : `L’article ${canonical(match.article)} n’existe pas dans le ${code.court ?? code.citation}${series ? ` : cette série va de ${canonical(`${series.stem}${series.first}`)} à ${canonical(`${series.stem}${series.last}`)}` : ''}.`,
        // A hole in a series was filled once: an old document may cite it rightly.
        ...(isGap ? { severity: 'information' as const } : {}),
        fixes: [],
        fiabilite: code.fiabilite,
      };
    }
  },
};

const DENIED = /(?<![\p{L}])(?:n'existe|n'existent|abrog|ancien|ex-)/iu;

/** The record that lists the articles of what is cited: the code named after the article, or the act itself. */
function codeOf({ code, texte }: CitationMatch, library: Library): Texte | undefined {
  if (code !== undefined) return codesOf(library).get(code);
  const act = texte === undefined ? undefined : library.textes.get(texte);
  return act?.articles === undefined || act.nature === 'code' ? undefined : act;
}

const CODES = new WeakMap<Library, ReadonlyMap<string, Texte>>();

function codesOf(library: Library): ReadonlyMap<string, Texte> {
  let codes = CODES.get(library);
  if (codes === undefined) {
    const listed = [...library.textes.values()].filter(({ articles, nature }) => articles && nature === 'code');
    codes = new Map(listed.map((texte) => [fold(texte.citation), texte]));
    CODES.set(library, codes);
  }
  return codes;
}

const ARTICLES = new WeakMap<Texte, ReadonlySet<string>>();

function articlesOf(texte: Texte): ReadonlySet<string> | undefined {
  const known = ARTICLES.get(texte);
  if (known || texte.articles === undefined) return known;
  const read = readArticles(texte.articles);
  if ('problem' in read) return undefined;
  ARTICLES.set(texte, read);
  return read;
}

/** Whether an article is there, or is a part of one that is: « 14.1.2 » is of article 14. */
function holds(known: ReadonlySet<string>, article: string): boolean {
  return known.has(article) || (/^\d/.test(article) && known.has(/^\d+/.exec(article)![0]));
}

interface Series {
  readonly stem: string;
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The series that an article would belong to: « R2111-71 » to « R2111-1 » to « -17 »; undefined when there is none. A likely number is never
 * told: it would be a guess, and a guess makes a wrong ground.
 */
function seriesOf(article: string, known: ReadonlySet<string>): Series | undefined {
  const [, stem, number] = /^([LRD]\d+-)(\d+)$/.exec(article) ?? [];
  if (stem === undefined) return undefined;
  const numbers = [...known].flatMap((each) => (each.startsWith(stem) ? Number(each.slice(stem.length)) : []));
  const whole = numbers.filter((each) => !Number.isNaN(each));
  if (whole.length === 0) return undefined;
  return { stem, number: Number(number), first: Math.min(...whole), last: Math.max(...whole) };
}

/** « R2111-7 » → « R. 2111-7 ». */
const canonical = (article: string) => article.replace(/^([LRD])(?=\d)/, '$1.\u00a0');
