import { type ExtensionContext, l10n, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RESUME, type Resume } from '../../server/src/protocol.ts';
import { followActiveDocument, isTenderDocument } from './activeDocument.ts';

/** Shows, for the open tender document, how many findings and how many clauses it holds; a click opens the Problems panel. */
export function registerStatusBar(context: ExtensionContext, client: BaseLanguageClient): StatusBarItem {
  const item = window.createStatusBarItem('resume', StatusBarAlignment.Right, 100);
  item.name = 'Clausier';
  item.command = 'clausier.problemes';
  context.subscriptions.push(item);
  let asked = 0;
  followActiveDocument(context, async () => {
    const document = window.activeTextEditor?.document;
    if (!isTenderDocument(document)) return item.hide();
    const request = ++asked;
    const resume = client.isRunning()
      ? await client.sendRequest<Resume | null>(RESUME, { uri: document.uri.toString() })
      : null;
    // A later request has been sent meanwhile: its answer is the one to show.
    if (request !== asked) return;
    if (resume) show(item, resume);
    else item.hide();
  });
  return item;
}

function show(item: StatusBarItem, resume: Resume): void {
  const parts = [
    resume.document ?? 'Clausier',
    ...(resume.error ? [`$(error) ${resume.error}`] : []),
    ...(resume.warning ? [`$(warning) ${resume.warning}`] : []),
    ...(resume.error + resume.warning === 0 ? ['$(check)'] : []),
    `$(list-unordered) ${resume.clauses}`,
  ];
  item.text = `$(law) ${parts.join(' ')}`;
  item.tooltip = [
    l10n.t(
      'Errors: {0} — warnings: {1} — information: {2} — hints: {3}',
      resume.error,
      resume.warning,
      resume.information,
      resume.hint,
    ),
    l10n.t('Library clauses found in this document: {0}', resume.clauses),
  ].join('\n');
  item.backgroundColor = resume.error ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  item.show();
}
