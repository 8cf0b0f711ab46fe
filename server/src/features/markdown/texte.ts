import type { Library } from '../../core/library/library.ts';
import type { Texte } from '../../core/library/schema.ts';
import { bullets, paragraphs } from './links.ts';
import { FIABILITE_WORDS, frenchDate } from './words.ts';

/** What a legal or normative text requires, when, of whom, and what replaced it. */
export function texteMarkdown(texte: Texte, library: Library, today: string): string {
  const successors = texte['remplace-par'].map((id) => library.textes.get(id)?.citation ?? id);
  return paragraphs(
    `### ${capital(texte.citation)}`,
    texte.impose,
    `**S’impose à** : ${texte.qui.map((who) => WHO[who]).join(', ')}`,
    bullets(
      'En vigueur',
      texte.versions.map((version) => versionLine(version, today)),
    ),
    bullets('Remplacé par', successors),
    texte.lien && `[Lire le texte officiel](${texte.lien})`,
    `*${FIABILITE_WORDS[texte.fiabilite]} le ${frenchDate(texte['verifie-le'])}. ${texte.source}*`.replace(
      /\.*\*$/,
      '.*',
    ),
  );
}

const WHO: Readonly<Record<Texte['qui'][number], string>> = {
  etat: 'État',
  collectivite: 'collectivités territoriales',
  hospitalier: 'établissements de santé',
  'etablissement-public': 'établissements publics',
  prive: 'acheteurs privés',
  fabricant: 'fabricant',
  titulaire: 'titulaire',
  candidat: 'candidat',
  tous: 'tous',
};

function versionLine({ du, au, resume }: Texte['versions'][number], today: string): string {
  const from = du && `depuis le ${frenchDate(du)}`;
  const period =
    du && au
      ? `du ${frenchDate(du)} au ${frenchDate(au)}`
      : au
        ? `jusqu’au ${frenchDate(au)}`
        : du && du > today
          ? `à partir du ${frenchDate(du)}`
          : (from ?? 'sans date connue');
  const current = (!du || du <= today) && (!au || au >= today);
  return `${current ? `**${period}**` : period}${resume ? ` : ${resume}` : ''}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
