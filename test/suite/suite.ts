import { findSourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { draftingCases } from './drafting.ts';
import { say } from './say.ts';

/** Runs all cases in the extension host; rejects when one fails, which gives the run its exit code. */
export async function run(): Promise<void> {
  const grep = process.env.TEST_GREP;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, ...(grep ? { grep } : {}) });
  Mocha.reporters.Base.consoleLog = say;
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  draftingCases();
  if (process.env.TEST_FORCE_FAIL) {
    it('fails on purpose, to show that a failure is seen', () => {
      throw new Error('échec voulu');
    });
  }
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('fail', (_, error) => {
      error.stack &&= error.stack.replace(/([^\s(]+):(\d+):(\d+)/g, original);
    });
  });
  if (failures) throw new Error(`${failures} essai(s) en échec`);
}

/** The extension host formats stacks itself and ignores source maps: puts the TypeScript positions back. */
function original(all: string, file: string, line: string, column: string): string {
  const map = findSourceMap(file.startsWith('file:') ? fileURLToPath(file) : file);
  const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry || !('originalSource' in entry)) return all;
  return `${relative('', fileURLToPath(entry.originalSource))}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
