import { renderClause } from '../core/clause/render.ts';
import { insertableStages } from '../core/clause/template.ts';
import { parseValue, type Value, valueProblem } from '../core/clause/values.ts';
import type { Clause } from '../core/library/schema/clause.ts';
import { NIVEAUX, type Niveau } from '../core/library/vocabulary.ts';
import { oneOf, readOptions } from './options.ts';
import { readProject } from './project.ts';
import { misuse, STATUS, type Terminal } from './terminal.ts';

/** `clausier inserer`: the text of a clause on standard output, nothing else. */
export function inserer(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = readOptions(args, {
    langage: { type: 'string', default: 'markdown' },
    etape: { type: 'string' },
    parametre: { type: 'string', multiple: true, default: [] },
  });
  const format = oneOf('langage', values.langage, ['markdown', 'asciidoc']);
  const [id = '', level] = positionals[0]?.split('@') ?? [];
  if (positionals.length !== 1) throw misuse('indiquez une clause : ID ou ID@NIVEAU. Voir « clausier clauses ».');
  const { library } = readProject(terminal);
  const clause = library.clauses.get(id);
  if (!clause) throw misuse(`clause inconnue : « ${id} ». Voir « clausier clauses ».`);
  const niveaux = NIVEAUX.filter((each) => clause.niveaux[each]);
  const niveau = level === undefined ? defaultLevel(niveaux) : oneOf('niveau', level, niveaux);
  const stages = insertableStages(clause, niveau);
  const etape = values.etape === undefined ? stages[0] : oneOf('etape', values.etape, stages);
  if (niveau === undefined || etape === undefined) throw misuse(`la clause « ${id} » n’a encore aucun texte.`);
  const parametres = Object.fromEntries(values.parametre.map((each) => readParameter(each, clause)));
  const { text } = renderClause(clause, { niveau, etape, format, marker: true, values: parametres });
  terminal.print(`${text.trimEnd()}\n`);
  return STATUS.fine;
}

/** The legal floor where there is one, else the lowest level. */
const defaultLevel = (niveaux: readonly Niveau[]) => (niveaux.includes('socle') ? 'socle' : niveaux[0]);

function readParameter(argument: string, clause: Clause): readonly [string, Value] {
  const equal = argument.indexOf('=');
  const name = argument.slice(0, Math.max(0, equal));
  const parameter = clause.parametres[name];
  if (!parameter) {
    const known = Object.keys(clause.parametres).join(', ') || 'aucun';
    throw misuse(`--parametre « ${argument} » : écrivez nom=valeur. Paramètres de cette clause : ${known}.`);
  }
  const written = argument.slice(equal + 1);
  const value = parseValue(parameter, written) ?? written;
  const problem = valueProblem(parameter, value);
  if (problem !== undefined) throw misuse(`--parametre ${name} : ${problem}`);
  return [name, value];
}
