/**
 * The pattern language of formulations. It is made for jurists, ours and those of teams, and can never hang the editor: what it
 * compiles to repeats nothing inside a repetition.
 *
 * - words, in any case; an accented letter also matches its bare capital (« ADAPTE »), never its bare small letter (« adapte »);
 * - a space: one or more spaces, line breaks included;
 * - `(a|b c)`: one of these; `[mot]`: may be there or not; both may end a word: `adapté[e][s]`, `régulière(ment|s)`;
 * - `… (≤ 4 mots)`: at most four words, in the same sentence.
 */
import { fold } from '../fold.ts';

export interface Wording {
  /** Global, to be run on `Block.prose`; each `(…)` of the pattern is a capture group. */
  readonly expression: RegExp;
  /** Folded words, one of which any match contains. */
  readonly triggers: readonly string[];
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'optional'; readonly options: readonly string[] }
  | { readonly kind: 'gap'; readonly words: number };

/** Compiles a pattern; throws nothing: a pattern that cannot be read is explained by a French sentence. */
export function compileWording(pattern: string): Wording | { readonly problem: string } {
  const pieces = readPieces(
    pattern
      .trim()
      .replaceAll('’', "'")
      .replace(/[\u00a0\u202f]/g, ' '),
  );
  if (typeof pieces === 'string') return { problem: pieces };
  const triggers = findTriggers(pieces);
  if (triggers.length === 0) {
    return { problem: `Le motif « ${pattern} » n’a aucun mot obligatoire : ajoutez-en un hors des crochets.` };
  }
  let expression: RegExp | undefined;
  return {
    triggers,
    // Hundreds of patterns stand ready, a document calls a few: the others are never compiled.
    get expression() {
      expression ??= new RegExp(compile(pieces), 'gu');
      return expression;
    },
  };
}

/** The patterns of a list that can be read: what is wrong with the others is told when the library is loaded. */
export function readableWordings(patterns: readonly string[]): readonly Wording[] {
  return patterns.flatMap((pattern) => {
    const wording = compileWording(pattern);
    return 'problem' in wording ? [] : [wording];
  });
}

/** Whether a text may hold a match, by its folded words. */
export function mayMatch({ triggers }: Wording, words: ReadonlySet<string>): boolean {
  return triggers.some((word) => words.has(word));
}

const TOKEN = /…\s*\(≤\s*(\d+)\s*mots?\)|\(([^()[\]]*)\)|\[([^()[\]]+)\]|( +)|([^()[\]… ]+)/gy;

function readPieces(pattern: string): Piece[] | string {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [token, words, choice, optional, space, text] of pattern.matchAll(TOKEN)) {
    end += token.length;
    if (words !== undefined) pieces.push({ kind: 'gap', words: Number(words) });
    else if (choice !== undefined)
      pieces.push({ kind: 'choice', options: choice.split('|').map((option) => option.trim()) });
    else if (optional !== undefined)
      pieces.push({ kind: 'optional', options: optional.split('|').map((option) => option.trim()) });
    else if (space !== undefined) pieces.push({ kind: 'space' });
    else pieces.push({ kind: 'text', text: text! });
  }
  if (end < pattern.length) {
    return `Motif illisible à partir de « ${pattern.slice(end)} » : des mots, (a|b), [facultatif] ou … (≤ n mots), sans imbrication.`;
  }
  return pieces.length ? pieces : 'Motif vide.';
}

// ── to a regular expression ──────────────────────────────────────────────────────────────────────────────────────────

/** One or more spaces; U+2060 is a mark that only interrupts prose. */
const SPACE = '[ \\u2060]+';
const WORD = '[^ \\u2060\\uFFFC.;:!?]+';
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

function compile(pieces: readonly Piece[]): string {
  let source = '';
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const spaceBefore = index === 0 || pieces[index - 1]!.kind === 'space';
    const next = pieces[index + 1];
    if (piece.kind === 'optional' && spaceBefore && next?.kind === 'space') {
      // An optional word takes its space with it.
      source += `(?:${alternatives(piece.options)}${SPACE})?`;
      index++;
    } else if (piece.kind === 'space' && next?.kind === 'optional' && index + 2 === pieces.length) {
      source += `(?:${SPACE}${alternatives(next.options)})?`;
      index++;
    } else if (piece.kind === 'gap') {
      source += `(?:${WORD}${SPACE}){0,${piece.words}}`;
      if (next?.kind === 'space') index++;
    } else source += compilePiece(piece);
  }
  return BEFORE + source + AFTER;
}

function compilePiece(piece: Exclude<Piece, { kind: 'gap' }>): string {
  if (piece.kind === 'space') return SPACE;
  if (piece.kind === 'text') return literal(piece.text);
  if (piece.kind === 'optional') return `(?:${alternatives(piece.options)})?`;
  return `(${alternatives(piece.options)})`;
}

/** The longest first, so that « adaptées » is not cut at « adapté ». */
const alternatives = (options: readonly string[]) =>
  options.length === 1
    ? literal(options[0]!)
    : `(?:${[...options]
        .sort((a, b) => b.length - a.length)
        .map(literal)
        .join('|')})`;

function literal(text: string): string {
  return [...text.normalize('NFC')].map(letter).join('').replace(/ +/g, SPACE);
}

function letter(character: string): string {
  if (character === '-') return '[-\\u2010\\u2011]';
  const small = character.toLowerCase();
  if (small === 'œ') return '(?:[œŒ]|[oO][eE])';
  if (/\p{L}/u.test(character)) {
    return `[${[...new Set([small, small.toUpperCase(), fold(small).toUpperCase()])].join('')}]`;
  }
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

// ── trigger words ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Words too common to be worth an index entry when there is a better one. */
const COMMON = new Set(
  'a au aux avec ce ces d dans de des du en est et etre il l la le les leur n ne ou par pas pour qu que qui s sa se ses si son sont sur toute tous un une'.split(
    ' ',
  ),
);
const MOST_FORMS = 48;

/** The best set of words such that every match holds one: from the run of adjacent pieces whose rarest words are the longest. */
function findTriggers(pieces: readonly Piece[]): readonly string[] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'space' || piece.kind === 'gap') runs.push([]);
    else runs.at(-1)!.push(piece);
  }
  const sets = runs.map(runTriggers).filter((words) => words.length > 0);
  return sets.sort((a, b) => value(b) - value(a))[0] ?? [];
}

/** The longest word of each form a run can take; none when a form has no word, since the run may then be absent. */
function runTriggers(run: readonly Piece[]): readonly string[] {
  let forms = [''];
  for (const piece of run) {
    const options =
      piece.kind === 'text'
        ? [piece.text]
        : piece.kind === 'choice'
          ? piece.options
          : piece.kind === 'optional'
            ? ['', ...piece.options]
            : [];
    forms = forms.flatMap((form) => options.map((option) => form + option));
    if (forms.length > MOST_FORMS) return [];
  }
  // A word may be written bare or with its accents, « œ » in one letter or two: folding makes them one.
  const words = forms.map(
    (form) => (fold(form).match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => weight(b) - weight(a))[0],
  );
  return words.every((word) => word !== undefined) ? [...new Set(words)] : [];
}

const weight = (word: string) => (COMMON.has(word) ? 0 : word.length);
const value = (words: readonly string[]) => Math.min(...words.map(weight)) - words.length / 100;
