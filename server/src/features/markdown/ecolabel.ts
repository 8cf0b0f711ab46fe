import type { Library } from '../../core/library/library.ts';
import type { Ecolabel } from '../../core/library/schema.ts';
import { bullets, cell, legalGrounds, paragraphs } from './links.ts';
import { FIABILITE_WORDS, frenchDate, NATURE_WORDS } from './words.ts';

/** What a label certifies, its versions, its criteria, and the traps of citing it. */
export function ecolabelMarkdown(label: Ecolabel, library: Library): string {
  return paragraphs(
    `### ${label.nom}`,
    `${NATURE_WORDS[label.nature]} · ${label.organisme}`,
    label.resume,
    label.niveaux.length > 0 && `**Niveaux** : ${label.niveaux.join(', ')}`,
    bullets(
      'Versions',
      label.referentiels.map(({ nom, du, au, fiabilite }) => {
        const dates = [du && `depuis ${frenchDate(du)}`, au && `jusqu’à ${frenchDate(au)}`].filter(Boolean).join(', ');
        return `${nom}${dates ? ` (${dates})` : ''}${doubt(fiabilite)}`;
      }),
    ),
    criteria(label),
    bullets('Pièges', label.pieges),
    legalGrounds(label.base, library),
    label.registre && `[Vérifier un produit dans le registre](${label.registre})`,
    `*${FIABILITE_WORDS[label.fiabilite]} le ${frenchDate(label['verifie-le'])}.*`,
  );
}

function criteria({ criteres }: Ecolabel): string {
  if (criteres.length === 0) return '';
  const rows = criteres.map(
    ({ libelle, valeur, unite, fiabilite }) =>
      `| ${cell(libelle)} | ${cell(unite ? `${valeur} ${unite}` : valeur)}${doubt(fiabilite)} |`,
  );
  return `| Critère | Valeur |\n|---|---|\n${rows.join('\n')}`;
}

const doubt = (fiabilite: Ecolabel['fiabilite']) =>
  fiabilite === 'verifie' ? '' : ` *(${FIABILITE_WORDS[fiabilite]})*`;
