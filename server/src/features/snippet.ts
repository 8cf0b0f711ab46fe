/**
 * The plain text of a snippet: a blank shows its default, a choice its first value, a bare tab stop nothing. For clients that
 * cannot show snippets, and for the command line.
 */
export function plainText(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, choices: string) => choices.split(/(?<!\\),/)[0] ?? '')
    .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll(/(?<!\\)\$(?:\d+|\{\d+\})/g, '')
    .replaceAll(/\\([$}\\,|])/g, '$1');
}
