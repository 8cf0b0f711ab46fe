/** What the attribute lines above a block say of it. */
export interface BlockAttributes {
  /** First positional word: `source`, `quote`, `discrete`, `NOTE`; '' when there is none. */
  readonly style: string;
  /** Names set by `options=` or `%`. */
  readonly options: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, string>;
}

/** Reads block attribute lines (`[%header,cols="1,2a"]`), one a line. A later line wins over an earlier one. */
export function readBlockAttributes(lines: string): BlockAttributes {
  if (lines === '') return NO_ATTRIBUTES;
  let style = '';
  const options = new Set<string>();
  const named = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [, first = ''] = POSITIONAL.exec(line) ?? [];
    style = /^[\p{L}\p{N}_-]+/u.exec(first)?.[0] ?? style;
    for (const [, option = ''] of first.matchAll(/%([\w-]+)/g)) options.add(option);
    for (const [, name = '', quoted, single, bare] of line.matchAll(NAMED)) {
      named.set(name, (quoted ?? single ?? bare ?? '').trim());
    }
  }
  for (const option of (named.get('options') ?? named.get('opts') ?? '').split(',')) options.add(option.trim());
  return { style, options, named };
}

const NO_ATTRIBUTES: BlockAttributes = { style: '', options: new Set(), named: new Map() };
const POSITIONAL = /^\[(?!\[)([^,=\]]*)(?=[,\]])/;
const NAMED = /(?<=[[,]\s{0,9})([a-z]+)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^,\]"']*))/g;
