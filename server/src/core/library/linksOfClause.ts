import { bracedNames, groundFaults, type KnownIds, missing, type OwnFault } from './ids.ts';
import type { Clause, Parametre } from './schema/clause.ts';
import { fixedValues } from './seuil.ts';
import { NIVEAUX, type Niveau } from './vocabulary.ts';

/** What is wrong with a clause: its links, its parameters, its levels. */
export function clauseFaults(clause: Clause, ids: KnownIds): readonly OwnFault[] {
  const levels = NIVEAUX.filter((niveau) => clause.niveaux[niveau] !== undefined);
  return [
    ...missing('famille', ids.familles, clause.familles, ['familles']),
    ...groundFaults(clause, ids),
    ...missing('écolabel', ids.ecolabels, clause.ecolabels, ['ecolabels']),
    ...foreignLabels(clause, ids),
    ...missing('engagement', ids.engagements, clause.engagements, ['engagements']),
    ...missing('clause', ids.clauses, clause.compagnes, ['compagnes']),
    ...missing('clause', ids.clauses, clause.incompatibles, ['incompatibles']),
    ...(levels.length === 0
      ? [
          {
            path: ['niveaux'],
            message: 'Il faut au moins un niveau : « incitatif », « socle », « avance » ou « exemplaire ».',
          },
        ]
      : []),
    ...Object.entries(clause.parametres).flatMap(([nom, parametre]) => parameterFaults(nom, parametre)),
    ...usageFaults(clause),
    ...levels.flatMap((niveau) => levelFaults(clause, niveau, ids)),
  ];
}

/** A label proves nothing of what is bought when it covers none of the families that the clause is for. */
function foreignLabels({ ecolabels, familles }: Clause, ids: KnownIds): readonly OwnFault[] {
  if (familles.includes('tous')) return [];
  const bought = [...familles, 'tous'].flatMap((famille) => ids.labelFamilies.get(famille) ?? []);
  return ecolabels.flatMap((id, index) => {
    const covered = ids.covered.get(id);
    if (!covered || covered.some((famille) => bought.includes(famille))) return [];
    const message = `Le label « ${id} » ne couvre aucune famille de cette clause : retirez-le, ou complétez sa fiche.`;
    return [{ path: ['ecolabels', index], message }];
  });
}

function parameterFaults(nom: string, parametre: Parametre): readonly OwnFault[] {
  const path = ['parametres', nom];
  if ('min' in parametre && parametre.min > parametre.max) {
    return [
      { path: [...path, 'min'], message: `Le minimum (${parametre.min}) dépasse le maximum (${parametre.max}).` },
    ];
  }
  const fault = parametre.defaut === undefined ? undefined : valueFault(parametre, parametre.defaut);
  return fault === undefined ? [] : [{ path: [...path, 'defaut'], message: fault }];
}

/** Why a parameter cannot take a value, or undefined when it can. */
function valueFault(parametre: Parametre, value: string | number): string | undefined {
  if ('min' in parametre) {
    if (typeof value !== 'number') return `« ${value} » n’est pas un nombre.`;
    const { min, max } = parametre;
    return value < min || value > max ? `${value} sort des bornes : de ${min} à ${max}.` : undefined;
  }
  if (parametre.type === 'choix' && !parametre.choix.includes(String(value))) {
    return `« ${value} » n’est pas un des choix : ${parametre.choix.map((choix) => `« ${choix} »`).join(', ')}.`;
  }
  return undefined;
}

/** Each parameter named in a text is declared; each one declared is named somewhere. */
function usageFaults(clause: Clause): readonly OwnFault[] {
  const sets = [
    { path: ['textes'], textes: clause.textes },
    ...NIVEAUX.map((niveau) => ({ path: ['niveaux', niveau, 'textes'], textes: clause.niveaux[niveau]?.textes ?? {} })),
  ];
  const uses = sets.flatMap(({ path, textes }) =>
    Object.entries(textes).flatMap(([etape, text]) =>
      bracedNames(text ?? '').map((nom) => ({ nom, path: [...path, etape] })),
    ),
  );
  const used = new Set(uses.map((use) => use.nom));
  return [
    ...uses
      .filter(({ nom }) => !(nom in clause.parametres))
      .map(({ nom, path }) => ({
        path,
        message: `Paramètre « {${nom}} » non déclaré : ajoutez-le sous « parametres ».`,
      })),
    ...Object.keys(clause.parametres)
      .filter((nom) => !used.has(nom))
      .map((nom) => ({
        path: ['parametres', nom],
        message: `Paramètre « ${nom} » absent des textes : écrivez-y « {${nom}} », ou retirez-le.`,
      })),
  ];
}

function levelFaults(clause: Clause, niveau: Niveau, ids: KnownIds): readonly OwnFault[] {
  const level = clause.niveaux[niveau]!;
  const path = ['niveaux', niveau];
  const texts = { ...clause.textes, ...level.textes };
  const used = new Set(Object.values(texts).flatMap((text) => bracedNames(text ?? '')));
  const { sources = [] } = level.seuil;
  const thresholds = Object.entries(fixedValues(level.seuil)).flatMap(([nom, value]) => {
    const at = [...path, 'seuil', nom];
    const parametre = clause.parametres[nom];
    if (parametre === undefined)
      return [{ path: at, message: `Le seuil nomme un paramètre non déclaré : « ${nom} ».` }];
    const fault = valueFault(parametre, value);
    if (fault !== undefined) return [{ path: at, message: fault }];
    return used.has(nom)
      ? []
      : [{ path: at, message: `Aucun texte de ce niveau ne contient « {${nom}} » : le seuil n’y change rien.` }];
  });
  return [
    ...(Object.keys(texts).length > 0
      ? []
      : [{ path, message: 'Ce niveau n’a aucun texte : écrivez-le sous « textes », ici ou en tête de fiche.' }]),
    ...thresholds,
    // A source is a record's id, or a title in words.
    ...missing(
      'texte',
      ids.textes,
      sources.map((source) => source),
      [...path, 'seuil', 'sources'],
    ).filter((fault) => /^[a-z0-9-]+$/.test(sources[fault.path.at(-1) as number]!)),
  ];
}
