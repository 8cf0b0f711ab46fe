import type { Span } from '../document/model.ts';
import { fold } from '../fold.ts';

/** A name to look for, and what it stands for. */
export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
}

/** Names by their first word, the longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

interface Entry<T> {
  readonly value: T;
  readonly words: readonly string[];
  /** The letters as given, for names that are read in capitals only. */
  readonly exact: readonly string[] | undefined;
}

/** Prepares names for `findPhrases`. Spaces, hyphens, accents and case do not count, but short acronyms keep their capitals. */
export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const { text, value } of phrases) {
    const tokens = [...tokenize(text)];
    const first = tokens[0];
    if (first === undefined) continue;
    const entry = {
      value,
      words: tokens.map((token) => token.word),
      exact: ACRONYM.test(text) ? tokens.map((token) => token.raw) : undefined,
    };
    index.set(first.word, [...(index.get(first.word) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Finds names in a text in one pass; the longest wins, and none overlaps the one before. */
export function* findPhrases<T>(text: string, index: PhraseIndex<T>): Generator<Span & { readonly value: T }> {
  const tokens = [...tokenize(text)];
  for (let i = 0; i < tokens.length; i++) {
    const entry = index
      .get(tokens[i]!.word)
      ?.find((candidate) => matches(candidate, tokens, i) && endsThere(text, tokens[i + candidate.words.length - 1]!));
    if (entry === undefined) continue;
    const last = tokens[i + entry.words.length - 1]!;
    yield { start: tokens[i]!.start, end: last.end, value: entry.value };
    i += entry.words.length - 1;
  }
}

/** « CCAG-MOE » is not the CCAG, nor « ISO 14001-2 » the standard 14001. */
const endsThere = (text: string, { end }: Span) => !/^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2));

/** One word of capitals: « HDS », « TCO », « RGAA »; or a number and a word: « 80 PLUS ». In other letters they are other words. */
const ACRONYM = /^(?:\p{Lu}{2,5}|\d+ ?\p{Lu}\p{L}+)$/u;

interface Token extends Span {
  readonly raw: string;
  readonly word: string;
}

function* tokenize(text: string): Generator<Token> {
  for (const { 0: raw, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}-]/gu)) {
    yield { raw, word: foldWord(raw), start: index, end: index + raw.length };
  }
}

function matches<T>(entry: Entry<T>, tokens: readonly Token[], at: number): boolean {
  const { words, exact } = entry;
  return words.every((word, i) => {
    const token = tokens[at + i];
    return token !== undefined && token.word === word && (exact === undefined || token.raw === exact[i]);
  });
}

/** Most words are plain: they need no decomposing. */
function foldWord(word: string): string {
  if (word === '’') return "'";
  return /^[ -~]*$/.test(word) ? word.toLowerCase() : fold(word);
}
