import { frenchDate } from '../../core/date.ts';
import { criteriaOf, labelsFor } from '../../core/library/labels.ts';
import type { Library } from '../../core/library/library.ts';
import type { Ecolabel } from '../../core/library/schema/ecolabel.ts';
import { isCurrent } from '../../core/library/validity.ts';
import { deadlines, doubt } from './dated.ts';
import { bullets, cell, legalGrounds, paragraphs } from './links.ts';
import { FIABILITE_WORDS, NATURE_WORDS, periodWords, USAGE_WORDS } from './words.ts';

/** Where a label is read. */
export interface LabelPlace {
  readonly today: string;
  /** The families of labels spoken of there; empty when the place does not say. */
  readonly familles: readonly string[];
}

/** What a label certifies, its versions, what may be asked in its place, the traps of citing it, and what serves better there. */
export function ecolabelMarkdown(label: Ecolabel, library: Library, { today, familles }: LabelPlace): string {
  return paragraphs(
    `### ${label.nom}`,
    `${NATURE_WORDS[label.nature]} · ${label.organisme}`,
    label.fermeture && `**À ne plus citer :** ${label.fermeture.motif}${doubt(label.fermeture.fiabilite)}`,
    label.resume,
    ...familles.map((famille) => suitability(label, famille, library)),
    label.niveaux.length > 0 && `**Niveaux** : ${label.niveaux.join(', ')}`,
    label['niveau-mouvant'] && `**Niveau à ne pas figer :** ${label['niveau-mouvant']}`,
    bullets(
      'Versions',
      label.referentiels.map((referentiel) => version(referentiel, today)),
    ),
    criteria(label, library, familles),
    bullets('Échéances', deadlines(label.echeances, today)),
    bullets('Pièges', label.pieges),
    legalGrounds(label.base, library),
    label.registre && `[Vérifier au registre](${label.registre})`,
    `*${FIABILITE_WORDS[label.fiabilite]} le ${frenchDate(label['verifie-le'])}. ${label.source}*`.replace(
      /\.*\*$/,
      '.*',
    ),
  );
}

/** How the label serves for a family, or why it does not, and what serves better: « pour cette famille, plutôt… ». */
function suitability({ id, familles }: Ecolabel, famille: string, library: Library): string {
  const record = library.famillesLabels.get(famille);
  if (!record) return '';
  const use = record.labels.find((each) => each.id === id);
  if (use) {
    const usages = use.usages.map((usage) => USAGE_WORDS[usage]).join(', ');
    return `**${record.libelle}** : ${usages}. ${use.pourquoi}`;
  }
  const reason = familles.jamais[famille] ?? record['a-eviter'][id];
  const better = labelsFor([famille], library)
    .slice(0, MAX_BETTER)
    .map(({ label }) => label.nom);
  if (reason === undefined && familles.couvertes.includes(famille)) return '';
  return `**${record.libelle}** : ${reason ?? 'ce label n’y sert pas'}.${better.length > 0 ? ` Pour cette famille, plutôt ${better.join(', ')}.` : ''}`;
}

const MAX_BETTER = 3;

function version({ nom, du, au, note, fiabilite }: Ecolabel['referentiels'][number], today: string): string {
  const details = [periodWords({ du, au }, today), note].filter(Boolean).join(', ');
  return `${isCurrent({ du, au }, today) ? nom : `~~${nom}~~`}${details ? ` (${details})` : ''}${doubt(fiabilite)}`;
}

/** The criteria of the families spoken of, or of all when the place does not say. */
function criteria(label: Ecolabel, library: Library, familles: readonly string[]): string {
  const all = criteriaOf(label, library);
  const near = all.filter(({ famille }) => familles.includes(famille.id));
  const shown = (near.length > 0 ? near : all).slice(0, MAX_CRITERIA);
  if (shown.length === 0) return '';
  const rows = shown.map(
    ({ famille, critere: { libelle, valeur, unite, fiabilite } }) =>
      `| ${cell(libelle)} | ${cell(unite ? `${valeur} ${unite}` : valeur)}${doubt(fiabilite)} | ${cell(famille.libelle)} |`,
  );
  return `**Critères à recopier à la place du label**\n\n| Critère | Valeur | Famille |\n|---|---|---|\n${rows.join('\n')}`;
}

/** A hover must stay readable; the page of the label's family has them all. */
const MAX_CRITERIA = 8;
