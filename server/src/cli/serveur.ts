import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { nodeEnvironment } from '../environment.node.ts';
import { startServer } from '../server.ts';
import { readOptions } from './options.ts';
import { misuse, STATUS } from './terminal.ts';

/** `clausier serveur --stdio`: a language server for editors other than VS Code; the process ends when the editor says so. */
export function serveur(args: readonly string[]): number {
  const { values } = readOptions(args, { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } });
  if (!values.stdio) throw misuse('précisez --stdio : le serveur parle par l’entrée et la sortie standard.');
  const streams = [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)] as const;
  startServer(createConnection(ProposedFeatures.all, ...streams), nodeEnvironment());
  return STATUS.fine;
}
