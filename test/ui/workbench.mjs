// Page object over VS Code's workbench, for node:test + playwright-core.
// Selectors: ARIA roles and ids where VS Code offers them; class names only where it does not.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../tools/vscode/browser.mjs';
import { startServer } from '../../tools/vscode/server.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SHOTS = join(ROOT, 'out/screenshots');
const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

// One server and one browser for a test file; one window, on its own copy of the sample folder, for each test.
export async function startSession({ locale, settings } = {}) {
  const work = mkdtempSync(join(tmpdir(), 'vscode-ui-'));
  const server = await startServer({
    folder: work,
    locale,
    extension: ROOT,
    settings: {
      'editor.hover.delay': 100,
      'workbench.reduceMotion': 'on',
      'editor.lightbulb.enabled': 'on',
      ...settings,
    },
  });
  const browser = await launchBrowser({ headless: !process.env.HEADED });
  let n = 0;
  return {
    server,
    browser,
    async open({ folder = 'exemples' } = {}) {
      const dir = join(work, `w${++n}`, 'exemples');
      cpSync(join(ROOT, folder), dir, { recursive: true });
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: locale ?? 'en-US' });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(server.url({ folder: dir }));
      const wb = new Workbench(page, dir);
      await wb.ready();
      return wb;
    },
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

export class Workbench {
  constructor(page, dir) {
    this.page = page;
    this.dir = dir;
  }
  async ready() {
    await this.page.locator('.monaco-workbench').waitFor();
    // the explorer is filled once the remote file system answers
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }
  close() {
    return this.page.context().close();
  }
  press(key) {
    return this.page.keyboard.press(key.replace('Mod', MOD));
  }
  async shot(name) {
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  get quickInput() {
    return this.page.locator('.quick-input-widget:not([style*="display: none"])');
  }
  /** Quick Open (Ctrl+P) or, with a leading ">", the command palette. */
  async quick(text, row = text.replace(/^>/, '')) {
    await this.press('Mod+P');
    await this.quickInput.getByRole('combobox').or(this.quickInput.locator('input[type=text]')).first().fill(text);
    await this.quickInput.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
  }
  command(title) {
    return this.quick(`>${title}`);
  }
  async openFile(name) {
    await this.quick(name);
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  get editor() {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }
  line(n) {
    return this.editor.locator('.view-lines .view-line').nth(n - 1);
  }
  /** Cursor by line and column, through "Go to Line" (Ctrl+G). */
  async goto(line, column = 1) {
    await this.press('Control+G');
    await this.quickInput.locator('input[type=text]').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }
  type(text, delay = 0) {
    return this.page.keyboard.type(text, { delay });
  }
  /** Text of the file as the editor shows it (visible lines). */
  async text() {
    return (
      await this.editor
        .locator('.view-lines .view-line')
        .evaluateAll((ls) =>
          ls
            .sort((a, b) => parseInt(a.style.top) - parseInt(b.style.top))
            .map((l) => l.textContent.replaceAll('\u00a0', ' ')),
        )
    ).join('\n');
  }

  get suggestions() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }
  get squiggles() {
    return this.editor.locator('.squiggly-warning, .squiggly-error');
  }
  get hover() {
    return this.page.locator(
      '.monaco-hover:not(.hidden) .hover-row, .monaco-resizable-hover:not([style*="display: none"]) .hover-row',
    );
  }
  get quickFixes() {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }
  get problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }
  get notifications() {
    return this.page.locator('.notifications-toasts .notification-list-item-message');
  }
  statusItem(id) {
    return this.page.locator(`.statusbar-item[id="${id}"]`);
  }
  /** A view container of the activity bar, by its title. */
  activity(title) {
    return this.page.locator('.activitybar').getByRole('tab', { name: title });
  }
  tree(title) {
    return this.page.getByRole('tree', { name: title });
  }
  /** Drags to a point of the target; in small moves, as the workbench reacts to each. */
  async drag(source, target, { x = 4, y = 8 } = {}) {
    const mouse = this.page.mouse,
      a = await source.boundingBox(),
      b = await target.boundingBox();
    await mouse.move(a.x + a.width / 3, a.y + a.height / 2);
    await mouse.down();
    await mouse.move(a.x + a.width / 3 + 12, a.y + a.height / 2, { steps: 4 });
    await mouse.move(b.x + x, b.y + y, { steps: 10 });
    await this.page
      .locator('.dnd-target')
      .waitFor({ state: 'attached', timeout: 2000 })
      .catch(() => {}); // drop caret
    await mouse.move(b.x + x + 1, b.y + y);
    await mouse.up();
  }
}
