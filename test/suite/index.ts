// `extensionTestsPath`: VS Code calls run(). A file of its own, so that source maps are on before the suite loads.
import { createRequire } from 'node:module';

process.setSourceMapsEnabled(true);

export const run = (): Promise<void> => createRequire(__filename)('./suite.cjs').run();
