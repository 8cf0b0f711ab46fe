import { frenchDate } from '../../core/date.ts';
import { capital } from '../../core/fold.ts';
import type { Library } from '../../core/library/library.ts';
import { QUI_WORDS } from '../../core/library/qui.ts';
import type { Texte } from '../../core/library/schema/texte.ts';
import { isCurrent } from '../../core/library/validity.ts';
import { deadlines, doubt } from './dated.ts';
import { bullets, paragraphs } from './links.ts';
import { FIABILITE_WORDS, periodWords } from './words.ts';

/** What a legal or normative text requires, when, of whom, and what replaced it. */
export function texteMarkdown(texte: Texte, library: Library, today: string): string {
  const successors = texte['remplace-par'].map((id) => library.textes.get(id)?.citation ?? id);
  return paragraphs(
    `### ${capital(texte.citation)}`,
    texte.impose,
    `**S’impose à** : ${texte.qui.map((who) => QUI_WORDS[who]).join(', ')}`,
    bullets(
      'En vigueur',
      texte.versions.map((version) => versionLine(version, today)),
    ),
    texte.nature === 'projet' && '**Ce n’est qu’un projet : il n’oblige personne.**',
    bullets(
      'Chiffres',
      texte.valeurs.map((valeur) => figure(valeur, today)),
    ),
    bullets('Échéances', deadlines(texte.echeances, today)),
    bullets('Remplacé par', successors),
    bullets('Pièges', texte.pieges),
    texte.lien && `[Lire le texte officiel](${texte.lien})`,
    `*${FIABILITE_WORDS[texte.fiabilite]} le ${frenchDate(texte['verifie-le'])}. ${texte.source}*`.replace(
      /\.*\*$/,
      '.*',
    ),
  );
}

function versionLine({ du, au, resume }: Texte['versions'][number], today: string): string {
  const period = periodWords({ du, au }, today) || 'sans date connue';
  return `${isCurrent({ du, au }, today) ? `**${period}**` : period}${resume ? ` : ${resume}` : ''}`;
}

/** A figure that the text sets: what it is at `today`, what it was, what it will be. */
function figure({ libelle, unite, paliers, fiabilite }: Texte['valeurs'][number], today: string): string {
  const steps = paliers.map((palier) => {
    const value = `${palier.valeur.toLocaleString('fr-FR')} ${unite}`;
    return `${isCurrent(palier, today) ? `**${value}**` : value} ${periodWords(palier, today)}`.trim();
  });
  return `${capital(libelle)} : ${steps.join(' ; ')}${doubt(fiabilite)}`;
}
