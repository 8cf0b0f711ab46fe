/**
 * `npm run bench`: how long a drafter waits. JSON on stdout: milliseconds, median and 95th percentile. « perEdit » figures that grow
 * with the size of the document are costs of each keystroke: they are what to look at.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../server/src/core/analysis.ts';
import type { Format } from '../../server/src/core/document/model.ts';
import { parseDocument } from '../../server/src/core/document/parse.ts';
import { createWorld } from '../../server/src/core/rules/world.ts';
import { completion } from '../../server/src/features/completion.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { hover } from '../../server/src/features/hover.ts';
import { bakedLibrary } from '../../server/src/library.node.ts';
import { createView } from '../../server/src/view.ts';
import { DIST, startServer } from '../support/languageServer.ts';
import { generateDocument } from './generateDocument.ts';

const SIZES = { '15 KB': 15_000, '150 KB': 150_000, '1 MB': 1_000_000 };
const FORMATS: readonly Format[] = ['markdown', 'asciidoc'];
const client = { snippets: true, snippetEdits: true, pages: true };
const world = createWorld({ library: bakedLibrary(), settings: {}, today: '2026-11-01' });

const documents = [];
for (const format of FORMATS) {
  for (const [size, length] of Object.entries(SIZES)) documents.push(await measureDocument(format, size, length));
}
console.log(JSON.stringify({ node: process.version, unit: 'ms', documents }, null, 2));

async function measureDocument(format: Format, size: string, length: number) {
  const text = generateDocument(format, length);
  const runs = length > 500_000 ? 5 : 15;
  const heapBefore = heap();
  const view = viewOf(text, format);
  const findings = view.findings.length;
  const heapMegabytes = Number(((heap() - heapBefore) / 1e6).toFixed(1));
  const weak = view.findings[Math.floor(findings / 2)]?.span.start ?? 0;
  const asking = viewOf(`${text}\n\nclause `, format);
  return {
    format,
    size,
    findings,
    heapMegabytes,
    parse: summary(times(runs, () => parseDocument(text, format))),
    // A fresh world has no memo: what opening the document costs.
    analyze: summary(
      times(runs, () => analyze(parseDocument(text, format), { ...world })),
      'with parse',
    ),
    perEdit: measureEdits(text, format),
    completion: summary(times(runs, () => completion(asking, asking.document.text.length, ' '))),
    hover: summary(times(runs, () => hover(view, weak))),
    serverStart: summary(await serverTimes(text, format)),
    verifier: summary(commandTimes(text, format)),
  };
}

/** One letter typed, here and there: parse, analyse and convert, from the version before. */
function measureEdits(text: string, format: Format) {
  let document = parseDocument(text, format);
  diagnostics(createView({ source: sourceOf(text, format), document, world, client }));
  const steps = { parse: [] as number[], analyze: [] as number[], convert: [] as number[], total: [] as number[] };
  for (let step = 0; step < 40; step++) {
    const at = Math.floor(((step * 0.618) % 1) * document.text.length);
    const changed = `${document.text.slice(0, at)}e${document.text.slice(at)}`;
    const source = sourceOf(changed, format);
    source.positionAt(0);
    const begun = performance.now();
    document = parseDocument(changed, format, undefined, {
      document,
      changes: [{ start: at, end: at, text: 'e' }],
    });
    const parsed = performance.now();
    const view = createView({ source, document, world, client });
    view.findings.at(0);
    const analyzed = performance.now();
    diagnostics(view);
    const converted = performance.now();
    steps.parse.push(parsed - begun);
    steps.analyze.push(analyzed - parsed);
    steps.convert.push(converted - analyzed);
    steps.total.push(converted - begun);
  }
  return Object.fromEntries(Object.entries(steps).map(([name, values]) => [name, summary(values)]));
}

/** From starting the process to having the diagnostics of the first document. */
async function serverTimes(text: string, format: Format): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < 3; run++) {
    const begun = performance.now();
    await using server = await startServer();
    await server.pull(await server.open(text, format));
    values.push(performance.now() - begun);
  }
  return values;
}

function commandTimes(text: string, format: Format): number[] {
  const directory = mkdtempSync(join(tmpdir(), 'clausier-bench-'));
  const file = join(directory, format === 'markdown' ? 'CCTP.md' : 'CCTP.adoc');
  writeFileSync(file, text);
  const values = times(3, () => spawnSync(process.execPath, [`${DIST}cli.cjs`, 'verifier', '--format', 'json', file]));
  rmSync(directory, { recursive: true });
  return values;
}

function viewOf(text: string, format: Format) {
  return createView({ source: sourceOf(text, format), document: parseDocument(text, format), world, client });
}

function sourceOf(text: string, format: Format) {
  return TextDocument.create(`file:///CCTP.${format}`, format, 1, text);
}

function times(runs: number, run: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
}

function summary(values: readonly number[], note?: string) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(2));
  return { median: at(0.5), p95: at(0.95), ...(note && { note }) };
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
