import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { type Client, readClient } from './clientAbilities.ts';
import type { Library } from './core/library/library.ts';
import { clauseList } from './features/clauses.ts';
import { codeActions, FIX_ALL } from './features/codeActions.ts';
import { completion, resolveCompletion, TRIGGER_CHARACTERS } from './features/completion.ts';
import { documentLinks } from './features/documentLinks.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { hover } from './features/hover.ts';
import { insertion } from './features/insertion.ts';
import { page } from './features/pages.ts';
import { referencesIn, referencesInFile, subjectAt } from './features/references.ts';
import { resume } from './features/resume.ts';
import * as ours from './protocol.ts';
import { type After, createReports } from './reports.ts';
import { createSession, type Session } from './session.ts';
import { teamLibraryReports } from './teamLibraryReports.ts';
import type { View } from './view.ts';
import { createWorkspace, type ReadFolder, uriKey, type Workspace } from './workspace.ts';

/** What the server needs from the outside. */
export interface Environment {
  readonly library: Library;
  /** ISO date. */
  today(): string;
  readonly after: After;
  readonly readFolder: ReadFolder;
}

/** Wires every feature to a connection and listens. The only place where features meet the protocol. */
export function startServer(connection: Connection, environment: Environment): void {
  const session = createSession(environment.library, environment.today);
  const workspace = createWorkspace(environment.readFolder);
  let client: Client = readClient({ processId: null, rootUri: null, capabilities: {} });
  const reports = createReports(connection, session, () => client, environment.after);

  async function readSettings(pushed: unknown): Promise<void> {
    session.setSettings(client.givesConfiguration ? await connection.workspace.getConfiguration('clausier') : pushed);
    reports.refresh();
  }

  connection.onInitialize((params) => {
    client = readClient(params);
    session.setClient(client.view);
    workspace.change(params.workspaceFolders ?? rootFolder(params), []);
    session.setSettings(params.initializationOptions?.clausier);
    return { capabilities: capabilities(params), serverInfo: { name: 'Clausier' } };
  });
  connection.onInitialized(async () => {
    // Before anything is awaited: what the client tells meanwhile would be lost.
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => workspace.change(added, removed));
    }
    if (client.registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type);
    if (client.givesConfiguration) await readSettings(undefined);
  });
  connection.onDidChangeConfiguration(({ settings }) => readSettings(settings?.clausier));

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    reports.pull(textDocument.uri, previousResultId),
  );
  answerFeatures(connection, session);
  answerReferences(connection, session, workspace, environment.after);

  const reportTeamLibrary = teamLibraryReports(connection);
  connection.onNotification(ours.BIBLIOTHEQUE, ({ files }: { readonly files: readonly ours.TeamLibraryFile[] }) => {
    reportTeamLibrary(session.setTeamLibrary(files));
    reports.refresh();
  });

  session.documents.listen(connection);
  connection.listen();
}

/** One line a request: what a feature says of the view, or nothing where there is no view. */
function answerFeatures(connection: Connection, session: Session): void {
  const ask = <T>(uri: string, feature: (view: View) => T): T | null => {
    const view = session.viewOf(uri);
    return view ? feature(view) : null;
  };
  connection.onCompletion(({ textDocument: { uri }, position, context }) =>
    ask(uri, (view) => completion(view, view.source.offsetAt(position), context?.triggerCharacter)),
  );
  connection.onCompletionResolve((item) => resolveCompletion(item, session.world()));
  connection.onHover(({ textDocument: { uri }, position }) =>
    ask(uri, (view) => hover(view, view.source.offsetAt(position))),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    ask(uri, (view) => codeActions(view, range, context.only)),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) => ask(uri, documentSymbols));
  connection.onDocumentLinks(({ textDocument: { uri } }) => ask(uri, documentLinks));
  connection.onRequest(ours.CLAUSES, ({ uri }: ours.ClausesParams) =>
    clauseList(session.world(), uri === undefined ? undefined : session.viewOf(uri)),
  );
  connection.onRequest(ours.INSERTION, (params: ours.InsertionParams) =>
    ask(params.uri, (view) => insertion(view, view.source.offsetAt(params.position), params)),
  );
  connection.onRequest(ours.RESUME, ({ uri }: { readonly uri: string }) => ask(uri, resume));
  connection.onRequest(ours.PAGE, (params: ours.PageParams) => page(params, session.world()));
}

/** Where a legal text or a label is named, in the open documents as they stand and in the others as they are stored. */
function answerReferences(connection: Connection, session: Session, workspace: Workspace, after: After): void {
  connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    const view = session.viewOf(uri);
    const subject = view && subjectAt(view, view.source.offsetAt(position));
    if (!subject) return null;
    const open = new Set(session.documents.keys().map(uriKey));
    const found = session.documents.keys().flatMap((each) => {
      const other = session.viewOf(each);
      return other ? referencesIn(other, subject) : [];
    });
    for (const document of workspace.documents()) {
      if (open.has(uriKey(document.uri))) continue;
      found.push(...referencesInFile(document, view.world.library, subject));
      // Lets other requests in, and the cancellation of this one.
      await new Promise<void>((resolve) => void after(0, resolve));
      if (token.isCancellationRequested) return null;
    }
    return found;
  });
}

/** The one folder of clients that do not know of several. */
function rootFolder({ rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  return rootUri ? [{ uri: rootUri, name: '' }] : [];
}

function capabilities({ capabilities: { textDocument } }: InitializeParams): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentLinkProvider: {},
    referencesProvider: true,
    codeActionProvider: textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] }
      : false,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    diagnosticProvider: { identifier: 'clausier', interFileDependencies: false, workspaceDiagnostics: false },
  };
}
