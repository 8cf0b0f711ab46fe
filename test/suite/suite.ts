import { writeFileSync } from 'node:fs';
import { findSourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { draftingCases } from './drafting.ts';
import { forcedCases } from './forced.ts';
import { say } from './say.ts';

/** Runs all cases in the extension host; rejects when one fails, which gives the run its exit code. */
export async function run(): Promise<void> {
  const grep = process.env.TEST_GREP;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, ...(grep ? { grep } : {}) });
  Mocha.reporters.Base.consoleLog = say;
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  draftingCases();
  forcedCases();
  const { stats } = await new Promise<Mocha.Runner>((resolve) => {
    const runner = mocha.run(() => resolve(runner));
    runner.on('fail', (_, error) => {
      error.stack &&= error.stack.replace(/([^\s(]+):(\d+):(\d+)/g, original);
    });
  });
  // Whoever waits for us cannot tell a host that died from one that ended: only what is written here counts as a result.
  if (process.env.TEST_RESULT) writeFileSync(process.env.TEST_RESULT, JSON.stringify(stats));
  if (stats?.failures) throw new Error(`${stats.failures} essai(s) en échec`);
}

/** The extension host formats stacks itself and ignores source maps: puts the TypeScript positions back. */
function original(all: string, file: string, line: string, column: string): string {
  const map = findSourceMap(file.startsWith('file:') ? fileURLToPath(file) : file);
  const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry || !('originalSource' in entry)) return all;
  return `${relative('', fileURLToPath(entry.originalSource))}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
