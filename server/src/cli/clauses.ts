import { insertableStages } from '../core/clause/template.ts';
import type { Clause } from '../core/library/schema/clause.ts';
import { ETAPES, NIVEAUX } from '../core/library/vocabulary.ts';
import { searchClauses } from '../core/search.ts';
import { NIVEAU_WORDS } from '../features/markdown/words.ts';
import { oneOf, readOptions } from './options.ts';
import { readProject } from './project.ts';
import { STATUS, type Terminal } from './terminal.ts';

/** `clausier clauses`: the library's clauses, all or those of a family, a stage, a search. */
export function clauses(args: readonly string[], terminal: Terminal): number {
  const { values } = readOptions(args, {
    format: { type: 'string', default: 'texte' },
    famille: { type: 'string' },
    etape: { type: 'string' },
    recherche: { type: 'string' },
  });
  const format = oneOf('format', values.format, ['texte', 'json']);
  const { library } = readProject(terminal);
  const { famille, recherche } = values;
  if (famille !== undefined) oneOf('famille', famille, ['tous', ...library.familles.map(({ id }) => id)]);
  const etape = values.etape === undefined ? undefined : oneOf('etape', values.etape, ETAPES);
  const searched = recherche === undefined ? [...library.clauses.values()] : searchClauses(library, recherche);
  const found = searched
    .filter((clause) => famille === undefined || clause.familles.some((each) => each === famille || each === 'tous'))
    .filter((clause) => etape === undefined || insertableStages(clause).includes(etape));
  terminal.print(format === 'json' ? asJson(found) : found.map(asText).join('\n'));
  return STATUS.fine;
}

function asText(clause: Clause): string {
  const levels = levelsOf(clause).map(({ niveau, seuil }) => `    ${NIVEAU_WORDS[niveau].padEnd(11)} ${seuil}`);
  return `${clause.id}\n  ${clause.titre} (${clause.familles.join(', ')})\n${levels.join('\n')}\n`;
}

function asJson(found: readonly Clause[]): string {
  const list = found.map((clause) => ({
    id: clause.id,
    titre: clause.titre,
    pilier: clause.pilier,
    familles: clause.familles,
    etapes: insertableStages(clause),
    niveaux: levelsOf(clause),
    parametres: Object.entries(clause.parametres).map(([nom, { libelle, aide, ...parametre }]) => ({
      nom,
      ...parametre,
    })),
  }));
  return `${JSON.stringify({ version: 1, clauses: list }, null, 2)}\n`;
}

const levelsOf = (clause: Clause) =>
  NIVEAUX.flatMap((niveau) => {
    const level = clause.niveaux[niveau];
    return level ? [{ niveau, seuil: level.resume }] : [];
  });
