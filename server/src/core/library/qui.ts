import type { Texte } from './schema/texte.ts';

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
