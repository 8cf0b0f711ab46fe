import type { Format } from '../core/document/model.ts';
import { FRAGMENTS } from '../core/skeleton/fragments.ts';
import { skeletonSnippet } from '../core/skeleton/render.ts';
import { skeletons } from '../core/skeleton/skeletons.ts';
import type { Generator } from './generator.ts';

/** `snippets/*.code-snippets`: the document skeletons and the small pieces, in both syntaxes. */
export const snippets: Generator = ({ library }) => {
  const familles = library.familles.map(({ id }) => id);
  return (['markdown', 'asciidoc'] as const).map((format) => ({
    path: `snippets/${format}.code-snippets`,
    content: `${JSON.stringify(snippetFile(format, familles), null, 2)}\n`,
  }));
};

function snippetFile(format: Format, familles: readonly string[]): object {
  const documents = skeletons(familles).map((skeleton) => [
    skeleton.titre,
    { ...entry(skeleton.prefix, skeleton.description, skeletonSnippet(skeleton, format)), isFileTemplate: true },
  ]);
  const pieces = FRAGMENTS.map((fragment) => [
    fragment.nom,
    entry(fragment.prefix, fragment.description, skeletonSnippet(fragment, format)),
  ]);
  return Object.fromEntries([...documents, ...pieces]);
}

const entry = (prefix: string, description: string, snippet: string) => ({
  prefix,
  description,
  body: snippet.split('\n'),
});
