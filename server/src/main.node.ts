/** The language server as a Node process: over IPC, or stdio with `--stdio`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeEnvironment } from './environment.node.ts';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), nodeEnvironment());
