import type { Texte } from './schema/texte.ts';
import { ACHETEURS } from './vocabulary.ts';

/** Whom a text binds, said to a reader. */
export const QUI_WORDS: Readonly<Record<Texte['qui'][number], string>> = {
  etat: 'État',
  collectivite: 'collectivités territoriales',
  hospitalier: 'établissements de santé',
  'etablissement-public': 'établissements publics',
  prive: 'acheteurs privés',
  fabricant: 'fabricants',
  titulaire: 'titulaire',
  candidat: 'candidats',
  tous: 'tous',
};

/** Whether a text binds buyers, and nobody they buy from. */
export const bindsBuyersOnly = ({ qui }: Texte): boolean =>
  qui.every((who) => (ACHETEURS as readonly string[]).includes(who));
