import {
  commands,
  type ExtensionContext,
  l10n,
  type Position,
  type QuickPickItem,
  SnippetString,
  type TextEditor,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLAUSES, type ClauseList, INSERTION, type Insertion } from '../../server/src/protocol.ts';
import { isTenderDocument } from './activeDocument.ts';

export const INSERT_CLAUSE = 'clausier.insererClause';

/** What to insert; what is left out is chosen from the document (level aimed at, stage of the section) or asked. */
export interface InsertArguments {
  readonly id: string;
  readonly niveau?: string;
}

export function registerInsertClause(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand(INSERT_CLAUSE, async (chosen?: InsertArguments) => {
      const editor = tenderEditor();
      if (!editor) {
        return window.showWarningMessage(
          l10n.t('Open a Markdown or AsciiDoc document and put the caret where the clause should go.'),
        );
      }
      const clause = chosen ?? (await pickClause(client, editor));
      return clause && insert(client, editor, clause, editor.selection.active);
    }),
  );
}

/** The active editor, else a visible one: a click in the tree view takes the focus away from the text. */
function tenderEditor(): TextEditor | undefined {
  const candidates = [window.activeTextEditor, ...window.visibleTextEditors];
  return candidates.find((editor) => isTenderDocument(editor?.document));
}

async function pickClause(client: BaseLanguageClient, editor: TextEditor): Promise<InsertArguments | undefined> {
  const uri = editor.document.uri.toString();
  const { clauses } = await client.sendRequest<ClauseList>(CLAUSES, { uri });
  const items = clauses.map((clause): QuickPickItem & InsertArguments => ({
    id: clause.id,
    label: clause.titre,
    detail: clause.pourquoi,
    ...(clause.present ? { description: l10n.t('already in the document') } : {}),
  }));
  return window.showQuickPick(items, {
    title: l10n.t('Insert a clause'),
    placeHolder: l10n.t('Words of the clause, or of what it is for'),
    matchOnDetail: true,
  });
}

async function insert(
  client: BaseLanguageClient,
  editor: TextEditor,
  clause: InsertArguments,
  position: Position,
): Promise<void> {
  const insertion = await client.sendRequest<Insertion | null>(INSERTION, {
    ...clause,
    uri: editor.document.uri.toString(),
    position: { line: position.line, character: position.character },
  });
  if (!insertion) {
    await window.showErrorMessage(l10n.t('The clause “{0}” is no longer in the library.', clause.id));
    return;
  }
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? 1 });
  await window.activeTextEditor?.insertSnippet(new SnippetString(insertion.snippet), position);
}
