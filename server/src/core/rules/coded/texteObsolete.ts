import { untilWords } from '../../date.ts';
import type { Span } from '../../document/model.ts';
import type { Library } from '../../library/library.ts';
import type { Texte } from '../../library/schema/texte.ts';
import { isOver } from '../../library/validity.ts';
import { type CitedText, citedTexts, dateOf } from '../cited.ts';
import { newDeterminer } from '../determiner.ts';
import type { BlockRule, Fix } from '../rule.ts';

/** A text that was no longer in force when the consultation was launched. */
export const texteObsolete: BlockRule = {
  scope: 'block',
  id: 'reference/texte-obsolete',
  categorie: 'reference',
  title: 'Texte qui n’est plus en vigueur',
  explanation: `Un texte abrogé ou remplacé ne fonde plus rien : la clause qui le cite perd son appui, et le candidat doute des règles du marché.

La date retenue est celle du lancement de la consultation (\`date-lancement\`), sinon celle du jour. Une phrase qui rappelle l’historique (« abrogé par », « anciennement », « remplace ») n’est pas signalée.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: [],
  examples: [
    {
      weak: 'Le titulaire remet la déclaration prévue par le ⟦décret n° 2021-254 du 9 mars 2021⟧.',
      fixed: 'Le titulaire remet la déclaration prévue par le décret n°\u00a02024-134 du 21 février 2024.',
    },
    { weak: 'Le marché se réfère au ⟦CCAG-TIC 2009⟧.' },
  ],
  accepted: [
    'Le titulaire remet la déclaration prévue par le décret n° 2024-134 du 21 février 2024.',
    'Le décret n° 2021-254 du 9 mars 2021, abrogé par le décret n° 2024-134, ne s’applique plus.',
    'Le marché se réfère au CCAG-TIC approuvé par l’arrêté du 30 mars 2021.',
    '---\nclausier:\n  date-lancement: 2024-05-02\n---\n\nLe titulaire remet la déclaration prévue par le décret n° 2021-254 du 9 mars 2021.',
    'Ce règlement a succédé à la directive 2009/125/CE.',
  ],
  // A citation can take many forms: the recogniser has its own index of words.
  triggers: undefined,
  *check(context, world, { citations }) {
    const date = dateOf(context, world);
    for (const { match, texte, words } of together(citedTexts(context, world, citations))) {
      const last = texte.versions.at(-1);
      if (last?.au === undefined || !isOver(last, date) || HISTORY.test(words)) continue;
      const heirs = heirsAt(texte, date, world.library);
      const named = heirs.map((heir) => heir.court ?? heir.citation).join(', ');
      yield {
        span: { start: match.start, end: match.end },
        message: `Ce texte n’est plus en vigueur : il l’était jusqu’${untilWords(last.au)}${named ? ` ; voyez « ${named} »` : ''}.`,
        // « articles 28 et 77 du code des marchés publics »: nothing tells which articles came after.
        fixes:
          match.article === undefined
            ? heirs.slice(0, MAX_FIXES).map((heir) => replaceBy(heir, match, context.block.text))
            : [],
        fiabilite: texte.fiabilite,
      };
    }
  },
};

const HISTORY =
  /(?<![\p{L}])(?:abrog|ancien|remplac|ex-|antérieur|modifiant|succ[eéè]d|caduc|périmé|n'est plus|ne sont plus|jusqu'au)/iu;
const MAX_FIXES = 3;

/** Articles of one text in one list are told once, from the first to the last. */
function together(cited: Iterable<CitedText>): readonly CitedText[] {
  const kept: CitedText[] = [];
  for (const each of cited) {
    const last = kept.at(-1);
    const follows =
      last &&
      last.texte === each.texte &&
      last.match.article !== undefined &&
      each.match.start - last.match.end < LONGEST_LINK;
    if (follows) kept[kept.length - 1] = { ...last, match: { ...last.match, end: each.match.end } };
    else kept.push(each);
  }
  return kept;
}

/** « , ainsi que les articles ». */
const LONGEST_LINK = 26;

/** What replaces a text at a date: its successors, or theirs where they have been replaced in turn. */
function heirsAt(texte: Texte, date: string, library: Library, depth = 0): readonly Texte[] {
  const heirs = texte['remplace-par'].flatMap((id) => library.textes.get(id) ?? []);
  if (depth > MAX_DEPTH) return heirs;
  return heirs.flatMap((heir) => {
    const last = heir.versions.at(-1);
    return last && isOver(last, date) && heir['remplace-par'].length > 0
      ? heirsAt(heir, date, library, depth + 1)
      : [heir];
  });
}

/** A team's records may lead back to one another. */
const MAX_DEPTH = 5;

function replaceBy(heir: Texte, { start, end }: Span, text: string): Fix {
  const name = withoutTitle(heir.citation);
  const determiner = newDeterminer(text.slice(Math.max(0, start - 20), start), name);
  return {
    title: `Remplacer par « ${heir.court ?? heir.citation} »`,
    edits: [{ start: start - (determiner?.length ?? 0), end, text: (determiner?.text ?? '') + name }],
    snippet: false,
    safe: false,
  };
}

/** « décret n° 2024-134 du 21 février 2024 relatif à… » without its title, which the sentence may already give. */
const withoutTitle = (citation: string) => /^.+? du \d{1,2}(?:er)? \p{L}+ \d{4}/u.exec(citation)?.[0] ?? citation;
