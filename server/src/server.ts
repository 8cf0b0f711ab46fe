import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
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
import { resume } from './features/resume.ts';
import * as ours from './protocol.ts';
import { type After, createReports } from './reports.ts';
import { createSession, type Session } from './session.ts';
import { teamLibraryReports } from './teamLibraryReports.ts';
import type { View } from './view.ts';

/** What the server needs from the outside. */
export interface Environment {
  readonly library: Library;
  /** ISO date. */
  today(): string;
  readonly after: After;
}

/** Wires every feature to a connection and listens. The only place where features meet the protocol. */
export function startServer(connection: Connection, environment: Environment): void {
  const session = createSession(environment.library, environment.today);
  let client: Client = readClient({ processId: null, rootUri: null, capabilities: {} });
  const reports = createReports(connection, session, () => client, environment.after);

  async function readSettings(pushed: unknown): Promise<void> {
    session.setSettings(client.givesConfiguration ? await connection.workspace.getConfiguration('clausier') : pushed);
    reports.refresh();
  }

  connection.onInitialize((params) => {
    client = readClient(params);
    session.setClient(client.view);
    session.setSettings(params.initializationOptions?.clausier);
    return { capabilities: capabilities(params), serverInfo: { name: 'Clausier' } };
  });
  connection.onInitialized(async () => {
    if (client.registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type);
    if (client.givesConfiguration) await readSettings(undefined);
  });
  connection.onDidChangeConfiguration(({ settings }) => readSettings(settings?.clausier));

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    reports.pull(textDocument.uri, previousResultId),
  );
  answerFeatures(connection, session);

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

function capabilities({ capabilities: { textDocument } }: InitializeParams): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentLinkProvider: {},
    codeActionProvider: textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] }
      : false,
    diagnosticProvider: { identifier: 'clausier', interFileDependencies: false, workspaceDiagnostics: false },
  };
}
