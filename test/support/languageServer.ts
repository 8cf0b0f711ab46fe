/** A real language server, the built bundle over stdio, spoken to as an editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface Server extends AsyncDisposable {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly process: ChildProcess;
  open(text: string, language?: string, uri?: string): Promise<string>;
  change(uri: string, version: number, changes: readonly unknown[]): Promise<void>;
  /** Asks for the diagnostics of a document. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Asks for the diagnostics of a document, and again each time the server asks to be asked, until they are as wanted. */
  pullUntil(uri: string, wanted: (items: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
}

/** What a modern editor announces. */
export const FULL_CLIENT: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
  },
};

/**
 * Starts a server.
 *
 * @param folders URIs of the workspace’s folders
 * @param settings answers `workspace/configuration`; read at each request, so that a test may change it
 */
export async function startServer(
  capabilities: InitializeParams['capabilities'] = FULL_CLIENT,
  settings: { clausier: unknown } = { clausier: {} },
  folders: readonly string[] = [],
): Promise<Server> {
  const child = spawn(process.execPath, [`${DIST}server.cjs`, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => settings.clausier));
  connection.onRequest('client/registerCapability', () => null);
  const refreshes = new EventTarget();
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.dispatchEvent(new Event('refresh'));
    return null;
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  const pull = async (uri: string) => {
    const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items;
  };
  const exited = new Promise((resolve) => child.once('exit', resolve));

  return {
    connection,
    initialized,
    process: child,
    async open(text, language = 'markdown', uri = 'file:///projet/document.md') {
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: language, version: 1, text },
      });
      return uri;
    },
    async change(uri, version, contentChanges) {
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    pull,
    async pullUntil(uri, wanted) {
      for (;;) {
        const refreshed = new Promise((resolve) => refreshes.addEventListener('refresh', resolve, { once: true }));
        const items = await pull(uri);
        if (wanted(items)) return items;
        await refreshed;
      }
    },
    async [Symbol.asyncDispose]() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exited;
      connection.dispose();
    },
  };
}
