import { fold } from '../fold.ts';
import type { OwnFault } from './ids.ts';
import type { Library } from './library.ts';

/**
 * Names that two records both go by: neither can be recognised for sure.
 *
 * @param library the records to check
 * @param known all the records, those of a library that it completes included; one of the same id is not a twin
 */
export function twinFaults(
  library: Library,
  known: Library,
): readonly (OwnFault & { readonly record: { readonly id: string } })[] {
  return [
    ...twins(library.textes.values(), known.textes.values(), ({ citation, variantes }) => [
      [['citation'], citation],
      ...variantes.map((name, index) => [['variantes', index], name] as const),
    ]),
    ...twins(library.ecolabels.values(), known.ecolabels.values(), ({ nom, alias, graphies }) => [
      [['nom'], nom],
      ...alias.map((name, index) => [['alias', index], name] as const),
      ...graphies.map((name, index) => [['graphies', index], name] as const),
    ]),
  ];
}

type Named = readonly [path: OwnFault['path'], name: string];

function* twins<R extends { readonly id: string }>(
  records: Iterable<R>,
  known: Iterable<R>,
  namesOf: (record: R) => readonly Named[],
): Iterable<OwnFault & { readonly record: R }> {
  const owners = new Map<string, string>();
  for (const record of known)
    for (const [, name] of namesOf(record)) if (!owners.has(key(name))) owners.set(key(name), record.id);
  for (const record of records) {
    for (const [path, name] of namesOf(record)) {
      const owner = owners.get(key(name));
      if (owner === undefined || owner === record.id) continue;
      yield { record, path, message: `« ${name} » désigne déjà « ${owner} » : gardez ce nom à un seul endroit.` };
    }
  }
}

/** What the recogniser does not tell apart. */
const key = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
