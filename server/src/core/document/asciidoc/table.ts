import { readBlockAttributes } from './blockAttributes.ts';
import type { Grid } from './grid.ts';

/** What the rows of a table need to know of it. */
export interface Table {
  readonly format: 'psv' | 'csv' | 'dsv';
  readonly separator: string;
  /** Style letter of each column that was given one. */
  readonly styles: readonly string[];
  /** Undefined until the lines after the first row have told. */
  readonly header: boolean | undefined;
  readonly grid: Grid;
}

/**
 * Opens a table.
 *
 * @param delimiter `|===`, `!===`, `,===` or `:===`
 * @param attributes the attribute lines above it
 * @param spaced whether a blank line follows the delimiter: the first row is then no header unless an option says so
 */
export function openTable(delimiter: string, attributes: string, spaced: boolean): Table {
  const { options, named } = readBlockAttributes(attributes);
  const format = named.get('format') ?? '';
  const shape = FORMATS[format] ?? FORMATS[delimiter[0] as string] ?? PSV;
  const separator = named.get('separator');
  const styles = readColumns(named.get('cols') ?? '');
  const implied = spaced || options.has('noheader') ? false : undefined;
  return {
    format: shape.format,
    separator: separator === '\\t' ? '\t' : separator?.length === 1 ? separator : shape.separator,
    styles,
    header: options.has('header') ? true : implied,
    grid: { columns: styles.length === 0 ? undefined : styles.length, row: 0, column: 0, covered: [] },
  };
}

type Shape = Pick<Table, 'format' | 'separator'>;

const PSV: Shape = { format: 'psv', separator: '|' };
const FORMATS: Readonly<Record<string, Shape>> = {
  '|': PSV,
  '!': { format: 'psv', separator: '!' },
  ',': { format: 'csv', separator: ',' },
  ':': { format: 'dsv', separator: ':' },
  psv: PSV,
  csv: { format: 'csv', separator: ',' },
  tsv: { format: 'csv', separator: '\t' },
  dsv: { format: 'dsv', separator: ':' },
};

const MOST_COLUMNS = 200;

/** `3`, `3*`, `1,2a,>1`: one style letter a column, '' for most. */
function readColumns(cols: string): readonly string[] {
  const written = cols.trim();
  if (written === '') return [];
  if (/^\d+$/.test(written)) return new Array<string>(Math.min(MOST_COLUMNS, Number(written))).fill('');
  const styles: string[] = [];
  for (const column of written.split(written.includes(',') ? ',' : ';')) {
    const [, repeat = '1', style = ''] = /^\s*(?:(\d+)\*)?.*?([a-z])?\s*$/.exec(column) ?? [];
    for (let copy = 0; copy < Number(repeat) && styles.length < MOST_COLUMNS; copy++) styles.push(style);
  }
  return styles;
}
