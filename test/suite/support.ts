import * as vscode from 'vscode';

/** Waits until `read` gives something true; fails with what was waited for. Polling is cheap, and no event tells all. */
export async function until<T>(what: string, read: () => T | Thenable<T>, limit = 10_000): Promise<NonNullable<T>> {
  for (const end = Date.now() + limit; Date.now() < end; await new Promise((next) => setTimeout(next, 25))) {
    const value = await read();
    if (value) return value;
  }
  throw new Error(`délai dépassé : ${what}`);
}

/** Opens a document of the workspace and shows it. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('aucun dossier ouvert');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Position of the first occurrence of `words` in a document, `offset` characters further. */
export function positionOf(document: vscode.TextDocument, words: string, offset = 0): vscode.Position {
  const index = document.getText().indexOf(words);
  if (index < 0) throw new Error(`« ${words} » n’est pas dans ${document.uri.path}`);
  return document.positionAt(index + offset);
}
