import { readArticles } from './articles.ts';
import { periodFaults } from './faultsOfPeriods.ts';
import { type KnownIds, missing, type OwnFault } from './ids.ts';
import type { Texte } from './schema/texte.ts';
import { wordingFaults } from './wordingFaults.ts';

/** What is wrong with a text: its links, its dates, its figures. */
export function texteFaults(texte: Texte, ids: KnownIds): readonly OwnFault[] {
  const { valeurs, versions } = texte;
  const heirs = texte['remplace-par'];
  const isDraft = texte.nature === 'projet';
  const articles = texte.articles === undefined ? undefined : readArticles(texte.articles);
  return [
    ...missing('texte', ids.textes, heirs, ['remplace-par']),
    ...(heirs.includes(texte.id)
      ? [{ path: ['remplace-par'], message: 'Ce texte se remplace lui-même : nommez le texte qui lui a succédé.' }]
      : []),
    ...(versions.length === 0 && !isDraft
      ? [{ path: ['versions'], message: 'Il faut au moins une version : seul un projet de texte n’en a pas.' }]
      : []),
    ...(versions.length > 0 && isDraft
      ? [{ path: ['versions'], message: 'Un projet n’est pas en vigueur : changez sa nature, ou videz cette liste.' }]
      : []),
    ...(heirs.length > 0 && versions.at(-1)?.au === undefined
      ? [
          {
            path: ['remplace-par'],
            message: 'Un texte remplacé a une date de fin : ajoutez « au » à sa dernière version.',
          },
        ]
      : []),
    ...periodFaults(versions, ['versions']),
    ...valeurs.flatMap(({ familles, mots, paliers }, index) => {
      const path = ['valeurs', index];
      return [
        ...missing('famille de labels', ids.famillesLabels, familles, [...path, 'familles']),
        ...wordingFaults(mots, [...path, 'mots']),
        ...periodFaults(paliers, [...path, 'paliers']),
      ];
    }),
    ...(articles !== undefined && 'problem' in articles ? [{ path: ['articles'], message: articles.problem }] : []),
  ];
}
