import type { Library } from '../core/library/library.ts';
import { QUI_WORDS } from '../core/library/qui.ts';
import type { Texte } from '../core/library/schema/texte.ts';
import { periodWords } from '../features/markdown/words.ts';
import type { Generator } from './generator.ts';
import { deadlines, doubt, facts, grouped, NO_DAY, page, texts, trust } from './markdown.ts';

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
  ['projet', 'Projets et propositions, sans effet'],
] as const;

function describe(texte: Texte, library: Library): string {
  const list = facts([
    ['Qui', texte.qui.map((qui) => QUI_WORDS[qui]).join(', ')],
    ['En vigueur', texte.versions.map(versionText).join(' ; ')],
    ['Remplacé par', texts(texte['remplace-par'], library)],
    ['Chiffres', texte.valeurs.map(figure).join(' ; ')],
    ['Échéances', deadlines(texte.echeances)],
    ['Pièges', texte.pieges.join(' ')],
    ['Aussi écrit', texte.variantes.join(', ')],
    ['Lien', texte.lien === undefined ? undefined : `<${texte.lien}>`],
    ['Source', `${texte.source}, ${trust(texte)}`],
  ]);
  return `### ${texte.citation}\n\n${texte.impose.trim()}\n\n${list}`;
}

function versionText({ resume, ...period }: Texte['versions'][number]): string {
  const words = periodWords(period, NO_DAY) || 'sans date';
  return resume === undefined ? words : `${words} (${resume.trim().replace(/\.$/, '')})`;
}

function figure({ libelle, unite, paliers, fiabilite }: Texte['valeurs'][number]): string {
  const steps = paliers.map((palier) =>
    `${palier.valeur.toLocaleString('fr-FR')} ${unite} ${periodWords(palier, NO_DAY)}`.trim(),
  );
  return `${libelle}, ${steps.join(', ')}${doubt(fiabilite)}`;
}
