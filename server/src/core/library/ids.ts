import type { Library } from './library.ts';
import { nearest } from './nearest.ts';
import type { YamlPath } from './source.ts';

/** A fault within a record that the caller knows. */
export interface OwnFault {
  readonly path: YamlPath;
  /** A French sentence that says the mend. */
  readonly message: string;
}

/** What a record may point at. */
export type KnownIds = ReturnType<typeof knownIds>;

export function knownIds(library: Library) {
  return {
    clauses: new Set(library.clauses.keys()) as ReadonlySet<string>,
    ecolabels: new Set(library.ecolabels.keys()) as ReadonlySet<string>,
    textes: new Set(library.textes.keys()) as ReadonlySet<string>,
    familles: new Set(['tous', ...library.familles.map((famille) => famille.id)]) as ReadonlySet<string>,
    famillesLabels: new Set(library.famillesLabels.keys()) as ReadonlySet<string>,
    /** By label, the families of labels that it covers. */
    covered: new Map(
      [...library.ecolabels.values()].map(({ id, familles }) => [id, familles.couvertes]),
    ) as ReadonlyMap<string, readonly string[]>,
    /** By family of purchases, its families of labels; those of all purchases under « tous ». */
    labelFamilies: new Map(library.familles.map((famille) => [famille.id, famille['familles-labels']])) as ReadonlyMap<
      string,
      readonly string[]
    >,
    /** By label, the families it does not exist for, and why. */
    excluded: new Map([...library.ecolabels.values()].map(({ id, familles }) => [id, familles.jamais])) as ReadonlyMap<
      string,
      Readonly<Record<string, string>>
    >,
    /** By text, the end of its last version. */
    ended: new Map(
      [...library.textes.values()].flatMap(({ id, versions }) => {
        const au = versions.at(-1)?.au;
        return au === undefined ? [] : [[id, au] as const];
      }),
    ) as ReadonlyMap<string, string>,
    engagements: new Set(library.engagements.map((engagement) => engagement.id)) as ReadonlySet<string>,
    gabarits: new Set(library.citations.map((citation) => citation.id)) as ReadonlySet<string>,
  };
}

/** The names between braces in a text: the parameters of a clause, the places of a skeleton. */
export function bracedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{([a-z0-9-]+)\}/g), (found) => found[1]!);
}

/** One fault for each id of a list that is not known. */
export function missing(
  what: string,
  known: ReadonlySet<string>,
  ids: readonly string[],
  path: YamlPath,
): readonly OwnFault[] {
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: [...path, index], message: unknown(what, known, id) }],
  );
}

/** One fault for each legal ground of a record that leads nowhere, or was over when the record was last checked. */
export function groundFaults(
  { base, 'verifie-le': checked }: { readonly base: readonly string[]; readonly 'verifie-le': string },
  ids: KnownIds,
): readonly OwnFault[] {
  return [
    ...missing('texte', ids.textes, base, ['base']),
    ...base.flatMap((id, index) => {
      const au = ids.ended.get(id);
      if (au === undefined || au >= checked) return [];
      return [
        {
          path: ['base', index],
          message: `Le texte « ${id} » n’était plus en vigueur à la dernière vérification : fondez-vous sur celui qui l’a remplacé.`,
        },
      ];
    }),
  ];
}

/** That an id leads nowhere, and which one was likely meant. */
export function unknown(what: string, known: ReadonlySet<string>, id: string): string {
  const meant = nearest(id, known);
  const mend = meant === undefined ? 'écrivez sa fiche, ou retirez-le d’ici.' : `vouliez-vous « ${meant} » ?`;
  return `Aucune fiche « ${id} » (${what}) : ${mend}`;
}
