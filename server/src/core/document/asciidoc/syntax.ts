/** What a line is by its own look. Every function takes a line without its trailing white space. */

/** `----`, `====`, `|===`, `--`, a fence: what opens or closes a delimited block. */
export function isDelimiter(content: string): boolean {
  return DELIMITER.test(content);
}

const DELIMITER = /^(?:--|-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|[|,:!]={3,}|```[^`\s]*(?:[ \t]+[^`]*)?)$/;

/** `// note`; the `////` of a block is none. */
export function isCommentLine(content: string): boolean {
  return content.startsWith('//') && content[2] !== '/';
}

/** `ifdef::`, `ifndef::`, `ifeval::`, `endif::`, `include::`: read before all else, wherever they stand. */
export function isPreprocessor(content: string): boolean {
  return PREPROCESSOR.test(content);
}

const PREPROCESSOR = /^(?:ifn?def::\S+\[.*\]|ifeval::\[.*\]|endif::\S*\[.*\]|include::[^\s[][^[]*\[.*\])$/;

/**
 * `[source,java]`, `[[ancre]]`, `[%header]`. A style is one word, so that `[nom du service]` and `[À PRÉCISER : la durée]`, blanks of
 * the drafter that AsciiDoc would swallow, stay in the text.
 */
export function isBlockAttributes(content: string): boolean {
  return content.startsWith('[') && BLOCK_ATTRIBUTES.test(content) && !BLANK_OF_DRAFTER.test(content);
}

const BLOCK_ATTRIBUTES = /^\[(?:|[\p{L}_,.#"'%{][^\n]*|\[(?:|[\p{L}_:][\p{L}\p{N}_:.-]*(?:, *.+)?)\])\]$/u;
const BLANK_OF_DRAFTER = /^\[\p{L}[^\s,="#%{}]*\s+(?![\s=])/u;

/** `:nom: valeur`, `:!nom:`. */
export function isAttributeEntry(content: string): boolean {
  return ATTRIBUTE_ENTRY.test(content);
}

const ATTRIBUTE_ENTRY = /^:!?[\p{L}\p{N}_][^:]*:(?:[ \t].*)?$/u;

/** `.Titre du bloc`, neither a list item nor a row of points. */
export function isBlockTitle(content: string): boolean {
  return /^\.\.?[^ \t.]/.test(content);
}

/** Breaks of page and theme, and macros that stand for a whole block: `image::plan.png[]`, `toc::[]`. */
export function isLayout(content: string): boolean {
  return LAYOUT_BREAK.test(content) || BLOCK_MACRO.test(content);
}

const LAYOUT_BREAK = /^(?:'{3,}|<{3,}|([-*_])( *)\1\2\1)$/;
const BLOCK_MACRO = /^[a-z][a-z0-9_-]*::(?:\S|\S.*?\S)?\[.*\]$/;

export function isIndented(content: string): boolean {
  return content.startsWith(' ') || content.startsWith('\t');
}
