import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Client } from './clientAbilities.ts';
import { diagnostics } from './features/diagnostics.ts';
import type { Session } from './session.ts';

/** After this pause the word being typed counts as finished. */
const TYPING_PAUSE = 1000;
/** Clients that do not ask are told once the typing rests. */
const PUSH_DELAY = 200;

/** Calls `run` once after a pause; gives back how to cancel it. */
export type After = (milliseconds: number, run: () => void) => () => void;

export interface Reports {
  /** Answers a pull; `unchanged` when the client already has the same findings. */
  pull(uri: string, previous: string | undefined): DocumentDiagnosticReport;
  /** Something else than a text changed: every open document must be looked at again. */
  refresh(): void;
}

/** Keeps the editor's diagnostics true: answers when asked, asks to be asked, or sends to clients that never ask. */
export function createReports(connection: Connection, session: Session, client: () => Client, after: After): Reports {
  const last = new Map<string, { readonly id: string; readonly json: string }>();
  const waiting = new Map<string, () => void>();
  let count = 0;

  function current(uri: string): Diagnostic[] {
    const view = session.viewOf(uri);
    return view ? diagnostics(view, session.documents.get(uri)?.typing) : [];
  }

  function pull(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const items = current(uri);
    const json = JSON.stringify(items);
    const known = last.get(uri);
    if (known && known.id === previous && known.json === json) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id };
    }
    const id = String(++count);
    last.set(uri, { id, json });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  function show(uri: string): void {
    if (!session.documents.get(uri)?.format) return;
    if (!client().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: current(uri) });
    else if (client().refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(ignore);
  }

  function later(uri: string, milliseconds: number, run: () => void): void {
    waiting.get(uri)?.();
    waiting.set(
      uri,
      after(milliseconds, () => {
        waiting.delete(uri);
        run();
      }),
    );
  }

  session.documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    const finish = () => {
      document.typing = undefined;
      show(uri);
    };
    if (client().pullsDiagnostics) {
      waiting.get(uri)?.();
      if (document.typing) later(uri, TYPING_PAUSE, finish);
      return;
    }
    later(uri, PUSH_DELAY, () => {
      show(uri);
      if (document.typing) later(uri, TYPING_PAUSE - PUSH_DELAY, finish);
    });
  });
  session.documents.onDidClose(({ document: { uri } }) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
    last.delete(uri);
    if (!client().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  return {
    pull,
    refresh() {
      if (client().pullsDiagnostics && client().refreshesDiagnostics)
        connection.languages.diagnostics.refresh().catch(ignore);
      else for (const uri of session.documents.keys()) show(uri);
    },
  };
}

/** A client that closes while it is asked to refresh is no fault of ours. */
const ignore = () => {};
