/** The door of the generators: `npm run generate` writes what the content implies; `--check` only says what is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from './core/library/load.ts';
import { createRules } from './core/rules/index.ts';
import type { Output, Sources } from './generate/generator.ts';
import { GENERATORS } from './generate/generators.ts';
import { readLibraryFolder } from './library.node.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The outputs whose file does not hold what it should. */
export function staleOutputs(): readonly Output[] {
  const { library } = loadLibrary(readLibraryFolder(join(ROOT, 'clauses')));
  const sources: Sources = {
    library,
    rules: createRules(library).all,
    read: (path) => readFileSync(join(ROOT, path), 'utf8'),
  };
  return GENERATORS.flatMap((generate) => generate(sources)).filter(({ path, content }) => current(path) !== content);
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined; // Not written yet.
  }
}

function main(check: boolean): void {
  for (const { path, content } of staleOutputs()) {
    console.log(check ? `${path} n’est plus à jour : lancez « npm run generate ».` : path);
    if (check) {
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
}

if (import.meta.main) main(process.argv.includes('--check'));
