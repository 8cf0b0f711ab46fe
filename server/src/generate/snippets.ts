import type { Format } from '../core/document/model.ts';
import { FRAGMENTS } from '../core/skeleton/fragments.ts';
import { skeletonSnippet } from '../core/skeleton/render.ts';
import type { Skeleton } from '../core/skeleton/skeleton.ts';
import { skeletons } from '../core/skeleton/skeletons.ts';
import type { Generator } from './generator.ts';

/** `snippets/*.code-snippets`: the document skeletons and the small pieces, in both syntaxes. */
export const snippets: Generator = ({ library }) => {
  const documents = skeletons(library);
  return (['markdown', 'asciidoc'] as const).map((format) => ({
    path: `snippets/${format}.code-snippets`,
    content: `${JSON.stringify(snippetFile(format, documents), null, 2)}\n`,
  }));
};

function snippetFile(format: Format, skeletons: readonly Skeleton[]): object {
  const documents = skeletons.map((skeleton) => [
    `${skeleton.titre} : ${skeleton.nature}`,
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
