import type { ExtensionContext, StatusBarItem } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { SELECTOR } from './activeDocument.ts';
import { registerClauseBrowser } from './clauseBrowser.ts';
import { registerInsertClause } from './insertClause.ts';
import { OPEN_PAGE, registerPages } from './pages.ts';
import { registerProblems } from './problems.ts';
import { registerStatusBar } from './statusBar.ts';
import { registerTeamLibrary } from './teamLibrary.ts';

/** What `activate` gives to other extensions, and to the tests. */
export interface Api {
  readonly status: StatusBarItem;
}

export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: SELECTOR,
    synchronize: { configurationSection: 'clausier' },
    // Hovers link to the pages of rules, clauses, labels and texts: that command, and no other, may be run from Markdown.
    markdown: { isTrusted: { enabledCommands: [OPEN_PAGE] } },
    initializationOptions: { pages: true },
    diagnosticPullOptions: { onChange: true },
  };
}

/** Everything common to the hosts: starts the client, then registers views and commands. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<Api> {
  await client.start();
  registerClauseBrowser(context, client);
  registerInsertClause(context, client);
  registerPages(context, client);
  registerProblems(context);
  await registerTeamLibrary(context, client);
  return { status: registerStatusBar(context, client) };
}
