import type { Library } from './library.ts';

/** A library as plain JSON: what the bundles carry, so that no YAML is parsed when the editor starts. */
export function packLibrary(library: Library): unknown {
  const packed: PackedLibrary = {
    ...library,
    clauses: [...library.clauses.values()],
    ecolabels: [...library.ecolabels.values()],
    textes: [...library.textes.values()],
    formulations: [...library.formulations.values()],
    famillesLabels: [...library.famillesLabels.values()],
    ossatures: [...library.ossatures.values()],
  };
  return packed;
}

/** The library that `packLibrary` packed, after any trip through JSON. Trusts its input: it is our own build's. */
export function unpackLibrary(packed: unknown): Library {
  const lists = packed as PackedLibrary;
  return {
    ...lists,
    clauses: byId(lists.clauses),
    ecolabels: byId(lists.ecolabels),
    textes: byId(lists.textes),
    formulations: byId(lists.formulations),
    famillesLabels: byId(lists.famillesLabels),
    ossatures: byId(lists.ossatures),
  };
}

type Keyed = 'clauses' | 'ecolabels' | 'textes' | 'formulations' | 'famillesLabels' | 'ossatures';
type RecordOf<M> = M extends ReadonlyMap<string, infer R> ? R : never;
type PackedLibrary = Omit<Library, Keyed> & { readonly [K in Keyed]: readonly RecordOf<Library[K]>[] };

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}
