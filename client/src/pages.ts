import { commands, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PAGE, type PageParams } from '../../server/src/protocol.ts';

export const OPEN_PAGE = 'clausier.ouvrirPage';
const SCHEME = 'clausier-page';

/**
 * Pages of rules, clauses, labels and texts, shown by the built-in Markdown preview: they work offline.
 * The address carries what the server is asked for: `clausier-page:/regle/formulation/dans-la-mesure-du-possible.md`.
 */
export function registerPages(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent(uri) {
        const [, genre, ...id] = uri.path.replace(/\.md$/, '').split('/');
        const page = await client.sendRequest<string | null>(PAGE, { genre, id: id.join('/') });
        return page ?? l10n.t('This page does not exist: {0}', id.join('/'));
      },
    }),
    commands.registerCommand(OPEN_PAGE, async (params?: PageParams) => {
      if (!params) return window.showErrorMessage(l10n.t('Open a page from a hover, a finding or the clause browser.'));
      const uri = Uri.from({ scheme: SCHEME, path: `/${params.genre}/${params.id}.md` });
      return commands.executeCommand('markdown.showPreviewToSide', uri);
    }),
  );
}
