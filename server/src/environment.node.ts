import { fileURLToPath, pathToFileURL } from 'node:url';
import { listPaths, readInput } from './cli/inputs.ts';
import { bakedLibrary } from './library.node.ts';
import type { Environment } from './server.ts';
import type { StoredDocument } from './workspace.ts';

/** What the server needs from the outside, in Node. */
export function nodeEnvironment(): Environment {
  return {
    library: bakedLibrary(),
    today: localDate,
    readFolder,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

function* readFolder(folderUri: string): Iterable<StoredDocument> {
  for (const path of pathsIn(folderUri)) {
    const input = readInput(path, undefined, ignore);
    if (input) yield { uri: pathToFileURL(path).href, format: input.format, text: input.text };
  }
}

function pathsIn(folderUri: string): readonly string[] {
  if (!folderUri.startsWith('file:')) return [];
  try {
    return listPaths([fileURLToPath(folderUri)], ignore);
  } catch {
    // A share of another machine, a folder without access: the other folders are read all the same.
    return [];
  }
}

/** What cannot be read is left out: the editor tells its user of it when it is opened. */
const ignore = () => {};

/** Today where the drafter is, `AAAA-MM-JJ`. */
export function localDate(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
