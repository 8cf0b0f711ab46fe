import type { Clause } from '../library/schema/clause.ts';
import type { Etape, Niveau } from '../library/vocabulary.ts';
import { ETAPES_INSERABLES } from '../library/vocabulary.ts';

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

/** The Markdown template of a clause for a level and a stage: the level's own text where it has one. */
export function templateOf(clause: Clause, niveau: Niveau, piece: Piece): string | undefined {
  return (clause.niveaux[niveau]?.textes?.[piece] ?? clause.textes[piece])?.trim();
}

/** The stages at which a clause has a text to insert, at one level or at any, in the order of a procurement. */
export function insertableStages(clause: Clause, niveau?: Niveau): readonly Etape[] {
  const levels = niveau === undefined ? Object.values(clause.niveaux) : [clause.niveaux[niveau]];
  const texts = [clause.textes, ...levels.map((level) => level?.textes)];
  return ETAPES_INSERABLES.filter((etape) => texts.some((each) => each?.[etape as Piece] !== undefined));
}

/** Whether a stage is one whose text may be inserted. */
export function isPiece(etape: Etape | Piece): etape is Piece {
  return etape === 'cadre-reponse' || ETAPES_INSERABLES.includes(etape);
}
