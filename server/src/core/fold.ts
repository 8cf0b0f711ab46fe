/** A text in small letters without accents: « Écœuré » → « ecœure ». Its length may change. */
export function withoutAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** A text without case nor accents, « œ » in two letters: « Écœuré » → « ecoeure ». Its length may change. */
export function fold(text: string): string {
  return withoutAccents(text).replaceAll('œ', 'oe');
}

/** A text with its first letter in capitals. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The folded words of a prose: runs of letters and digits. Marks that only interrupt it (U+2060) are skipped. */
export function foldedWords(prose: string): readonly string[] {
  return fold(prose.replaceAll('\u2060', '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A folded word without the mark of its plural: « pieces » → « piece ». Short words are left as they are. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}
