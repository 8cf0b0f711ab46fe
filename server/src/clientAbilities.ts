import type { InitializeParams } from 'vscode-languageserver';
import type { ClientAbilities } from './view.ts';

/** What the client can be asked to do, beyond what views need to know. */
export interface Client {
  readonly view: ClientAbilities;
  /** It asks for diagnostics; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly givesConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** It opens and closes folders while the server runs, and tells. */
  readonly changesFolders: boolean;
}

/** Reads what a client announced. `initializationOptions.pages` is set by our own client: it knows how to open a page. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  return {
    view: {
      snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
      pages: initializationOptions?.pages === true,
    },
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    givesConfiguration: workspace?.configuration === true,
    changesFolders: workspace?.workspaceFolders === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}
