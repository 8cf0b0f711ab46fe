import { clauseExtent, readMarkers } from './clause/marker.ts';
import { leadInsOf } from './document/leadIn.ts';
import type { Block, Span, TenderDocument } from './document/model.ts';
import { foldedWords } from './fold.ts';
import { recognise } from './recognition/recognise.ts';
import { contextOf, sameContext } from './rules/context.ts';
import { isForeign } from './rules/language.ts';
import type { BlockContext, BlockRule, Finding, Fix, Rule, World } from './rules/rule.ts';
import { rank, severityOf } from './rules/severity.ts';
import { readSilences, silences } from './rules/silence.ts';

/**
 * Runs the rules over a document. Findings have absolute spans, are sorted by position, carry their final severity
 * (settings and reliability applied) and leave out what the document silences.
 */
export function analyze(document: TenderDocument, world: World): readonly Finding[] {
  if (isForeign(document)) return [];
  const found = [...toldOnce(blockFindings(document, world), document), ...documentFindings(document, world)];
  return keepGravest(
    found
      .flatMap((finding) => graded(finding, world))
      .filter(isHeard(document))
      .sort(byPosition),
  );
}

// ── rules that read a block ──────────────────────────────────────────────────────────────────────────────────────────

interface Memo {
  readonly context: BlockContext;
  /** Spans count from the block's start. */
  readonly findings: readonly Finding[];
}

/** What each block gave, in each world, the last time it was read. Blocks that an edit leaves alone keep their identity. */
const memos = new WeakMap<World, WeakMap<Block, Memo>>();

function* blockFindings(document: TenderDocument, world: World): Iterable<Finding> {
  const known = memos.get(world) ?? new WeakMap<Block, Memo>();
  memos.set(world, known);
  const leadIns = leadInsOf(document);
  for (const [index, block] of document.blocks.entries()) {
    if (block.sentences.length === 0) continue;
    const context = contextOf(document, index, leadIns);
    let memo = known.get(block);
    if (!memo || !sameContext(memo.context, context)) {
      memo = { context, findings: readBlock(context, world) };
      known.set(block, memo);
    }
    const start = document.starts[index] as number;
    for (const finding of memo.findings) yield moved(finding, start);
  }
}

/** Of the rules that speak once a document, keeps the first finding, or none. */
function* toldOnce(findings: Iterable<Finding>, document: TenderDocument): Iterable<Finding> {
  const told = new Set<Rule>();
  for (const finding of findings) {
    const { rule } = finding;
    if (rule.scope === 'block' && rule.once) {
      if (told.has(rule)) continue;
      told.add(rule);
      if (rule.once.excused(document)) continue;
    }
    yield finding;
  }
}

/** Asks the rules whose trigger words the block holds, and those that read every block. */
function readBlock(context: BlockContext, world: World): readonly Finding[] {
  const called = new Set<BlockRule>(world.rules.always);
  const words = new Set(foldedWords(context.block.prose));
  for (const word of words) {
    for (const rule of world.rules.byTrigger.get(word) ?? []) called.add(rule);
  }
  const recognised = recognise(context.block.prose, words, world.library);
  return [...called].flatMap((rule) =>
    [...rule.check(context, world, recognised)].map((finding) => ({ ...finding, rule })),
  );
}

function moved(finding: Finding, by: number): Finding {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const fixes = finding.fixes.map((fix): Fix => ({ ...fix, edits: fix.edits.map(move) }));
  return { ...finding, span: move(finding.span), fixes };
}

function* documentFindings(document: TenderDocument, world: World): Iterable<Finding> {
  for (const rule of world.rules.document) {
    for (const finding of rule.check(document, world)) yield { ...finding, rule };
  }
}

// ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────────────

function graded(finding: Finding, { settings }: World): readonly Finding[] {
  const severity = severityOf(finding.rule, finding, settings);
  return severity ? [{ ...finding, severity }] : [];
}

/** Tells what the drafter has neither silenced nor declared weak on purpose, by inserting a clause at its `incitatif` level. */
function isHeard(document: TenderDocument): (finding: Finding) => boolean {
  const silenced = readSilences(document);
  const incitative = readMarkers(document)
    .filter(({ niveau }) => niveau === 'incitatif')
    .map((marker) => clauseExtent(document, marker));
  const holds = (outer: Span, { span }: Finding) => outer.start <= span.start && span.end <= outer.end;
  return (finding) =>
    !silenced.some((silence) => holds(silence.covers, finding) && silences(silence, finding.rule.id)) &&
    !(WEAK.has(finding.rule.categorie) && incitative.some((extent) => holds(extent, finding)));
}

const WEAK = new Set(['formulation', 'exigence']);

/** Of findings of one family that overlap, keeps the gravest, then the longest: one fault is told once. */
function keepGravest(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const lastOf = new Map<string, number>();
  for (const finding of sorted) {
    const { categorie } = finding.rule;
    const last = lastOf.get(categorie);
    const rival = last === undefined ? undefined : kept[last];
    if (last !== undefined && rival && finding.span.start < rival.span.end) {
      if (outweighs(finding, rival)) kept[last] = finding;
    } else lastOf.set(categorie, kept.push(finding) - 1);
  }
  return kept.sort(byPosition);
}

function outweighs(a: Finding, b: Finding): boolean {
  const gravity = ({ severity, rule }: Finding) => rank(severity ?? rule.severity);
  const length = ({ span }: Finding) => span.end - span.start;
  return gravity(a) < gravity(b) || (gravity(a) === gravity(b) && length(a) > length(b));
}

const byPosition = (a: Finding, b: Finding) => a.span.start - b.span.start || a.span.end - b.span.end;
