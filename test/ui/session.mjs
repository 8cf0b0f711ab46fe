// A VS Code server and a browser, for the tests of a file.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../tools/vscode/browser.mjs';
import { startServer } from '../../tools/vscode/server.mjs';
import { openWorkbench } from './workbench.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @param {object} [options]
 * @param {string} [options.locale] display language of VS Code and of the browser
 * @param {object} [options.settings] user settings
 */
export async function startSession({ locale = 'fr', settings } = {}) {
  const work = mkdtempSync(join(tmpdir(), 'clausier-ui-'));
  const server = await startServer({
    locale,
    extension: root,
    settings: { 'editor.hover.delay': 100, 'workbench.reduceMotion': 'on', ...settings },
  });
  const browser = await launchBrowser({ headless: !process.env.HEADED });
  let windows = 0;
  return {
    /** Opens a window on a copy of `exemples/` of its own, and a document in it. */
    async open(name) {
      const folder = join(work, String(++windows), 'exemples');
      cpSync(join(root, 'exemples'), folder, { recursive: true });
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(server.url({ folder }));
      return openWorkbench(page, folder, name);
    },
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
