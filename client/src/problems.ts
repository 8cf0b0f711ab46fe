import { commands, type ExtensionContext } from 'vscode';

/** The status bar item's click: what was found, in the Problems panel. */
export function registerProblems(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('clausier.problemes', () => commands.executeCommand('workbench.actions.view.problems')),
  );
}
