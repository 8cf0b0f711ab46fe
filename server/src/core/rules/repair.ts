import { capital } from '../fold.ts';
import type { Edit, Fix } from './rule.ts';

/** Where a wording stands: offsets in the prose, which are offsets in the text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A repair of one edit, to be read before it is applied. */
export function fixOf(title: string, edit: Edit): Fix {
  return { title, edits: [edit], snippet: false, safe: false };
}

/**
 * The edit that takes a wording out of a sentence and leaves a correct one: the commas or brackets that set it apart go with it, and
 * what then begins the sentence takes a capital.
 */
export function removal(text: string, { start, end }: Place): Edit {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opens = before.match(/\s*\(\s*$/);
  const closes = after.match(/^\s*\)/);
  if (opens && closes) return { start: start - opens[0].length, end: end + closes[0].length, text: '' };
  const comma = before.match(/\s*,\s*$/);
  const nextComma = after.match(/^\s*,\s*/);
  if (comma && nextComma) return { start: start - comma[0].length, end: end + nextComma[0].length, text: ' ' };
  if (/(?:^|[.!?]\s+|[-*•]\s+)$/.test(before)) {
    const lead = after.match(/^\s*,?\s*/)?.[0].length ?? 0;
    const first = after.charAt(lead);
    return { start, end: end + lead + first.length, text: first.toUpperCase() };
  }
  const space = before.match(/\s+$/)?.[0].length ?? 0;
  // Before a full stop, a comma that announced the wording goes too.
  if (comma && /^\s*[.;:!?]/.test(after)) return { start: start - comma[0].length, end, text: '' };
  return { start: start - space, end, text: '' };
}

/** The edit that puts other words in place, with the capital of those they replace. */
export function replacement(text: string, { start, end }: Place, words: string): Edit {
  const first = text.charAt(start);
  const isCapital = first !== first.toLowerCase() && text.charAt(start + 1) === text.charAt(start + 1).toLowerCase();
  return { start, end, text: isCapital ? capital(words) : words };
}
