import { type ExtensionContext, languages, type TextDocument, window } from 'vscode';

/** The languages a tender document is written in. No scheme: untitled, virtual and remote files count too. */
export const SELECTOR = [{ language: 'markdown' }, { language: 'asciidoc' }];

export function isTenderDocument(document: TextDocument | undefined): document is TextDocument {
  return document !== undefined && languages.match(SELECTOR, document) > 0;
}

/** Calls `refresh` now, when another editor becomes active, and when the findings of the active document change. */
export function followActiveDocument(context: ExtensionContext, refresh: () => void | Promise<void>): void {
  const active = () => window.activeTextEditor?.document.uri.toString();
  context.subscriptions.push(
    window.onDidChangeActiveTextEditor(() => void refresh()),
    languages.onDidChangeDiagnostics((event) => {
      if (event.uris.some((uri) => uri.toString() === active())) void refresh();
    }),
  );
  void refresh();
}
