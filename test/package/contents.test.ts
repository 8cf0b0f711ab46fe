import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import vsce from '@vscode/vsce';

let files: readonly string[];
before(async () => {
  files = await vsce.listFiles({ packageManager: vsce.PackageManager.None });
});

test('the package holds nothing but what runs, what VS Code reads and what must be told', () => {
  const expected =
    /^(package(\.nls(\.fr)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|clauses\/LICENSE|client\/[^/]+\.json|dist\/(client|server)\.cjs|l10n\/.*\.json|media\/.*\.(svg|png)|snippets\/.*\.code-snippets|syntaxes\/.*\.json)$/;
  assert.deepEqual(
    files.filter((file) => !expected.test(file)),
    [],
  );
});

test('the package holds what the manifest names', () => {
  const { main, icon, contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const paths: string[] = [
    main,
    ...(icon ? [icon] : []),
    ...contributes.languages.map(({ configuration }: { configuration: string }) => configuration),
    ...[...contributes.grammars, ...contributes.snippets].map(({ path }: { path: string }) => path),
    ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
  ];
  const missing = paths.map((path) => path.replace(/^\.\//, '')).filter((path) => !files.includes(path));
  assert.deepEqual(missing, []);
});
