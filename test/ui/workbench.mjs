// Page object over VS Code's workbench: ARIA roles and ids where VS Code offers them, class names only where it does not.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCREENSHOTS = join(dirname(fileURLToPath(import.meta.url)), '../../out/screenshots');

/**
 * Waits for a window to be ready, then opens a document in it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder the one that the window shows
 * @param {string} name file name of the document
 */
export async function openWorkbench(page, folder, name) {
  // The explorer is filled once the remote file system answers.
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const original = readFileSync(join(folder, name), 'utf8');
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const quickInput = page.locator('.quick-input-widget:not([style*="display: none"])');
  const press = (keys) => page.keyboard.press(keys);

  const workbench = {
    editor,
    press,
    type: (text) => page.keyboard.type(text),
    suggestions: page.locator('.suggest-widget.visible .monaco-list-row'),
    suggestionDetails: page.locator('.suggest-details-container'),
    squiggles: editor.locator('.squiggly-warning, .squiggly-error, .squiggly-info'),
    hover: page.locator('.monaco-hover:not(.hidden) .hover-row').filter({ visible: true }),
    quickFixes: page.locator('.action-widget .monaco-list-row.action'),
    problems: page.locator('.markers-panel .monaco-list-row'),
    statusItem: (id) => page.locator(`.statusbar-item[id="${id}"]`),
    /** A view container of the activity bar, by its title. */
    activity: (title) => page.locator('.activitybar').getByRole('tab', { name: title }),
    tree: (title) => page.getByRole('tree', { name: title }),

    /** Opens a file by its name, as a user does. */
    async openFile(file) {
      await press('ControlOrMeta+P');
      await quickInput.locator('input[type=text]').fill(file);
      await quickInput.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
      await page.getByRole('tab', { name: new RegExp(`^${file}`) }).waitFor();
      await editor.locator('.view-line').first().waitFor();
    },
    /** Puts the caret before the first occurrence of `words`, `offset` characters further, and scrolls there. */
    async caret(words, offset = 0) {
      const before = original.slice(0, original.indexOf(words) + offset).split('\n');
      await press('Control+G');
      await quickInput.locator('input[type=text]').fill(`:${before.length}:${before.at(-1).length + 1}`);
      await press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
    },
    /** Text of the lines that the editor shows. */
    async text() {
      const lines = await editor
        .locator('.view-lines .view-line')
        .evaluateAll((elements) =>
          elements
            .sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
            .map((element) => element.textContent.replaceAll('\u00a0', ' ')),
        );
      return lines.join('\n');
    },
    async screenshot(title) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${title}.png`) });
    },
    close: () => page.context().close(),
  };
  await workbench.openFile(name);
  return workbench;
}
