import { loadLibrary } from '../core/library/load.ts';
import { bakedLibrary, readLibraryFolder } from '../library.node.ts';
import { readOptions } from './options.ts';
import { misuse, STATUS, type Terminal } from './terminal.ts';

/** `clausier valider`: every fault of a clause library, one a line, with its place and its mend. */
export function valider(args: readonly string[], terminal: Terminal): number {
  const { positionals } = readOptions(args, {});
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw misuse('indiquez un dossier. Voir « clausier --aide ».');
  let files: ReturnType<typeof readLibraryFolder>;
  try {
    files = readLibraryFolder(folder);
  } catch (error) {
    throw misuse((error as Error).message);
  }
  const { library, problems } = loadLibrary(files, bakedLibrary());
  for (const { file, range, path, message } of problems) {
    const place = `${folder.replace(/[\\/]+$/, '')}/${file}:${range.start.line + 1}:${range.start.character + 1}`;
    terminal.print(`${place}  ${path ? `${path} : ` : ''}${message}\n`);
  }
  const records = [library.clauses, library.formulations, library.ecolabels, library.textes].map(({ size }) => size);
  terminal.print(
    `${records[0]} clauses, ${records[1]} formulations, ${records[2]} écolabels, ${records[3]} textes ; ${problems.length === 0 ? 'aucun défaut' : `défauts : ${problems.length}`}.\n`,
  );
  return problems.length > 0 ? STATUS.found : STATUS.fine;
}
