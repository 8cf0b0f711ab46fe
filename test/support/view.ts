import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Format } from '../../server/src/core/document/model.ts';
import { parseDocument } from '../../server/src/core/document/parse.ts';
import type { Library } from '../../server/src/core/library/library.ts';
import { createWorld } from '../../server/src/core/rules/world.ts';
import { type ClientAbilities, createView, type View } from '../../server/src/view.ts';

const CLIENT: ClientAbilities = { snippets: true, snippetEdits: true, pages: true };

/** The view of a text, and where its caret « ‸ » is (0 when it has none). */
export function viewAt(
  marked: string,
  library: Library,
  { format = 'markdown', client = {} }: { format?: Format; client?: Partial<ClientAbilities> } = {},
): { readonly view: View; readonly offset: number } {
  const offset = Math.max(0, marked.indexOf('‸'));
  const text = marked.replace('‸', '');
  const world = createWorld({ library, settings: {}, today: '2026-11-01' });
  const source = TextDocument.create(`file:///projet/CCTP.${format}`, format, 1, text);
  const document = parseDocument(text, format, 'CCTP');
  return { view: createView({ source, document, world, client: { ...CLIENT, ...client } }), offset };
}
