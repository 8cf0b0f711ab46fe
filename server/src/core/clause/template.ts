import type { Clause } from '../library/schema/clause.ts';
import type { Etape, Niveau } from '../library/vocabulary.ts';
import { ETAPES, NIVEAUX } from '../library/vocabulary.ts';

/** A text a clause may carry: one for each stage, and the table that bidders fill in. */
export type Piece = keyof Clause['textes'];

/** A stretch of a template: words to write as they are, or the place of a parameter. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'parametre'; readonly nom: string };

/** Cuts a template (`… pendant {duree} ans …`) into its words and its parameters, in order. */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const found of template.matchAll(/\{([a-z0-9-]+)\}/g)) {
    if (found.index > at) parts.push({ kind: 'text', text: template.slice(at, found.index) });
    parts.push({ kind: 'parametre', nom: found[1]! });
    at = found.index + found[0].length;
  }
  if (at < template.length) parts.push({ kind: 'text', text: template.slice(at) });
  return parts;
}

/**
 * The Markdown template of a clause for a level and a stage: the level's own text where it has one. The table that bidders fill in,
 * under the clause's title, is the annex of a clause that has no other.
 */
export function templateOf(clause: Clause, niveau: Niveau, piece: Piece): string | undefined {
  const text = (clause.niveaux[niveau]?.textes?.[piece] ?? clause.textes[piece])?.trim();
  if (text !== undefined || piece !== 'annexe') return text;
  const table = templateOf(clause, niveau, 'cadre-reponse');
  return table === undefined ? undefined : `**${clause.titre}**\n\n${table}`;
}

/** The stages at which a clause has a text to insert, at one level or at any, in the order of `ETAPES`. */
export function insertableStages(clause: Clause, niveau?: Niveau): readonly Etape[] {
  const levels = niveau === undefined ? NIVEAUX.filter((each) => clause.niveaux[each] !== undefined) : [niveau];
  return ETAPES.filter((etape) => levels.some((level) => templateOf(clause, level, etape) !== undefined));
}
