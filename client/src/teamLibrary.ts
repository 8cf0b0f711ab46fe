import { type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { BIBLIOTHEQUE, type TeamLibraryFile } from '../../server/src/protocol.ts';

const FOLDER = '/.clausier/';
const FILES = '**/.clausier/**/*.{yaml,yml}';

/** Sends the team's own library (the workspace's `.clausier/` folders) to the server, whole, now and after each change. */
export async function registerTeamLibrary(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const send = async () => client.sendNotification(BIBLIOTHEQUE, { files: await readTeamLibrary() });
  const watcher = workspace.createFileSystemWatcher(FILES);
  context.subscriptions.push(watcher, watcher.onDidChange(send), watcher.onDidCreate(send), watcher.onDidDelete(send));
  await send();
}

async function readTeamLibrary(): Promise<TeamLibraryFile[]> {
  const uris = await workspace.findFiles(FILES);
  uris.sort((a, b) => a.path.localeCompare(b.path));
  return Promise.all(
    uris.map(async (uri) => ({
      uri: uri.toString(),
      // From the library folder on: « catalogue/notre-clause.yaml ».
      path: uri.path.slice(uri.path.lastIndexOf(FOLDER) + FOLDER.length),
      text: new TextDecoder().decode(await workspace.fs.readFile(uri)),
    })),
  );
}
