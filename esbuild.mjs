// Bundles the client, the server and the command line, and bakes the library in. Run by an npm script: it needs Node 24.
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { loadLibrary } from './server/src/core/library/load.ts';
import { packLibrary } from './server/src/core/library/packed.ts';
import { readLibraryFolder } from './server/src/library.node.ts';

const production = process.argv.includes('--production');

/** Packs `clauses/`, or stops with the list of what is wrong in it. */
function bakeLibrary() {
  const { library, problems } = loadLibrary(readLibraryFolder('clauses'));
  for (const { file, path, message } of problems) console.error(`clauses/${file}${path && ` (${path})`} : ${message}`);
  if (problems.length) process.exit(1);
  return JSON.stringify(packLibrary(library));
}

const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // Other editors start the server with the user's own Node.
  target: 'node20',
  outExtension: { '.js': '.cjs' },
  outdir: 'dist',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  // `import.meta.url` only serves when the sources run unbundled.
  logOverride: { 'empty-import-meta': 'silent' },
};

await Promise.all([
  build({ ...node, entryPoints: { client: 'client/src/extension.node.ts' }, external: ['vscode'] }),
  build({
    ...node,
    entryPoints: { server: 'server/src/main.node.ts', cli: 'server/src/cli.ts' },
    define: { BAKED_LIBRARY: bakeLibrary() },
  }),
  ...(production
    ? []
    : [
        build({
          ...node,
          entryPoints: { index: 'test/suite/index.ts', suite: 'test/suite/suite.ts' },
          outdir: 'out/test',
          external: ['vscode', 'mocha', './suite.cjs'],
        }),
      ]),
]);
chmodSync('dist/cli.cjs', 0o755);
