import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument as parseYaml } from 'yaml';
import type { Library } from '../core/library/library.ts';
import { loadLibrary } from '../core/library/load.ts';
import { mergeLibrary } from '../core/library/merge.ts';
import { bakedLibrary, readLibraryFolder } from '../library.node.ts';
import { misuse, type Terminal } from './terminal.ts';

/** What a team set for its documents: our library and theirs, and their settings, not yet read. */
export interface Project {
  readonly library: Library;
  readonly settings: unknown;
}

/** Reads the nearest `.clausier/` folder, from the current directory up. Faults of its library are told, the rest serves. */
export function readProject(terminal: Terminal): Project {
  const library = bakedLibrary();
  const folder = nearest(process.cwd());
  if (folder === undefined) return { library, settings: {} };
  const files = orMisuse(() => readLibraryFolder(folder)).filter(
    ({ path }) => /\.ya?ml$/.test(path) && path !== SETTINGS,
  );
  const team = loadLibrary(files, library);
  for (const { file, range, message } of team.problems) {
    terminal.complain(`.clausier/${file}:${range.start.line + 1} : ${message}`);
  }
  return { library: mergeLibrary(library, team.library), settings: readSettingsFile(join(folder, SETTINGS)) };
}

/** What reading a library folder throws is a sentence for the caller. */
function orMisuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw misuse((error as Error).message);
  }
}

const SETTINGS = 'reglages.yaml';

function nearest(directory: string): string | undefined {
  const folder = join(directory, '.clausier');
  if (existsSync(folder)) return folder;
  const parent = dirname(directory);
  return parent === directory ? undefined : nearest(parent);
}

function readSettingsFile(path: string): unknown {
  if (!existsSync(path)) return {};
  const yaml = parseYaml(readFileSync(path, 'utf8'), { prettyErrors: false });
  const unreadable = () => misuse(`.clausier/${SETTINGS} : YAML illisible ; corrigez-le ou retirez-le.`);
  if (yaml.errors.length > 0) throw unreadable();
  try {
    return yaml.toJS() ?? {};
  } catch {
    // An alias (« *nom ») that leads nowhere.
    throw unreadable();
  }
}
