import { fileURLToPath } from 'node:url';
import type { Library, LibraryProblem } from '../../server/src/core/library/library.ts';
import { loadLibrary } from '../../server/src/core/library/load.ts';
import { readLibraryFolder } from '../../server/src/library.node.ts';

/** The library that we ship, read once from `clauses/`. */
export function testLibrary(): Library {
  return LOADED.library;
}

/** What is wrong with it: nothing, or a test fails. */
export function testLibraryProblems(): readonly LibraryProblem[] {
  return LOADED.problems;
}

const LOADED = loadLibrary(readLibraryFolder(fileURLToPath(new URL('../../clauses', import.meta.url))));
