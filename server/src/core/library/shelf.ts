/** The kinds of records, named as the library names them. */
export type FileKind =
  | 'clauses'
  | 'formulations'
  | 'ecolabels'
  | 'textes'
  | 'familles-labels'
  | 'ossatures'
  | 'familles'
  | 'engagements'
  | 'citations';

/**
 * What a file holds, by its path under the library folder: undefined when the path is none of the library's, `ignored` for what may
 * lie beside the records.
 */
export function fileKind(path: string): FileKind | 'ignored' | undefined {
  if (/^(LICENSE|README\.md|reglages\.yaml)$/.test(path)) return 'ignored';
  const list = /^(familles|engagements|citations)\.yaml$/.exec(path)?.[1];
  if (list !== undefined) return list as FileKind;
  if (/^catalogue\/.+\.yaml$/.test(path)) return 'clauses';
  return /^(formulations|ecolabels|textes|familles-labels|ossatures)\/[^/]+\.yaml$/.exec(path)?.[1] as
    | FileKind
    | undefined;
}

/** Whether records of this kind stand together in one file, as a list. */
export function isList(kind: FileKind): boolean {
  return kind === 'familles' || kind === 'engagements' || kind === 'citations';
}
