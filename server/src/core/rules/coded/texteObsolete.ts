import { findCitations } from '../../recognition/citations.ts';
import { boundBy, sentenceOf } from '../context.ts';
import type { BlockRule, Fix } from '../rule.ts';

/** A text that was no longer in force when the consultation was launched. */
export const texteObsolete: BlockRule = {
  scope: 'block',
  id: 'reference/texte-obsolete',
  categorie: 'reference',
  title: 'Texte qui n’est plus en vigueur',
  explanation: `Un texte abrogé ou remplacé ne fonde plus rien : la clause qui le cite perd son appui, et le candidat doute des règles du marché.

La date retenue est celle du lancement de la consultation (\`date-lancement\`), sinon celle du jour. Une phrase qui rappelle l’historique (« abrogé par », « anciennement », « remplace ») n’est pas signalée.`,
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
  ],
  // A citation can take many forms: the recogniser has its own index of words.
  triggers: undefined,
  *check(context, { library, today }) {
    const { block, profile } = context;
    const date = profile.dateLancement ?? today;
    for (const { start, end, texte } of findCitations(block.prose, library)) {
      const record = texte === undefined ? undefined : library.textes.get(texte);
      const sentence = sentenceOf(block, start);
      if (!record || !sentence || boundBy(context, sentence).modality === 'definition') continue;
      if (HISTORY.test(block.prose.slice(sentence.start, sentence.end))) continue;
      const last = record.versions.at(-1);
      if (last?.au === undefined || last.au >= date) continue;
      const heirs = record['remplace-par'].flatMap((id) => library.textes.get(id) ?? []);
      const named = heirs.map((heir) => heir.court ?? heir.citation).join(', ');
      const fixes = heirs.slice(0, 1).map(
        (heir): Fix => ({
          title: `Remplacer par « ${heir.court ?? heir.citation} »`,
          edits: [{ start, end, text: withoutTitle(heir.citation) }],
          snippet: false,
          safe: false,
        }),
      );
      yield {
        span: { start, end },
        message: `Ce texte n’est plus en vigueur : il l’était jusqu’au ${french(last.au)}${named ? ` ; voyez « ${named} »` : ''}.`,
        fixes,
        fiabilite: record.fiabilite,
      };
    }
  },
};

const HISTORY = /(?<![\p{L}])(?:abrog|ancien|remplac|ex-|antérieur|modifiant|succ[eè]de)/iu;

/** « décret n° 2024-134 du 21 février 2024 relatif à… » without its title, which the sentence may already give. */
const withoutTitle = (citation: string) => /^.+? du \d{1,2}(?:er)? \p{L}+ \d{4}/u.exec(citation)?.[0] ?? citation;

/** « 2024-06-30 » → « 30/06/2024 ». */
const french = (date: string) => date.split('-').reverse().join('/');
