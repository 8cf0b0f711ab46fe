import type { Library } from '../core/library/library.ts';
import type { Clause } from '../core/library/schema/clause.ts';
import { NIVEAUX } from '../core/library/vocabulary.ts';
import type { Generator } from './generator.ts';
import { facts, grouped, page, table, texts, trust } from './markdown.ts';

/** `docs/clauses.md`: every clause, under the first of its families. */
export const clausesPage: Generator = ({ library }) => [
  {
    path: 'docs/clauses.md',
    content: page(
      'Clauses',
      'Le catalogue, par famille d’achat : ce que chaque clause exige à chacun de ses niveaux, comment elle se prouve et se contrôle, sur quoi elle se fonde.',
      grouped(
        library.clauses.values(),
        [['tous', 'Tous les achats'], ...library.familles.map(({ id, libelle }) => [id, libelle] as const)],
        (clause) => clause.familles.slice(0, 1),
        (clause) => describe(clause, library),
      ),
    ),
  },
];

const NAMES = { incitatif: 'Incitatif', socle: 'Socle', avance: 'Avancé', exemplaire: 'Exemplaire' } as const;
const ORIGINS: Readonly<Record<string, string>> = {
  norme: 'norme ou texte',
  guide: 'guide public',
  comparateur: 'repère du marché',
  proposition: 'proposition',
};

function describe(clause: Clause, library: Library): string {
  const families = clause.familles.map((id) => library.familles.find((famille) => famille.id === id)?.libelle ?? id);
  const levels = NIVEAUX.flatMap((niveau) => {
    const level = clause.niveaux[niveau];
    return level === undefined ? [] : [[NAMES[niveau], level.resume, ORIGINS[level.seuil.origine] ?? '']];
  });
  const list = facts([
    ['Identifiant', `\`${clause.id}\`, version ${clause.version}`],
    ['Familles', clause.familles.length > 1 ? families.join(', ') : undefined],
    ['Preuve', clause.preuve],
    ['Contrôle', clause.controle],
    ['Pénalité', clause.penalite],
    ['Base', texts(clause.base, library)],
    ['Écolabels', clause.ecolabels.map((id) => library.ecolabels.get(id)?.nom ?? id).join(', ')],
    ['Vigilance', clause.vigilance.join(' ')],
    ['Fiabilité', trust(clause)],
  ]);
  const thresholds = table(['Niveau', 'Exigence', 'Origine du seuil'], levels);
  return `### ${clause.titre}\n\n${clause.pourquoi.trim()}\n\n${thresholds}\n\n${list}`;
}
