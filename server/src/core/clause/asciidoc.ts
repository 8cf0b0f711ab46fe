/**
 * Rewrites the Markdown of a clause as AsciiDoc: paragraphs, lists, bold, tables. Parameters `{nom}` are left as they are, so that a
 * template stays a template.
 */
export function toAsciidoc(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .map(block)
    .join('\n\n');
}

function block(text: string): string {
  const lines = text.split('\n');
  if (lines.every((line) => line.startsWith('|'))) return table(lines);
  return lines.map((line) => inline(line).replace(/^( *)- /, (_, indent: string) => `${marker(indent)} `)).join('\n');
}

/** Two more spaces of indent in Markdown are one more star in AsciiDoc. */
const marker = (indent: string) => '*'.repeat(1 + Math.floor(indent.length / 2));

const inline = (text: string) => text.replace(/\*\*([^*]+)\*\*/g, '*$1*');

/** The first line is the header, the second the ruler. An empty body leaves one row to fill in. */
function table(lines: readonly string[]): string {
  const [header = [], , ...rows] = lines.map(cells);
  const body = rows.length === 0 ? [header.map(() => '')] : rows;
  const columns = header.map(() => '1').join(',');
  const row = (cells: readonly string[]) => cells.map((cell) => `|${cell === '' ? '' : ` ${inline(cell)}`}`).join('\n');
  const head = header.map((cell) => `| ${inline(cell)}`).join(' ');
  return [`[%header,cols="${columns}"]`, '|===', head, ...body.flatMap((cells) => ['', row(cells)]), '|==='].join('\n');
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}
