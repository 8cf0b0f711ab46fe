import type { Format } from '../document/model.ts';
import type { Clause, Parametre } from '../library/schema/clause.ts';
import { fixedValues } from '../library/seuil.ts';
import type { Niveau } from '../library/vocabulary.ts';
import { toAsciidoc } from './asciidoc.ts';
import { formatMarker } from './marker.ts';
import { blank, choiceBlank, escapeSnippet, toFill } from './snippet.ts';
import { type Piece, parseTemplate, templateOf } from './template.ts';
import { formatValue, parseValue, type Value, type Values, valueProblem } from './values.ts';

/** Which text of a clause is wanted, and how it is written. */
export interface Wanted {
  readonly niveau: Niveau;
  readonly etape: Piece;
  readonly format: Format;
  /** Write the marker line first. */
  readonly marker: boolean;
}

/** Values of parameters, by name; text is read as people write it. What is absent takes the level's threshold, else the default. */
export interface WantedText extends Wanted {
  readonly values?: Values;
}

/**
 * Writes a clause as plain text.
 *
 * @returns the text, '' when the clause has none at this level and stage; and what is wrong, one French sentence each: a value out of
 * range or unknown, a parameter that nothing fills (written « [à compléter : …] »)
 */
export function renderClause(
  clause: Clause,
  wanted: WantedText,
): { readonly text: string; readonly problems: readonly string[] } {
  const template = clauseTemplate(clause, wanted);
  if (template === undefined) return { text: '', problems: [noText(clause, wanted)] };
  const given = wanted.values ?? {};
  const problems = Object.keys(given)
    .filter((nom) => !(nom in clause.parametres))
    .map((nom) => `Paramètre inconnu : « ${nom} ».`);
  const written = new Map<string, string>();
  for (const part of parseTemplate(template)) {
    if (part.kind === 'text' || written.has(part.nom)) continue;
    const parametre = clause.parametres[part.nom];
    if (parametre === undefined) continue;
    const value = readGiven(parametre, given[part.nom]) ?? presetOf(clause, wanted.niveau, part.nom);
    const problem =
      value === undefined ? `« ${parametre.libelle} » reste à compléter.` : valueProblem(parametre, value);
    if (problem !== undefined) problems.push(problem);
    written.set(part.nom, value === undefined ? toFill(parametre.libelle) : formatValue(parametre, value));
  }
  const text = parseTemplate(template)
    .map((part) => (part.kind === 'text' ? part.text : (written.get(part.nom) ?? `{${part.nom}}`)))
    .join('');
  return { text: withMarker(clause, wanted, text), problems };
}

/**
 * Writes a clause as an editor snippet: a tab stop for each parameter, preset with the level's threshold or the default; the same
 * parameter keeps its stop wherever it stands.
 *
 * @returns '' when the clause has no text at this level and stage
 */
export function clauseSnippet(clause: Clause, wanted: Wanted): string {
  const template = clauseTemplate(clause, wanted);
  if (template === undefined) return '';
  const stops = new Map<string, number>();
  const text = parseTemplate(template)
    .map((part) => {
      if (part.kind === 'text') return escapeSnippet(part.text);
      const parametre = clause.parametres[part.nom];
      if (parametre === undefined) return escapeSnippet(`{${part.nom}}`);
      const known = stops.get(part.nom);
      const stop = known ?? stops.size + 1;
      stops.set(part.nom, stop);
      const preset = presetOf(clause, wanted.niveau, part.nom);
      // A repeated choice is a plain blank: two lists for one stop would open twice.
      if (parametre.type === 'choix' && known === undefined)
        return choiceBlank(stop, presetFirst(parametre.choix, preset));
      const first = parametre.type === 'choix' ? presetFirst(parametre.choix, preset)[0] : undefined;
      return blank(stop, first ?? (preset === undefined ? toFill(parametre.libelle) : formatValue(parametre, preset)));
    })
    .join('');
  return withMarker(clause, wanted, text);
}

/** The template of a clause in the syntax asked for; undefined when it has no text at this level and stage. */
export function clauseTemplate(
  clause: Clause,
  { niveau, etape, format }: Pick<Wanted, 'niveau' | 'etape' | 'format'>,
): string | undefined {
  const markdown = clause.niveaux[niveau] && templateOf(clause, niveau, etape);
  return markdown !== undefined && format === 'asciidoc' ? toAsciidoc(markdown) : markdown;
}

/** What a level fixes, else the parameter's default. */
export function presetOf(clause: Clause, niveau: Niveau, nom: string): Value | undefined {
  const level = clause.niveaux[niveau];
  return (level && fixedValues(level.seuil)[nom]) ?? clause.parametres[nom]?.defaut;
}

function readGiven(parametre: Parametre, given: Value | undefined): Value | undefined {
  return typeof given === 'string' ? (parseValue(parametre, given) ?? given) : given;
}

const presetFirst = (choices: readonly string[], preset: Value | undefined) =>
  choices.toSorted((a, b) => Number(b === preset) - Number(a === preset));

function withMarker(clause: Clause, { niveau, etape, format, marker }: Wanted, text: string): string {
  if (!marker || etape === 'cadre-reponse') return text;
  const { id, version } = clause;
  return `${formatMarker({ id, niveau, etape, version }, format)}\n\n${text}`;
}

function noText(clause: Clause, { niveau, etape }: Wanted): string {
  return clause.niveaux[niveau] === undefined
    ? `La clause « ${clause.titre} » n’a pas de niveau « ${niveau} ».`
    : `La clause « ${clause.titre} » n’a pas de texte pour l’étape « ${etape} » au niveau « ${niveau} ».`;
}
