import { writeFileSync } from 'node:fs';
import { isIsoDate } from '../core/date.ts';
import type { Format } from '../core/document/model.ts';
import { parseDocument } from '../core/document/parse.ts';
import { GRAVITES, type Gravite } from '../core/library/vocabulary.ts';
import type { World } from '../core/rules/rule.ts';
import { createWorld } from '../core/rules/world.ts';
import { unknownSettings } from '../core/settings.ts';
import { localDate } from '../environment.node.ts';
import { applyAllSafeFixes } from './correct.ts';
import { type Input, listPaths, readInput } from './inputs.ts';
import { oneOf, readOptions } from './options.ts';
import { readProject } from './project.ts';
import { type CheckedFile, checkedFile } from './report/checkedFile.ts';
import { reportGithub } from './report/github.ts';
import { reportJson } from './report/json.ts';
import { reportSarif } from './report/sarif.ts';
import { reportText } from './report/text.ts';
import { misuse, STATUS, type Terminal } from './terminal.ts';

const REPORTS = { texte: reportText, json: reportJson, sarif: reportSarif, github: reportGithub };
const FORMATS = Object.keys(REPORTS) as (keyof typeof REPORTS)[];
const LEVELS = { erreur: 'error', avertissement: 'warning', information: 'information', jamais: undefined } as const;

/** `clausier verifier`: what is weak in documents. An unreadable one is told of; the others are still checked. */
export function verifier(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string', default: 'texte' },
    'niveau-echec': { type: 'string', default: 'avertissement' },
    corriger: { type: 'boolean', default: false },
    date: { type: 'string', default: localDate() },
    langage: { type: 'string' },
  });
  const report = REPORTS[oneOf('format', values.format, FORMATS)];
  const level = LEVELS[oneOf('niveau-echec', values['niveau-echec'], Object.keys(LEVELS) as (keyof typeof LEVELS)[])];
  const format = values.langage === undefined ? undefined : oneOf('langage', values.langage, ['markdown', 'asciidoc']);
  if (!isIsoDate(values.date)) throw misuse(`« ${values.date} » n’est pas une date : écrivez --date AAAA-MM-JJ.`);
  if (positionals.length === 0) throw misuse('indiquez un fichier, un dossier ou un motif. Voir « clausier --aide ».');
  if (positionals.includes('-') && !format)
    throw misuse('avec « - », précisez --langage markdown ou --langage asciidoc.');
  if (positionals.includes('-') && values.corriger)
    throw misuse('--corriger écrit dans des fichiers : donnez un chemin.');

  const { library, settings } = readProject(terminal);
  const world = createWorld({ library, settings, today: values.date });
  for (const unknown of unknownSettings(settings, world.rules.byId))
    terminal.complain(`.clausier/reglages.yaml : ${unknown}.`);
  let unreadable = false;
  const fail = (message: string) => {
    unreadable = true;
    terminal.complain(message);
  };
  const files = pathsOf(positionals, fail).flatMap((path) => {
    const input = readInput(path, format, fail);
    return input ? [check(input, world, values.corriger, fail)] : [];
  });
  terminal.print(report(files, world, terminal));
  if (unreadable) return STATUS.misuse;
  return level && files.some((file) => reaches(file, level)) ? STATUS.found : STATUS.fine;
}

function pathsOf(positionals: readonly string[], fail: (message: string) => void): string[] {
  const files = listPaths(
    positionals.filter((each) => each !== '-'),
    fail,
  );
  return positionals.includes('-') ? ['-', ...files] : files;
}

function check(input: Input, world: World, correct: boolean, fail: (message: string) => void): CheckedFile {
  const { path, format, text, bom } = input;
  const fixed = correct ? applyAllSafeFixes(text, (each) => parse(path, each, format), world) : { text, count: 0 };
  if (fixed.count > 0) {
    try {
      writeFileSync(path, (bom ? '\uFEFF' : '') + fixed.text);
    } catch (error) {
      fail(`${path} : écriture impossible (${(error as NodeJS.ErrnoException).code}) ; les corrections sont perdues.`);
    }
  }
  return checkedFile(path, parse(path, fixed.text, format), world, fixed.count);
}

const parse = (path: string, text: string, format: Format) =>
  parseDocument(text, format, path.slice(path.lastIndexOf('/') + 1));

const reaches = ({ counts }: CheckedFile, level: Gravite) =>
  GRAVITES.slice(0, GRAVITES.indexOf(level) + 1).some((severity) => counts[severity] > 0);
