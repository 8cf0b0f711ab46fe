/** How long a text takes to read, and how hard it is. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly longestSentence: number;
  /** Läsbarhetsindex (Björnsson, 1968): words a sentence, plus the percentage of words of more than six letters. 40 an ordinary newspaper, 60 a law. */
  readonly lix: number;
}

/** Reading speed of a careful reader, in words a minute. */
const WORDS_PER_MINUTE = 200;

/**
 * Measures texts in French, all together.
 *
 * @param texts Markdown of clauses: an item of a list is a sentence, tables are left out
 */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts
    .flatMap((text) => text.split(/\n+/))
    .filter((line) => !line.startsWith('|'))
    .flatMap((line) => line.split(/(?<=[.;:!?])\s+/))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const long = words.filter((word) => word.length > 6).length;
  return {
    words: words.length,
    sentences: sentences.length,
    longestSentence: Math.max(0, ...sentences.map(({ length }) => length)),
    lix: words.length === 0 ? 0 : Math.round(words.length / sentences.length + (100 * long) / words.length),
  };
}

/** « 45 s », « 2 min ». */
export function readingTime(words: number): string {
  const seconds = Math.max(5, Math.round((words * 60) / WORDS_PER_MINUTE / 5) * 5);
  return seconds < 90 ? `${seconds}\u00A0s` : `${Math.round(seconds / 60)}\u00A0min`;
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/[\s’'-]+/).flatMap((word) => word.match(/[\p{L}\d]+/u)?.[0] ?? []);
}
