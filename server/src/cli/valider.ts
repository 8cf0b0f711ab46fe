import { isIsoDate } from '../core/date.ts';
import { dueForReview } from '../core/library/freshness.ts';
import type { Library } from '../core/library/library.ts';
import { loadLibrary } from '../core/library/load.ts';
import { localDate } from '../environment.node.ts';
import { bakedLibrary, readLibraryFolder } from '../library.node.ts';
import { readOptions } from './options.ts';
import { misuse, STATUS, type Terminal } from './terminal.ts';

/** `clausier valider`: every fault of a clause library, one a line, with its place and its mend; with `--fraicheur`, what is due for review. */
export function valider(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = readOptions(args, {
    fraicheur: { type: 'string' },
    date: { type: 'string', default: localDate() },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw misuse('indiquez un dossier. Voir « clausier --aide ».');
  if (!isIsoDate(values.date)) throw misuse(`« ${values.date} » n’est pas une date : écrivez --date AAAA-MM-JJ.`);
  const months = values.fraicheur === undefined ? undefined : readMonths(values.fraicheur);
  const { library, problems } = loadLibrary(filesOf(folder), bakedLibrary());
  for (const { file, range, path, message } of problems) {
    const place = `${folder.replace(/[\\/]+$/, '')}/${file}:${range.start.line + 1}:${range.start.character + 1}`;
    terminal.print(`${place}  ${path ? `${path} : ` : ''}${message}\n`);
  }
  const due = months === undefined ? [] : dueForReview(library, values.date, months);
  for (const { kind, id, checked, reason } of due) terminal.print(`${kind}/${id}  ${checked}  ${reason}\n`);
  terminal.print(`${countsOf(library)} ; ${problems.length === 0 ? 'aucun défaut' : `défauts : ${problems.length}`}`);
  terminal.print(months === undefined ? '.\n' : ` ; à revoir : ${due.length}.\n`);
  return problems.length > 0 || due.length > 0 ? STATUS.found : STATUS.fine;
}

function filesOf(folder: string): ReturnType<typeof readLibraryFolder> {
  try {
    return readLibraryFolder(folder);
  } catch (error) {
    throw misuse((error as Error).message);
  }
}

/** « 18m » → 18, « 2a » → 24. */
function readMonths(written: string): number {
  const [, count, unit] = /^(\d{1,3})([ma])$/.exec(written) ?? [];
  if (count === undefined) {
    throw misuse(`« ${written} » n’est pas une durée : écrivez des mois ou des années, --fraicheur 18m ou 2a.`);
  }
  return Number(count) * (unit === 'a' ? 12 : 1);
}

function countsOf({ clauses, formulations, ecolabels, famillesLabels, ossatures, textes }: Library): string {
  return `${clauses.size} clauses, ${formulations.size} formulations, ${ecolabels.size} écolabels, ${famillesLabels.size} familles de labels, ${textes.size} textes, ${ossatures.size} ossatures de documents`;
}
