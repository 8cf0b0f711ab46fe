import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';
import { open, positionOf, until } from './support.ts';

const CCTP = 'CCTP-ordinateurs-portables.md';

/** The main job: draft a tender document with Clausier watching. */
export function draftingCases(): void {
  describe(`drafting (VS Code ${vscode.version}, ${vscode.env.language})`, () => {
    let editor: vscode.TextEditor;
    before(async () => {
      editor = await open(CCTP);
    });

    it('starts on a Markdown document', async () => {
      const extension = vscode.extensions.getExtension<Api>('clausier.clausier');
      assert.ok(extension, 'the extension is there');
      const api = await extension.activate();
      await until('the status bar item', () => api.status.text.includes('CCTP'));
    });

    it('marks weak, obsolete and unlawful wording', async () => {
      const found = await until('diagnostics', () => findings(editor.document));
      const texts = found.map(({ range }) => editor.document.getText(range));
      assert.ok(
        texts.some((text) => /dans la mesure du possible/i.test(text)),
        texts.join(' | '),
      );
      assert.ok(found.every(({ source }) => source === 'Clausier'));
    });

    it('explains on hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        positionOf(editor.document, 'TCO Certified', 2),
      );
      const text = hovers
        .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
        .join();
      assert.match(text, /TCO Certified/);
    });

    it('finds the references of a label in the other documents of the folder', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        editor.document.uri,
        positionOf(editor.document, 'TCO Certified', 2),
      );
      const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
      assert.deepEqual([...files].sort(), ['CCTP-ordinateurs-portables-repare.md', CCTP]);
    });

    it('repairs by a quick fix', async () => {
      const finding = (await until('diagnostics', () => findings(editor.document))).find(({ range }) =>
        /dans la mesure du possible/i.test(editor.document.getText(range)),
      );
      assert.ok(finding);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        finding.range,
      );
      const fix = actions.find(({ edit, title }) => edit && title.startsWith('Retirer'));
      assert.ok(fix?.edit, actions.map(({ title }) => title).join(' | '));
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      await until('the finding to go', () => !/dans la mesure du possible/.test(editor.document.getText()));
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('completes a clause as a snippet', async () => {
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, '\n@pièces'));
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.document.lineAt(editor.document.lineCount - 1).range.end,
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(
        labels.some((label) => /pièces détachées/i.test(label)),
        labels.slice(0, 10).join(' | '),
      );
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('inserts a clause at the caret, from the clause browser', async () => {
      const position = positionOf(editor.document, '### 4.3 Maintenance');
      editor.selection = new vscode.Selection(position, position);
      await vscode.commands.executeCommand('clausier.insererClause', {
        id: 'pieces-detachees-disponibilite',
        niveau: 'avance',
      });
      await until('the marker', () =>
        editor.document.getText().includes('clausier: pieces-detachees-disponibilite@avance'),
      );
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('reads AsciiDoc as well', async () => {
      const asciidoc = await open('CCTP-RC-hebergement.adoc');
      assert.equal(asciidoc.document.languageId, 'asciidoc');
      await until('diagnostics', () => findings(asciidoc.document));
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        asciidoc.document.uri,
      );
      assert.ok(symbols.length, 'an outline');
    });
  });
}

/** Our findings in a document, or undefined while there are none. */
function findings(document: vscode.TextDocument): vscode.Diagnostic[] | undefined {
  const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Clausier');
  return found.length ? found : undefined;
}
