/**
 * Whether a `<…>` is markup. A name that HTML does not know is a blank of the drafter: `<TITULAIRE>`, `<NOM DU SERVICE>`.
 */
export function isHtmlTag(source: string): boolean {
  return KNOWN.has(tagName(source));
}

export function isLineBreak(source: string): boolean {
  return tagName(source) === 'br';
}

/** Name of an opening or closing tag, in lower case; '' when there is none. */
export function tagName(source: string): string {
  return /^<\/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|$)/.exec(source)?.[1]?.toLowerCase() ?? '';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that end a run of text. */
export const BLOCK_ELEMENTS = words(
  'address article aside blockquote body caption center col colgroup dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul',
);
const INLINE_ELEMENTS = words(
  'a abbr acronym audio b bdi bdo big br button cite code data del dfn em font i iframe img input ins kbd label link mark meta meter noscript object option output picture progress q ruby s samp script select small source span strike strong style sub sup svg textarea time track tt u var video wbr math',
);
const KNOWN: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, ...INLINE_ELEMENTS]);
