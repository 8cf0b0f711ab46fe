import type { Format, TenderDocument, TextChange } from './model.ts';

/**
 * Reads a tender document. Total: any text, in any state, gives a document.
 *
 * @param text the whole text, in UTF-16; a byte order mark, CRLF and NFD letters are ordinary input
 * @param fileName used to infer the kind of document (« CCTP_lot2.md »), never opened
 * @param previous the version before and the changes since, in order; the result equals a full parse
 */
export function parseDocument(
  text: string,
  format: Format,
  fileName?: string,
  previous?: { readonly document: TenderDocument; readonly changes: readonly TextChange[] },
): TenderDocument {
  throw new Error(`to be written: ${format} ${fileName} ${text.length} ${previous}`);
}
