/**
 * How the rules do on judged sentences of real tender documents: `node test/corpus/score.ts` prints one JSON object.
 * The sentences are not part of the project; they are read from a folder beside it, where there is one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../server/src/core/analysis.ts';
import { parseDocument } from '../../server/src/core/document/parse.ts';
import type { Categorie } from '../../server/src/core/library/vocabulary.ts';
import type { Finding, World } from '../../server/src/core/rules/rule.ts';
import { createWorld } from '../../server/src/core/rules/world.ts';
import { testLibrary } from '../support/library.ts';

/** Judges every sentence, then counts overall, by category, by document, and with each document left out in turn. */
export function score(sentences: readonly Sentence[], world: World): Score {
  const judged = sentences.map((sentence) => judge(sentence, world));
  const documents = [...new Set(sentences.map(({ document }) => document))].sort();
  const categories = [...new Set(sentences.map(({ category }) => category))].sort();
  return {
    ...tally(judged),
    byCategory: table(categories, (name) => tally(judged.filter(({ sentence }) => sentence.category === name))),
    byDocument: table(documents, (name) => tally(judged.filter(({ sentence }) => sentence.document === name))),
    // Nothing is trained when the program runs: what moves here is what rests on one document alone.
    leavingOut: table(documents, (name) => tally(judged.filter(({ sentence }) => sentence.document !== name))),
    missed: judged.filter(isMissed).map(({ sentence }) => `${sentence.category} : ${sentence.quote}`),
    alarms: judged.filter(isAlarm).map(({ sentence, graver }) => ({
      trap: sentence.trap ?? '',
      context: sentence.context,
      rules: graver.map(({ rule }) => rule.id),
    })),
  };
}

/** Reads the judged sentences; undefined where the sample is not beside the project. */
export function readSentences(): readonly Sentence[] | undefined {
  if (!existsSync(SAMPLE)) return undefined;
  const lines = readFileSync(SAMPLE, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Sentence);
}

/** The world the sample is judged in: our library and default settings, at the date when it was judged. */
export function corpusWorld(): World {
  return createWorld({ library: testLibrary(), settings: {}, today: '2026-11-22' });
}

/** One judged sentence, in its paragraph. */
export interface Sentence {
  readonly document: string;
  /** A Markdown text, which holds `quote`. */
  readonly context: string;
  readonly quote: string;
  readonly category: Category;
  readonly must_flag: boolean;
  /** Of what must be flagged: `core` where one document is enough to see it, `expert` or `document` otherwise. */
  readonly tier?: string;
  /** Of what must stay silent: why it looks like a fault. */
  readonly trap?: string;
}

export interface Tally {
  readonly core: Share;
  readonly expert: Share;
  readonly traps: { readonly alarms: number; readonly total: number };
}

export interface Score extends Tally {
  readonly byCategory: Readonly<Record<string, Tally>>;
  readonly byDocument: Readonly<Record<string, Tally>>;
  readonly leavingOut: Readonly<Record<string, Tally>>;
  readonly missed: readonly string[];
  readonly alarms: readonly { readonly trap: string; readonly context: string; readonly rules: readonly string[] }[];
}

interface Share {
  readonly found: number;
  readonly total: number;
  /** `null` where there is nothing to find. */
  readonly recall: number | null;
}

type Category = keyof typeof FITTING;

/** The families of rules that may answer each category of fault. */
const FITTING = {
  weak: ['formulation', 'exigence'],
  illegal: ['legalite', 'ecolabel'],
  obsolete: ['reference', 'ecolabel'],
  label: ['ecolabel', 'legalite'],
  missing: ['exigence', 'couverture'],
  placeholder: ['structure', 'clause'],
  inconsistent: ['structure', 'legalite', 'reference'],
} as const satisfies Readonly<Record<string, readonly Categorie[]>>;

/** They speak of the document as a whole, and would pass for an answer to whatever stands on its first line. */
const ABOUT_THE_DOCUMENT: ReadonlySet<string> = new Set(['structure/nature-deduite', 'structure/en-tete']);

const SAMPLE = fileURLToPath(new URL('../../../shared/corpus/phrases-reelles.jsonl', import.meta.url));

interface Judged {
  readonly sentence: Sentence;
  /** Fitting findings on the quote, at information or above. */
  readonly fitting: readonly Finding[];
  /** Those at warning or above. */
  readonly graver: readonly Finding[];
}

function judge(sentence: Sentence, world: World): Judged {
  const at = sentence.context.indexOf(sentence.quote);
  // An address hidden in the context was not hidden in its quote: the whole context then stands for it.
  const [start, end] = at < 0 ? [0, sentence.context.length] : [at, at + sentence.quote.length];
  const families: readonly Categorie[] = FITTING[sentence.category];
  const fitting = analyze(parseDocument(sentence.context, 'markdown'), world).filter(
    ({ rule, span, severity }) =>
      span.start < end &&
      span.end > start &&
      severity !== 'hint' &&
      families.includes(rule.categorie) &&
      !ABOUT_THE_DOCUMENT.has(rule.id),
  );
  return { sentence, fitting, graver: fitting.filter(({ severity }) => severity !== 'information') };
}

const isCore = ({ sentence }: Judged) => sentence.must_flag && sentence.tier === 'core';
const isTrap = ({ sentence }: Judged) => !sentence.must_flag;
const isMissed = (judged: Judged) => isCore(judged) && judged.fitting.length === 0;
const isAlarm = (judged: Judged) => isTrap(judged) && judged.graver.length > 0;

function tally(judged: readonly Judged[]): Tally {
  return {
    core: share(judged.filter(isCore)),
    expert: share(judged.filter((one) => one.sentence.must_flag && !isCore(one))),
    traps: { alarms: judged.filter(isAlarm).length, total: judged.filter(isTrap).length },
  };
}

function share(judged: readonly Judged[]): Share {
  const found = judged.filter(({ fitting }) => fitting.length > 0).length;
  const total = judged.length;
  return { found, total, recall: total ? Number((found / total).toFixed(3)) : null };
}

const table = <T>(names: readonly string[], row: (name: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(names.map((name) => [name, row(name)]));

if (import.meta.main) {
  const sentences = readSentences();
  if (sentences) console.log(JSON.stringify(score(sentences, corpusWorld()), null, 2));
  else {
    console.error(`Échantillon absent : ${SAMPLE}`);
    process.exitCode = 2;
  }
}
