import { untilWords } from '../../date.ts';
import type { Span } from '../../document/model.ts';
import type { Library } from '../../library/library.ts';
import type { Texte } from '../../library/schema/texte.ts';
import { isOver } from '../../library/validity.ts';
import { type CitedText, citedTexts, dateOf } from '../cited.ts';
import { renaming } from '../determiner.ts';
import { tellsOfThePast } from '../history.ts';
import { fixOf } from '../repair.ts';
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
    { weak: 'Le titulaire remplace les matériels et remet la déclaration du ⟦décret n° 2021-254⟧.' },
    {
      weak: 'Les achats suivent la ⟦directive 2004/18/CE⟧ du Parlement européen et du Conseil du 31 mars 2004.',
      fixed: 'Les achats suivent la directive 2014/24/UE du 26 février 2014.',
    },
  ],
  accepted: [
    'Le titulaire remet la déclaration prévue par le décret n° 2024-134 du 21 février 2024.',
    'Le décret n° 2021-254 du 9 mars 2021, abrogé par le décret n° 2024-134, ne s’applique plus.',
    'Le marché se réfère au CCAG-TIC approuvé par l’arrêté du 30 mars 2021.',
    '---\nclausier:\n  date-lancement: 2024-05-02\n---\n\nLe titulaire remet la déclaration prévue par le décret n° 2021-254 du 9 mars 2021.',
    'Ce règlement a succédé à la directive 2009/125/CE.',
    'Le décret n° 2021-254 ne s’applique pas au présent marché.',
    'Jusqu’en 2024, le décret n° 2021-254 fixait les proportions.',
  ],
  // A citation can take many forms: the recogniser has its own index of words.
  triggers: undefined,
  *check(context, world, { citations }) {
    const date = dateOf(context, world);
    for (const { match, texte, sentence } of together(citedTexts(context, world, citations))) {
      const last = texte.versions.at(-1);
      if (last?.au === undefined || !isOver(last, date) || tellsOfThePast(context.block, sentence, match)) continue;
      const heirs = heirsAt(texte, date, world.library);
      const named = heirs.map((heir) => `« ${nameOf(heir)} »`).join(', ');
      const name = context.block.text.slice(match.start, match.end).replace(/\s+/g, ' ');
      yield {
        span: { start: match.start, end: match.end },
        message: `« ${name} » n’est plus en vigueur : c’était jusqu’${untilWords(last.au)}${named ? ` ; voyez ${named}` : ''}.`,
        // « articles 28 et 77 du code des marchés publics »: nothing tells which articles came after.
        fixes:
          match.article === undefined
            ? heirs.slice(0, MAX_FIXES).flatMap((heir) => replaceBy(heir, match, context.block.text))
            : [],
        fiabilite: texte.fiabilite,
      };
    }
  },
};

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

/** None where the words around are in the plural: « les clauses types 2010/87/UE » have no successor of that form. */
function replaceBy(heir: Texte, { start, end }: Span, text: string): readonly Fix[] {
  const name = nameOf(heir);
  const before = text.slice(Math.max(0, start - 20), start);
  if (PLURAL.test(before) || PLURAL_NAME.test(name)) return [];
  const dated = { start, end: end + (OWN_DATE.exec(text.slice(end))?.[0].length ?? 0) };
  return [fixOf(`Remplacer par « ${name} »`, renaming(text, dated, name))];
}

const PLURAL = /(?<![\p{L}])(?:les|des|aux|ces)[ \u00a0]$/iu;
const PLURAL_NAME = /^arrêtés /u;
/** The date that follows the number of the old text goes with it. */
const OWN_DATE =
  /^(?:,? (?:du Parlement européen et du Conseil|du Conseil|de la Commission))?,? du[ \u00a0]\d{1,2}(?:er)?[ \u00a0]\p{L}+[ \u00a0]\d{4}/u;

/**
 * How a text is named in a sentence: « décret n° 2024-134 du 21 février 2024 », without the title which the sentence may already give; by
 * its short name where nothing shorter can be cited.
 */
function nameOf({ citation, court }: Texte): string {
  const dated = /^.+? du \d{1,2}(?:er)? \p{L}+ \d{4}/u.exec(citation)?.[0];
  // A date between brackets does not end the name.
  const name = dated === undefined || dated.lastIndexOf('(') > dated.lastIndexOf(')') ? citation : dated;
  return name.length > LONGEST_NAME && court !== undefined ? court : name;
}

const LONGEST_NAME = 100;
