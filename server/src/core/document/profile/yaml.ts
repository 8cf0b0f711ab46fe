import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Declared, type DeclaredValue, NOTHING_DECLARED, type Problem } from './declared.ts';

/**
 * Reads the `clausier:` map of a front matter.
 *
 * @param source the front matter, its `---` lines included
 * @param base its absolute start
 */
export function readFrontMatter(source: string, base: number): Declared {
  const opening = /^---[^\r\n]*(?:\r\n?|\n)/.exec(source)?.[0].length ?? 0;
  const body = source.slice(opening).replace(/(?:^|\r\n?|\n)(?:---|\.\.\.)[ \t]*$/, '');
  const lines = new LineCounter();
  const document = parseDocument(body, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const at = base + opening;
  const error = document.errors[0];
  if (error !== undefined) {
    const start = Math.min(error.pos[0], body.length);
    const end = Math.min(Math.max(error.pos[1], start), body.length);
    return { values: new Map(), problems: [{ span: { start: at + start, end: at + end }, message: UNREADABLE }] };
  }
  if (!isMap(document.contents)) return NOTHING_DECLARED;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'clausier');
  if (pair === undefined) return NOTHING_DECLARED;
  const declared = toDeclared(pair.value as Node | null, at);
  if (declared?.entries !== undefined) return { values: declared.entries, problems: [] };
  const key = toDeclared(pair.key as Node, at);
  const span = declared?.span ?? key?.span;
  const problems: readonly Problem[] = span === undefined ? [] : [{ span, message: NOT_A_MAP }];
  return { values: new Map(), problems };
}

const UNREADABLE =
  'L’en-tête n’est pas un YAML lisible\u00A0: vérifiez l’indentation (deux espaces, sans tabulation), les deux-points suivis d’une espace et les guillemets.';
const NOT_A_MAP =
  'Sous «\u00A0clausier:\u00A0», écrivez une ligne par information, décalée de deux espaces\u00A0: «\u00A0document: CCTP\u00A0», «\u00A0familles: [logiciels]\u00A0».';

function toDeclared(node: Node | null | undefined, at: number): DeclaredValue | undefined {
  const range = node?.range;
  if (!node || !range) return undefined;
  const span = { start: at + range[0], end: at + range[1] };
  if (isScalar(node)) return { value: node.value, span };
  if (isSeq(node)) {
    const items = node.items.map((item) => toDeclared(item as Node, at)).filter((item) => item !== undefined);
    return { value: items.map((item) => item.value), span, items };
  }
  if (isMap(node)) {
    const entries = new Map<string, DeclaredValue>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      const place = toDeclared(key as Node, at);
      if (name === undefined || place === undefined) continue;
      entries.set(name, toDeclared(value as Node | null, at) ?? { value: null, span: place.span });
    }
    return { value: entries, span, entries };
  }
  return { value: isAlias(node) ? `*${node.source}` : null, span };
}
