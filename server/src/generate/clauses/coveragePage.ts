import type { Generator } from '../generator.ts';
import { page, table } from '../markdown.ts';
import { clauseLink } from './homes.ts';

/** `docs/couverture.md`: for each commitment of the reference documents, the clauses that serve it. */
export const coveragePage: Generator = ({ library }) => {
  const clauses = [...library.clauses.values()];
  const documents = [...new Set(library.engagements.map(({ document }) => document))];
  const parts = documents.map((document) => ({
    title: document,
    text: table(
      ['Code', 'Engagement', 'Clauses'],
      library.engagements
        .filter((engagement) => engagement.document === document)
        .map(({ id, libelle }) => {
          const serving = clauses.filter(({ engagements }) => engagements.includes(id));
          return [id, libelle, `${serving.length} : ${serving.map((clause) => clauseLink(clause)).join(', ')}`];
        }),
    ),
  }));
  return [
    {
      path: 'docs/couverture.md',
      content: page(
        'Ce que les clauses servent',
        'Chaque engagement des documents de référence, et les clauses du catalogue qui le mettent en pratique.',
        parts,
      ),
    },
  ];
};
