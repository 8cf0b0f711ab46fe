import type { Library } from './library.ts';

/** `base` with the records of `extra` over it: a record replaces the one of the same id in its place, a new one comes after the others. */
export function mergeLibrary(base: Library, extra: Library): Library {
  return {
    clauses: new Map([...base.clauses, ...extra.clauses]),
    ecolabels: new Map([...base.ecolabels, ...extra.ecolabels]),
    textes: new Map([...base.textes, ...extra.textes]),
    formulations: new Map([...base.formulations, ...extra.formulations]),
    famillesLabels: new Map([...base.famillesLabels, ...extra.famillesLabels]),
    ossatures: new Map([...base.ossatures, ...extra.ossatures]),
    familles: mergeList(base.familles, extra.familles),
    engagements: mergeList(base.engagements, extra.engagements),
    citations: mergeList(base.citations, extra.citations),
  };
}

function mergeList<R extends { readonly id: string }>(base: readonly R[], extra: readonly R[]): readonly R[] {
  return [...new Map([...base, ...extra].map((record) => [record.id, record])).values()];
}
