import type { BlockKind } from './model.ts';

/**
 * Reads what a conversion from Word or PDF left as plain text: titles, lines of a table of contents, page headers.
 * Both formats use it on the paragraphs they find.
 */

/** What a line of a paragraph is by itself, whatever stands around it. */
export function lineKind(line: string): BlockKind {
  if (line.length > LONGEST_LINE) return 'paragraph';
  if (CONTENTS_LINE.test(line)) return 'contents';
  return PAGE_LINE.test(line) ? 'page-header' : 'paragraph';
}

/**
 * Level of the title that a lone paragraph is in fact, or undefined when it is no title.
 * A number tells the level; the document's own title is 1, so « ARTICLE 5 » and « 5 - » are 2, « 5.2 » is 3.
 *
 * @param prose the paragraph, plain and trimmed
 * @param bold whether it stands in bold from end to end
 */
export function convertedTitleLevel(prose: string, bold: boolean): number | undefined {
  if (prose.length < 3 || prose.length > LONGEST_TITLE || SENTENCE_END.test(prose)) return undefined;
  const level = numberedLevel(prose) ?? (isCapitals(prose) ? 3 : bold && STARTS_AS_TITLE.test(prose) ? 6 : undefined);
  return FINITE_VERB.test(prose) ? undefined : level;
}

/** A bullet that Word left at the start of a line, where Markdown sees mere text. */
export const CONVERTED_BULLET = /^[•‣▪◦●■□➢➤→✓\uE000-\uF8FF]\s+/u;

const LONGEST_LINE = 240;
const LONGEST_TITLE = 140;
const CONTENTS_LINE = /\p{L}[^\n]{0,200}?(?:\.{4,}|…{2,}|(?:[.…] ){4,}|_{6,})[ .…_]*\d{1,4}\s*$/u;
const PAGE_LINE =
  /^[\s|–-]*(?:[^.!?;:]{0,80}[\s|–-])?(?:page\s*:?\s*\d{1,4}(?:\s*(?:sur|\/|de)\s*\d{1,4})?|\d{1,4}\s*(?:sur|\/)\s*\d{1,4}\s*(?:pages?)?)[\s|–-]*$/iu;
const SENTENCE_END = /[.;,:!?…]$/;
/** A sentence in bold is no title: « **Le titulaire fournit une caution** ». */
const FINITE_VERB =
  /(?<!\p{L})(?:est|sont|sera|seront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|fournit|fournira|assure|garantit|remet|livre|dispose|s'engage|a pour|ont|font)(?!\p{L})/iu;
const STARTS_AS_TITLE = /^[\p{Lu}\p{N}]/u;

const PART = /^(?:CHAPITRE|TITRE|PARTIE|Chapitre|Titre|Partie)\s+(?:\d+|[IVXLC]+)(?:\s*[-–—:.]|\s*$)/;
const ARTICLE =
  /^(?:ARTICLE|ANNEXE|LOT|SECTION|Article|Annexe|Section)\s+(?:n°\s*)?(?<number>\d+(?:\.\d+)*|[IVXLC]+|[A-Z])(?:\s*[-–—:.]\s*\p{Lu}|\s*$)/u;
const CAPITAL_ARTICLE = /^(?:ARTICLE|ANNEXE|SECTION)\s+(?:\d+|[IVXLC]+|[A-Z])\s+\p{Lu}/u;
const DECIMAL = /^(?<number>\d{1,2}(?:\.\d{1,2}){1,4})\.?\s*[-–—:]?\s+\p{Lu}/u;
const DASHED = /^\d{1,2}\s*[-–—]\s*\p{Lu}/u;

function numberedLevel(prose: string): number | undefined {
  if (PART.test(prose)) return 1;
  const article = ARTICLE.exec(prose);
  if (article !== null) return 1 + depth(article.groups?.number ?? '');
  if (CAPITAL_ARTICLE.test(prose)) return 2;
  const decimal = DECIMAL.exec(prose);
  if (decimal !== null) return Math.min(6, 1 + depth(decimal.groups?.number ?? ''));
  return DASHED.test(prose) ? 2 : undefined;
}

function depth(number: string): number {
  return number.split('.').length;
}

/** « OBJET DU MARCHÉ », neither an acronym nor a blank such as « XXXXX » or « <NOM DU SERVICE> ». */
function isCapitals(prose: string): boolean {
  if (/\p{Ll}|[<>[\]{}=|@_/]|XX/u.test(prose)) return false;
  const letters = prose.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 8 && letters > prose.length / 2 && /\p{Lu}{4}/u.test(prose);
}
