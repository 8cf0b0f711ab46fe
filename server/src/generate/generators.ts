import { cataloguePage } from './clauses/cataloguePage.ts';
import { coveragePage } from './clauses/coveragePage.ts';
import { familyPages } from './clauses/familyPages.ts';
import { modelesPage } from './clauses/modelesPage.ts';
import { ossaturesPage } from './clauses/ossaturesPage.ts';
import { ecolabelsPage } from './ecolabelsPage.ts';
import { famillesLabelsPage } from './famillesLabelsPage.ts';
import type { Generator } from './generator.ts';
import { injectionGrammar } from './injectionGrammar.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { rulesPage } from './rulesPage.ts';
import { snippets } from './snippets.ts';
import { textesPage } from './textesPage.ts';

/** The one list of what is generated. */
export const GENERATORS: readonly Generator[] = [
  jsonSchemas,
  cataloguePage,
  familyPages,
  coveragePage,
  ossaturesPage,
  modelesPage,
  ecolabelsPage,
  famillesLabelsPage,
  textesPage,
  rulesPage,
  snippets,
  ({ library }) => [
    {
      path: 'syntaxes/clausier.injection.json',
      content: `${JSON.stringify(injectionGrammar(library), null, 2)}\n`,
    },
  ],
];
