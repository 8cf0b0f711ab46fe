import type { Library, LibraryFile, LibraryProblem } from './library.ts';
import { checkLinks } from './links.ts';
import { mergeLibrary } from './merge.ts';
import type { Clause } from './schema/clause.ts';
import type { Ecolabel } from './schema/ecolabel.ts';
import type { FamilleLabels } from './schema/familleLabels.ts';
import type { Formulation } from './schema/formulation.ts';
import type { Citation, Engagement, Famille } from './schema/lists.ts';
import type { Ossature } from './schema/ossature.ts';
import type { Texte } from './schema/texte.ts';
import { type FileKind, fileKind, isList } from './shelf.ts';
import { readYaml, type YamlPath, type YamlSource } from './source.ts';
import { validate } from './validate.ts';

/**
 * Reads library files into a library. Total: a bad record is left out and told of, the rest loads. A record whose links are broken is
 * kept, and told of too.
 *
 * @param files paths count from the library folder: `catalogue/…/ID.yaml`, `formulations/ID.yaml`, `familles.yaml`…
 * @param base a library whose records `files` may refer to (ours, when a team's is read); it is not part of the result
 */
export function loadLibrary(
  files: readonly LibraryFile[],
  base?: Library,
): { readonly library: Library; readonly problems: readonly LibraryProblem[] } {
  const problems: LibraryProblem[] = [];
  const found = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Record<FileKind, Map<string, Found>>;
  for (const file of files) {
    const kind = fileKind(file.path);
    if (kind === 'ignored') continue;
    if (kind === undefined) {
      problems.push({ file: file.path, path: '', range: FILE_START, message: UNKNOWN_FILE });
      continue;
    }
    const { source, problems: broken } = readYaml(file);
    problems.push(...broken);
    if (source !== undefined) problems.push(...readRecords(kind, source, found[kind]));
  }
  const library = assemble(found);
  const origins = new Map(
    KINDS.flatMap((kind) => [...found[kind].values()].map((each) => [each.record, each] as const)),
  );
  for (const { record, path, message } of checkLinks(library, base ? mergeLibrary(base, library) : library)) {
    const origin = origins.get(record)!;
    problems.push(origin.source.problem([...origin.path, ...path], message));
  }
  return { library, problems };
}

const KINDS: readonly FileKind[] = [
  'clauses',
  'formulations',
  'ecolabels',
  'textes',
  'familles-labels',
  'ossatures',
  'familles',
  'engagements',
  'citations',
];
const FILE_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const UNKNOWN_FILE =
  'Fichier non reconnu : attendu « catalogue/…/ID.yaml », « formulations/ID.yaml », « ecolabels/ID.yaml », « textes/ID.yaml », « familles-labels/ID.yaml », « ossatures/ID.yaml », « familles.yaml », « engagements.yaml » ou « citations.yaml ».';

/** A sound record, and where it stands. */
interface Found {
  readonly record: { readonly id: string };
  readonly source: YamlSource;
  readonly path: YamlPath;
}

/** Adds the sound records of a file to `found`; returns what is wrong with the others. */
function readRecords(kind: FileKind, source: YamlSource, found: Map<string, Found>): readonly LibraryProblem[] {
  if (isList(kind)) {
    if (!Array.isArray(source.value)) {
      return [source.problem([], 'Ce fichier doit être une liste : commencez chaque élément par un tiret.')];
    }
    return source.value.flatMap((value, index) => readRecord(kind, source, [index], value, found));
  }
  return readRecord(kind, source, [], source.value, found);
}

function readRecord(
  kind: FileKind,
  source: YamlSource,
  path: YamlPath,
  value: unknown,
  found: Map<string, Found>,
): readonly LibraryProblem[] {
  const checked = validate(kind, value);
  if (checked.record === undefined) {
    return checked.faults.map((fault) => source.problem([...path, ...fault.path], fault.message, fault.onKey));
  }
  const { record } = checked;
  const problem = (message: string) => [source.problem([...path, 'id'], message)];
  if (!isList(kind) && record.id !== source.name) {
    return problem(
      `L’identifiant « ${record.id} » diffère du nom du fichier : écrivez « id: ${source.name} » ou renommez le fichier « ${record.id}.yaml ».`,
    );
  }
  const twin = found.get(record.id);
  if (twin !== undefined) {
    return problem(
      `L’identifiant « ${record.id} » est déjà pris dans « ${twin.source.file} » : choisissez-en un autre.`,
    );
  }
  found.set(record.id, { record, source, path });
  return [];
}

function assemble(found: Record<FileKind, Map<string, Found>>): Library {
  const records = (kind: FileKind) => [...found[kind].values()].map((each) => each.record);
  // What `validate` let through has the type of its kind's schema.
  const byId = <R>(kind: FileKind) => new Map(records(kind).map((record) => [record.id, record as R]));
  return {
    clauses: byId<Clause>('clauses'),
    ecolabels: byId<Ecolabel>('ecolabels'),
    textes: byId<Texte>('textes'),
    formulations: byId<Formulation>('formulations'),
    famillesLabels: byId<FamilleLabels>('familles-labels'),
    ossatures: byId<Ossature>('ossatures'),
    familles: records('familles') as Famille[],
    engagements: records('engagements') as Engagement[],
    citations: records('citations') as Citation[],
  };
}
