import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { type Api, clientOptions, start } from './extension.ts';

let client: LanguageClient | undefined;

/** Desktop and remote windows: the server is a Node process of its own. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const server: ServerOptions = {
    module: Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath,
    transport: TransportKind.ipc,
  };
  client = new LanguageClient('clausier', 'Clausier', server, clientOptions());
  return start(context, client);
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
