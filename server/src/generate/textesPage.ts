import type { Library } from '../core/library/library.ts';
import type { Texte } from '../core/library/schema.ts';
import type { Generator } from './generator.ts';
import { facts, grouped, page, texts, trust } from './markdown.ts';

/** `docs/textes.md`: every legal or normative text, by nature. */
export const textesPage: Generator = ({ library }) => [
  {
    path: 'docs/textes.md',
    content: page(
      'Textes',
      'Les textes juridiques et normatifs que Clausier reconnaît, avec ce qu’ils imposent, à qui et depuis quand.',
      grouped(
        library.textes.values(),
        NATURES,
        (texte) => [texte.nature],
        (texte) => describe(texte, library),
      ),
    ),
  },
];

const NATURES = [
  ['code', 'Codes'],
  ['loi', 'Lois'],
  ['ordonnance', 'Ordonnances'],
  ['decret', 'Décrets'],
  ['arrete', 'Arrêtés'],
  ['ccag', 'Cahiers des clauses administratives générales'],
  ['circulaire', 'Circulaires'],
  ['directive-ue', 'Directives de l’Union européenne'],
  ['reglement-ue', 'Règlements de l’Union européenne'],
  ['norme', 'Normes'],
  ['referentiel', 'Référentiels'],
  ['jurisprudence', 'Jurisprudence'],
  ['doctrine', 'Doctrine'],
] as const;

function describe(texte: Texte, library: Library): string {
  const list = facts([
    ['Qui', texte.qui.map((qui) => WHO[qui]).join(', ')],
    ['En vigueur', texte.versions.map(versionText).join(' ; ')],
    ['Remplacé par', texts(texte['remplace-par'], library)],
    ['Lien', texte.lien === undefined ? undefined : `<${texte.lien}>`],
    ['Source', `${texte.source}, ${trust(texte)}`],
  ]);
  return `### ${texte.citation}\n\n${texte.impose.trim()}\n\n${list}`;
}

function versionText({ du, au, resume }: Texte['versions'][number]): string {
  const from = du === undefined ? undefined : day(du);
  const until = au === undefined ? undefined : day(au);
  const period =
    until === undefined
      ? from
        ? `depuis le ${from}`
        : 'sans date'
      : from
        ? `du ${from} au ${until}`
        : `jusqu’au ${until}`;
  return resume === undefined ? period : `${period} (${resume.trim().replace(/\.$/, '')})`;
}

function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

const WHO: Readonly<Record<Texte['qui'][number], string>> = {
  etat: 'État',
  collectivite: 'collectivités territoriales',
  hospitalier: 'établissements hospitaliers',
  'etablissement-public': 'établissements publics',
  prive: 'acheteurs privés',
  fabricant: 'fabricants',
  titulaire: 'titulaire',
  candidat: 'candidats',
  tous: 'tous',
};
