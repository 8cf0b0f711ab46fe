import { frenchDate } from '../core/date.ts';
import type { Library } from '../core/library/library.ts';
import type { Texte } from '../core/library/schema/texte.ts';
import type { Fiabilite } from '../core/library/vocabulary.ts';

/** A reference page: title, what it is, contents, then one part a heading. */
export function page(title: string, intro: string, parts: readonly Part[]): string {
  const contents = parts.map((part) => `- [${part.title}](#${anchor(part.title)})`).join('\n');
  const body = parts.map((part) => `## ${part.title}\n\n${part.text.trim()}`).join('\n\n');
  return `# ${title}\n\n${GENERATED}\n\n${intro}\n\n${contents}\n\n${body}\n`;
}

export interface Part {
  readonly title: string;
  readonly text: string;
}

const GENERATED = '<!-- Page écrite par « npm run generate » à partir du contenu : ne la modifiez pas à la main. -->';

/** One part for each group that holds something, in the order of `keys`. */
export function grouped<T>(
  items: Iterable<T>,
  keys: readonly (readonly [key: string, title: string])[],
  keysOf: (item: T) => readonly string[],
  toText: (item: T) => string,
): readonly Part[] {
  const all = [...items];
  return keys.flatMap(([key, title]) => {
    const group = all.filter((item) => keysOf(item).includes(key));
    return group.length === 0 ? [] : [{ title, text: group.map(toText).join('\n\n') }];
  });
}

/** A table; `|` and line breaks in cells are made harmless. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A bulleted list of « Name : text », without the entries that are empty. */
export function facts(entries: readonly (readonly [name: string, text: string | undefined])[]): string {
  return entries.flatMap(([name, text]) => (text ? [`- **${name}** : ${text}`] : [])).join('\n');
}

/** When a fact was last checked, and whether it still should be. */
export function trust(record: { readonly 'verifie-le': string; readonly fiabilite: Fiabilite }): string {
  const [year, month, day] = record['verifie-le'].split('-');
  return `${TRUST[record.fiabilite]} (${day}/${month}/${year})`;
}

const TRUST: Readonly<Record<Fiabilite, string>> = {
  verifie: 'vérifié',
  secondaire: 'lu dans une source secondaire',
  'a-verifier': '**à vérifier**',
};

/** What a record says will happen, and when. */
export function deadlines(echeances: Texte['echeances']): string {
  return echeances
    .map(({ date, effet, fiabilite }) => `${frenchDate(date)} : ${effet.replace(/\.$/, '')}${doubt(fiabilite)}`)
    .join(' ; ');
}

/** What to add after a fact that was not read at its source. */
export function doubt(fiabilite: Fiabilite): string {
  return fiabilite === 'verifie' ? '' : ` (${TRUST[fiabilite]})`;
}

/** A page is the same whatever the day it is written: no period has begun, none is over. */
export const NO_DAY = '0000-00-00';

/** Legal texts by their short name, with their link. */
export function texts(ids: readonly string[], library: Library): string {
  return ids
    .map((id) => library.textes.get(id))
    .flatMap((texte) => {
      if (texte === undefined) return [];
      const name = texte.court ?? texte.citation;
      return [texte.lien === undefined ? name : `[${name}](${texte.lien})`];
    })
    .join(' ; ');
}

/** The anchor that Markdown viewers give to a title. */
export function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
