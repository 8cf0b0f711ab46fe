/** True when a path is a pattern: `docs/*.md`, `lots/**\/CCTP.adoc`, `{a,b}.md`. */
export function isGlob(path: string): boolean {
  return /[*?{]/.test(path);
}

/** The folder to look under: the part of a pattern before its first wild segment, its slash included; '' for the current one. */
export function globBase(pattern: string): string {
  const segments = pattern.split('/');
  const wild = segments.findIndex(isGlob);
  return segments
    .slice(0, wild)
    .map((segment) => `${segment}/`)
    .join('');
}

/** A pattern as a regular expression on whole paths: `*` and `?` stay within a segment, `**` spans several. */
export function globPattern(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|\{[^}]*\}|[\\^$+.()|[\]{}]/g, (token) => {
    if (token === '**/') return '(?:[^/]+/)*';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.length > 1) return `(?:${token.slice(1, -1).split(',').map(literal).join('|')})`;
    return literal(token);
  });
  return new RegExp(`^${source}$`, 'u');
}

const literal = (text: string) => text.replaceAll(/[\\^$+.()|[\]{}*?/]/g, '\\$&');
