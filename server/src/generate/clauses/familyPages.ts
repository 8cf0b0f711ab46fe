import type { Library } from '../../core/library/library.ts';
import type { Clause } from '../../core/library/schema/clause.ts';
import { NIVEAUX } from '../../core/library/vocabulary.ts';
import { originOf } from '../../features/markdown/clause.ts';
import { NIVEAU_WORDS, PILIER_WORDS } from '../../features/markdown/words.ts';
import type { Generator } from '../generator.ts';
import { doubt, facts, page, table, texts, trust } from '../markdown.ts';
import { clauseLinks, homeOf, homes } from './homes.ts';
import { readability, readingTime } from './readability.ts';
import { type ClauseText, clauseTexts, foldedText } from './texts.ts';

/** `docs/clauses/FAMILLE.md`: every clause in full, on the page of the first of its families. */
export const familyPages: Generator = ({ library }) =>
  homes(library).map(({ id, libelle, clauses }) => ({
    path: `docs/clauses/${id}.md`,
    content: page(
      `Clauses : ${libelle}`,
      '[Retour au catalogue](../clauses.md). Chaque texte s’ouvre d’un clic ; ses blancs y portent leur valeur par défaut.',
      clauses.map((clause) => ({ title: clause.titre, text: describe(clause, library) })),
    ),
  }));

function describe(clause: Clause, library: Library): string {
  const levels = NIVEAUX.flatMap((niveau) => {
    const level = clause.niveaux[niveau];
    if (level === undefined) return [];
    const { seuil, resume } = level;
    return [[NIVEAU_WORDS[niveau], resume, `${originOf(seuil, library)}${doubt(seuil.fiabilite ?? 'verifie')}`]];
  });
  const inserted = clauseTexts(clause);
  const vigilance = clause.vigilance.map((each) => `> - ${each}`).join('\n');
  return [
    clause.pourquoi.trim(),
    table(['Niveau', 'Exigence', 'Origine du seuil'], levels),
    ...(vigilance === '' ? [] : [`> **Vigilance**\n>\n${vigilance}`]),
    details(clause, inserted, library),
    ...inserted.map(foldedText),
  ].join('\n\n');
}

function details(clause: Clause, inserted: readonly ClauseText[], library: Library): string {
  const families = clause.familles.map((id) => library.familles.find((famille) => famille.id === id)?.libelle ?? id);
  const longest = Math.max(...inserted.map(({ text }) => readability([text]).words));
  return facts([
    ['Identifiant', `\`${clause.id}\`, version ${clause.version}`],
    ['Pilier', PILIER_WORDS[clause.pilier]],
    ['Familles', families.join(', ')],
    ['Preuve', clause.preuve],
    ['Contrôle', clause.controle],
    ['Pénalité', clause.penalite],
    ['Base', texts(clause.base, library)],
    ['Écolabels', clause.ecolabels.map((id) => library.ecolabels.get(id)?.nom ?? id).join(', ')],
    ['À prendre avec', clauseLinks(clause.compagnes, library, homeOf(clause))],
    ['À ne pas prendre avec', clauseLinks(clause.incompatibles, library, homeOf(clause))],
    ['Sert', clause.engagements.map((id) => `[${id}](../couverture.md)`).join(', ')],
    ['Lecture', `${readingTime(longest)} pour le plus long de ses textes`],
    ['Fiabilité', trust(clause)],
  ]);
}
