import type { Library } from '../../core/library/library.ts';
import type { Article } from '../../core/skeleton/skeleton.ts';
import { skeletons } from '../../core/skeleton/skeletons.ts';
import type { Generator } from '../generator.ts';
import { page } from '../markdown.ts';
import { clauseLinks } from './homes.ts';

/** `docs/ossatures.md`: the document skeletons, their articles in order, and the clauses that belong in each. */
export const ossaturesPage: Generator = ({ library }) => [
  {
    path: 'docs/ossatures.md',
    content: page(
      'Ossatures de documents',
      'Tapez le préfixe dans un document vide, en Markdown ou en AsciiDoc. Dans un article, la complétion propose d’abord les clauses qui y ont leur place.',
      skeletons(library).map(({ prefix, titre, articles }) => ({
        title: `${titre} : ${prefix}`,
        text: articles.flatMap((article, index) => outline(article, String(index + 1), library)).join('\n'),
      })),
    ),
  },
];

function outline({ titre, clauses, articles }: Article, number: string, library: Library): readonly string[] {
  const links = clauseLinks(clauses, library);
  const indent = '  '.repeat(number.split('.').length - 1);
  return [
    `${indent}- **${number}. ${titre}**${links === '' ? '' : ` : ${links}`}`,
    ...articles.flatMap((article, index) => outline(article, `${number}.${index + 1}`, library)),
  ];
}
