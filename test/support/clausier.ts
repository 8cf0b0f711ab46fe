/** The command line as its users meet it: the built bundle, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `clausier`. */
export function clausier(args: readonly string[], options: { cwd?: string; input?: string | Buffer } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    ...options,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  return { status, stdout, stderr };
}

export interface Folder extends Disposable {
  readonly path: string;
}

/** A folder of its own for a test, with files in it; removed at the end. */
export function folder(files: Readonly<Record<string, string | Buffer>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'clausier-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
