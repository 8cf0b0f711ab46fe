import { insertableStages } from '../../core/clause/template.ts';
import { capital } from '../../core/fold.ts';
import type { Library } from '../../core/library/library.ts';
import type { Clause } from '../../core/library/schema/clause.ts';
import { NIVEAUX } from '../../core/library/vocabulary.ts';
import { ETAPE_WORDS, PILIER_WORDS } from '../../features/markdown/words.ts';
import type { Generator } from '../generator.ts';
import { type Part, page, table } from '../markdown.ts';
import { catalogueFamilies, clauseLink, homeOf } from './homes.ts';
import { readability, readingTime } from './readability.ts';
import { clauseTexts } from './texts.ts';

/** `docs/clauses.md`: the map of the catalogue, one table a family, each clause on one line. */
export const cataloguePage: Generator = ({ library }) => [
  { path: 'docs/clauses.md', content: page('Clauses', intro(library), parts(library)) },
];

function parts(library: Library): readonly Part[] {
  const clauses = [...library.clauses.values()];
  return catalogueFamilies(library).flatMap(({ id, libelle }) => {
    const own = clauses
      .filter(({ familles }) => familles.includes(id))
      .sort((a, b) => Number(homeOf(b) === id) - Number(homeOf(a) === id));
    if (own.length === 0) return [];
    const also = id === 'tous' ? '' : 'S’y ajoutent les clauses de [tous les achats](#tous-les-achats).\n\n';
    return [
      {
        title: capital(libelle),
        text: `${also}${table(['Clause', 'Pilier', 'Étapes', 'Ce que demande le socle'], own.map(row))}`,
      },
    ];
  });
}

/** A clause in one line: where it stands, and what its first enforceable level asks. */
function row(clause: Clause): readonly string[] {
  const levels = NIVEAUX.filter((niveau) => clause.niveaux[niveau]);
  const first = levels.find((niveau) => niveau !== 'incitatif') ?? levels[0]!;
  return [
    clauseLink(clause),
    PILIER_WORDS[clause.pilier],
    insertableStages(clause)
      .map((etape) => ETAPE_WORDS[etape].toLowerCase())
      .join(', '),
    clause.niveaux[first]!.resume,
  ];
}

function intro(library: Library): string {
  const clauses = [...library.clauses.values()];
  const levels = clauses.reduce((sum, { niveaux }) => sum + Object.keys(niveaux).length, 0);
  const all = clauses.flatMap((clause) => clauseTexts(clause).map(({ text }) => text));
  const { words, sentences, longestSentence, lix } = readability(all);
  const lengths = all.map((text) => readability([text]).words).sort((a, b) => a - b);
  return `Le catalogue : ${clauses.length} clauses, ${levels} niveaux, ${all.length} textes. Choisissez votre famille d’achat ; le titre d’une clause mène à ses niveaux, à ses textes, à sa preuve et à son fondement. [Comment elles sont rédigées](redaction.md), [ce qu’elles servent](couverture.md), [où elles se placent](ossatures.md).

Un texte se lit en ${readingTime(lengths[Math.floor(lengths.length / 2)] ?? 0)} (médiane). Les phrases comptent ${Math.round(words / sentences)} mots en moyenne, ${longestSentence} au plus ; l’indice de lisibilité LIX est de ${lix} (40 : un journal ; 60 : une loi).`;
}
