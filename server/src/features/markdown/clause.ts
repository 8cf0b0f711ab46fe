import { frenchDate } from '../../core/date.ts';
import type { Library } from '../../core/library/library.ts';
import type { Clause, Seuil } from '../../core/library/schema/clause.ts';
import { NIVEAUX, type Niveau } from '../../core/library/vocabulary.ts';
import { bullets, cell, legalGrounds, paragraphs } from './links.ts';
import { FIABILITE_WORDS, NIVEAU_WORDS, ORIGINE_WORDS, PILIER_WORDS } from './words.ts';

/**
 * What a clause is for, its levels side by side, how it is proved, checked and enforced, and its legal grounds.
 *
 * @param current the level in use, shown in bold
 */
export function clauseMarkdown(clause: Clause, library: Library, current?: Niveau): string {
  return paragraphs(
    `### ${clause.titre}`,
    `${PILIER_WORDS[clause.pilier]} · version ${clause.version}`,
    clause.pourquoi,
    levels(clause, library, current),
    bullets('Pour qu’elle tienne', [
      `Preuve : ${clause.preuve}`,
      `Contrôle : ${clause.controle}`,
      `Pénalité : ${clause.penalite}`,
    ]),
    bullets('Vigilance', clause.vigilance),
    legalGrounds(clause.base, library),
    clause.ecolabels.length > 0 &&
      `**Écolabels utiles** : ${clause.ecolabels.map((id) => library.ecolabels.get(id)?.nom ?? id).join(', ')}`,
    `*${FIABILITE_WORDS[clause.fiabilite]} le ${frenchDate(clause['verifie-le'])}.*`,
  );
}

function levels(clause: Clause, library: Library, current: Niveau | undefined): string {
  const rows = NIVEAUX.flatMap((niveau) => {
    const level = clause.niveaux[niveau];
    if (!level) return [];
    const name = niveau === current ? `**${NIVEAU_WORDS[niveau]}**` : NIVEAU_WORDS[niveau];
    const { fiabilite = 'verifie' } = level.seuil;
    const doubt = fiabilite === 'verifie' ? '' : `, ${FIABILITE_WORDS[fiabilite]}`;
    return `| ${name} | ${cell(level.resume)} | ${cell(originOf(level.seuil, library) + doubt)} |`;
  });
  return `| Niveau | Exigence | Origine du seuil |\n|---|---|---|\n${rows.join('\n')}`;
}

/** Where a threshold comes from: its kind, then its sources by their short names. */
export function originOf({ origine, sources = [] }: Seuil, library: Library): string {
  const named = sources.map((id) => {
    const texte = library.textes.get(id);
    return texte?.court ?? texte?.citation ?? id;
  });
  return [ORIGINE_WORDS[origine], ...named].join(', ');
}
