import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library, LibraryFile } from './core/library/library.ts';
import { loadLibrary } from './core/library/load.ts';
import { unpackLibrary } from './core/library/packed.ts';

/**
 * Reads the files of a library folder, sorted by path; hidden ones and `schema/` are left out.
 *
 * @throws an `Error` with one French sentence when the folder or a file cannot be read
 */
export function readLibraryFolder(directory: string): LibraryFile[] {
  return listFiles(directory, '')
    .sort()
    .map((path) => ({ path, text: orExplain(join(directory, path), readStart) }));
}

/** The library we ship: baked into the bundles, read from `clauses/` when the sources run as they are. */
export function bakedLibrary(): Library {
  if (typeof BAKED_LIBRARY !== 'undefined') return unpackLibrary(BAKED_LIBRARY);
  return loadLibrary(readLibraryFolder(fileURLToPath(new URL('../../clauses', import.meta.url)))).library;
}

/** Put there by the bundler: `packLibrary` of `clauses/`, as an object literal. */
declare const BAKED_LIBRARY: unknown;

/** A little more than the loader accepts: enough for it to see that a file is too big, without holding it whole. */
const BYTES_READ = 4_100_000;

function listFiles(directory: string, prefix: string): string[] {
  return orExplain(join(directory, prefix), (folder) => readdirSync(folder, { withFileTypes: true })).flatMap(
    (entry) => {
      const path = prefix + entry.name;
      if (entry.name.startsWith('.') || path === 'schema') return [];
      return entry.isDirectory() ? listFiles(directory, `${path}/`) : [path];
    },
  );
}

function readStart(path: string): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(BYTES_READ);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, BYTES_READ, 0));
  } finally {
    closeSync(file);
  }
}

function orExplain<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    throw new Error(`« ${path} » ne peut pas être lu : ${REASONS[code] ?? code}.`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier ou ce dossier n’existe pas',
  ENOTDIR: 'ce n’est pas un dossier',
  EACCES: 'l’accès en est refusé',
  EPERM: 'l’accès en est refusé',
  EISDIR: 'c’est un dossier',
};
