import { frenchDate } from '../../date.ts';
import type { Texte } from '../../library/schema/texte.ts';
import { asProse } from '../../recognition/citationIndex.ts';
import { findReferences } from '../../recognition/references.ts';
import { citedTexts } from '../cited.ts';
import { fixOf } from '../repair.ts';
import type { BlockRule, Finding } from '../rule.ts';

/** A text cited by its name or number, with a date or a number that is not its own. */
export const texteMalCite: BlockRule = {
  scope: 'block',
  id: 'reference/mal-cite',
  categorie: 'reference',
  title: 'Date ou numéro qui n’est pas celui du texte',
  explanation:
    'Le nom ou le numéro désigne un texte, la date ou le numéro qui l’accompagne en désigne un autre : une erreur de recopie, qui fait douter de ce que le marché vise.',
  severity: 'warning',
  fiabilite: 'verifie',
  base: [],
  examples: [
    {
      weak: 'Le titulaire remet la déclaration prévue par le ⟦décret n° 2024-134 du 21 février 2023⟧.',
      fixed: 'Le titulaire remet la déclaration prévue par le décret n° 2024-134 du 21 février 2024.',
    },
    {
      weak: 'Le titulaire respecte la ⟦loi AGEC n° 2020-115⟧.',
      fixed: 'Le titulaire respecte la loi AGEC n° 2020-105.',
    },
  ],
  accepted: [
    'Le titulaire remet la déclaration prévue par le décret n° 2024-134 du 21 février 2024.',
    'Le titulaire respecte la loi AGEC (loi n° 2020-105 du 10 février 2020).',
    'Le titulaire respecte la loi AGEC, la loi n° 2021-1485 et le décret n° 2024-134.',
    'Le règlement (UE) 2016/679 du 27 avril 2016 s’applique.',
    'Le décret n° 2024-134, publié en février 2024, s’applique.',
  ],
  triggers: undefined,
  *check(context, world, { citations }) {
    for (const { match, texte } of citedTexts(context, world, citations)) {
      const own = ownReference(texte);
      const { text, prose } = context.block;
      if (own.date !== undefined && match.date !== undefined && match.date !== own.date && own.number !== undefined) {
        const written = DATE.exec(text.slice(match.start, match.end));
        if (written) {
          const start = match.start + written.index;
          yield fault(match, { start, end: start + written[0].length }, frenchDate(own.date), texte);
        }
      }
      const number = NUMBER.exec(prose.slice(match.end, match.end + 30));
      if (
        own.number !== undefined &&
        number &&
        number[1] !== own.number &&
        !text.slice(match.start, match.end).includes(own.number)
      ) {
        const end = match.end + number[0].length;
        yield fault({ start: match.start, end }, { start: end - number[1]!.length, end }, own.number, texte);
      }
    }
  },
};

const DATE = /\d{1,2}(?:er)?[ \u00a0\n]+\p{L}+[ \u00a0\n]+\d{4}/u;
/** A number said right after a name: « loi AGEC n° 2020-115 ». */
const NUMBER = /^ ?\(?n° ?(\d{4}-\d{2,4})(?!\d)/u;

const OWN = new WeakMap<Texte, { readonly date: string | undefined; readonly number: string | undefined }>();

/** The date and the number of a national act, read from its full citation. */
function ownReference(texte: Texte): { readonly date: string | undefined; readonly number: string | undefined } {
  let own = OWN.get(texte);
  if (own === undefined) {
    const [reference] = findReferences(asProse(texte.citation));
    own = { date: reference?.date, number: / (\d+[-/]\d+)$/.exec(reference?.act ?? '')?.[1] };
    OWN.set(texte, own);
  }
  return own;
}

function fault(span: Finding['span'], wrong: Finding['span'], right: string, texte: Texte): Omit<Finding, 'rule'> {
  return {
    span: { start: span.start, end: span.end },
    message: `Ce n’est pas la date ou le numéro de ce texte : c’est ${right} (${texte.court ?? texte.citation}).`,
    fixes: [fixOf(`Corriger en « ${right} »`, { ...wrong, text: right })],
    fiabilite: texte.fiabilite,
  };
}
