/**
 * The text as Lezer must be given it: same length, same structure. It ends lines at « \n » alone, and sees no table where blanks
 * (or a « \r ») follow the last bar of the delimiter row.
 */
export function lezerInput(body: string): string {
  const lines = body.includes('\r') ? body.replace(/\r\n?/g, (newline) => (newline.length > 1 ? ' \n' : '\n')) : body;
  return lines.replace(
    DELIMITER_ROW,
    (_, bar: string, row: string, blanks: string) => bar + '-'.repeat(blanks.length) + row,
  );
}

const DELIMITER_ROW = /^([ \t>]*\|?[ \t:]*)(-[-:| \t]*\|)([ \t]+)$/gm;
