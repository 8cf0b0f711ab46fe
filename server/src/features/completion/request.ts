import { blockAt } from '../../core/document/positions.ts';
import type { View } from '../../view.ts';

/** What the text before the caret asks for. */
export interface CompletionRequest {
  readonly kind: 'clause' | 'niveau' | 'ecolabel' | 'texte' | 'front-matter';
  /** The letters to search for; '' lists everything. */
  readonly typed: string;
  /** Where what the completion replaces begins; it ends at the caret. */
  readonly from: number;
}

/**
 * Reads what is asked at `offset`; nothing in ordinary prose.
 *
 * @param invoked the drafter asked by hand: then the words before the caret are enough
 */
export function readRequests(view: View, offset: number, invoked: boolean): readonly CompletionRequest[] {
  const { text, format } = view.document;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  if (line.length > MAX_LINE) return [];
  const kind = blockAt(view.document, offset)?.kind;
  const isAttribute = format === 'asciidoc' && line.startsWith(':clausier-');
  if (kind === 'front-matter' || isAttribute) return [{ kind: 'front-matter', typed: line, from: lineStart }];
  if (kind === 'code') return [];

  for (const [request, pattern] of PATTERNS) {
    const found = pattern.exec(line);
    if (found) {
      const typed = found.groups!.typed!;
      const from = lineStart + found.index + (found.groups!.before?.length ?? 0);
      return [{ kind: request, typed, from }];
    }
  }
  return invoked ? askedByHand(view, line, lineStart) : [];
}

/** A longer line is a paragraph on one line: only its end matters, and no request is that long. */
const MAX_LINE = 2000;

/** `before` is what stays, `typed` what is searched; all the rest of the match is replaced. */
const PATTERNS: readonly (readonly [CompletionRequest['kind'], RegExp])[] = [
  ['niveau', /(?<before>(?<![a-z0-9-])[a-z0-9]+(?:-[a-z0-9]+)*@)(?<typed>[a-z]*)$/u],
  ['clause', /^(?<before>\s*)(?:clauses?\s+|@)(?<typed>[^.;:]{0,60})$/iu],
  ['clause', /^(?<before>\s*(?:<!--|\/\/) clausier: )(?<typed>[a-z0-9-]*)$/u],
  ['ecolabel', /(?<before>(?<![\p{L}\p{N}])[éeÉE]?c?o?labels?\s+)(?<typed>[^.,;:()]{0,30})$/u],
  ['texte', /(?<before>)(?<![\p{L}\p{N}])(?<typed>(?:articles?|art\.)\s+[LRD]?[\d.\s-]{0,16})$/iu],
  ['texte', /(?<before>)(?<![\p{L}\p{N}])(?<typed>[LRD]\.\s?[\d-]{0,12}|[LRD]\d[\d-]{0,12})$/u],
  [
    'texte',
    /(?<before>)(?<![\p{L}\p{N}])(?<typed>(?:loi|décret|arrêté|règlement|directive|norme|ordonnance)\s[^.;:,]{0,30})$/iu,
  ],
];

function askedByHand({ world }: View, line: string, lineStart: number): readonly CompletionRequest[] {
  const content = line.trimStart();
  const indent = line.length - content.length;
  const word = /[\p{L}\p{N}.-]*$/u.exec(line)![0];
  const wordRequest = { typed: word, from: lineStart + line.length - word.length };
  const isLineStart = content.length <= 60 && /^[\p{L}\p{N}\s'’-]*$/u.test(content);
  // « cctp-heb » asks for a document skeleton, which the editor's snippets give.
  const isSkeleton = [...world.library.ossatures.keys()].some((id) => namesSkeleton(content.toLowerCase(), id));
  return [
    ...(isLineStart && !isSkeleton ? [{ kind: 'clause' as const, typed: content, from: lineStart + indent }] : []),
    ...(word.length > 1
      ? [
          { kind: 'ecolabel' as const, ...wordRequest },
          { kind: 'texte' as const, ...wordRequest },
        ]
      : []),
  ];
}

/** « cctp », « cctp-heb », « cadre-rep »; not « cadre », which may begin the name of a clause. */
function namesSkeleton(typed: string, id: string): boolean {
  return typed === id || typed.startsWith(`${id}-`) || (typed.includes('-') && id.startsWith(typed));
}
