// Runs the compiled suite inside VS Code's extension host, through @vscode/test-electron.
//   VSCODE=desktop   downloads the desktop application
//   VSCODE=<path>    uses that executable (an installed VS Code)
//   otherwise        the embedded server, through tools/vscode/code.mjs: same arguments, same exit code
// --locale=fr is passed on; TEST_GREP runs some cases only.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const embedded = join(root, 'tools/vscode', process.platform === 'win32' ? 'code.cmd' : 'code.mjs');
const choice = process.env.VSCODE;
// The suite edits the documents it opens: it works on a copy.
const work = mkdtempSync(join(tmpdir(), 'clausier-'));
cpSync(join(root, 'exemples'), join(work, 'exemples'), { recursive: true });
const result = join(work, 'result.json');
try {
  process.exitCode = await runTests({
    vscodeExecutablePath: choice === 'desktop' ? await downloadAndUnzipVSCode() : choice || embedded,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/test/index.cjs'),
    extensionTestsEnv: { TEST_RESULT: result },
    launchArgs: [
      join(work, 'exemples'),
      `--extensions-dir=${join(work, 'extensions')}`,
      ...process.argv.slice(2).filter((argument) => argument.startsWith('--locale=')),
    ],
  });
  // VS Code also ends with 0 when its extension host dies.
  if (!existsSync(result)) throw new Error('l’hôte d’extensions s’est arrêté avant la fin des essais');
  if (JSON.parse(readFileSync(result, 'utf8')).passes === 0) throw new Error('aucun essai n’a eu lieu');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
