import assert from 'node:assert/strict';
import { once } from 'node:events';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folder } from '../support/clausier.ts';
import { FULL_CLIENT, startServer } from '../support/languageServer.ts';

const WEAK = 'Le titulaire fournit, dans la mesure du possible, des équipements réparables.\n';

test('announces what it does, in UTF-16', async () => {
  await using server = await startServer();
  const { capabilities } = server.initialized;
  assert.equal(capabilities.positionEncoding, 'utf-16');
  assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
  assert.ok(capabilities.hoverProvider && capabilities.documentSymbolProvider && capabilities.diagnosticProvider);
});

test('answers a pull, then says that nothing changed', async () => {
  await using server = await startServer();
  const uri = await server.open(WEAK);
  const ask = (previousResultId?: string) =>
    server.connection.sendRequest<{ kind: string; resultId: string; items?: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  const first = await ask();
  assert.equal(first.kind, 'full');
  assert.ok(first.items!.length > 0);
  assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
});

test('edits one by one give the same findings as the whole text, with CRLF and emoji', async () => {
  await using server = await startServer();
  const uri = await server.open('# Objet 🏛️\r\n\r\nTexte.\r\n');
  const source = TextDocument.create(uri, 'markdown', 1, '# Objet 🏛️\r\n\r\nTexte.\r\n');
  const edits = [
    { at: source.getText().length, text: `\r\n😀 ${WEAK.trimEnd()}\r\n` },
    { at: 2, text: 'Exécution et ' },
    { at: 0, text: '<!-- en-tête -->\r\n\r\n' },
  ];
  let version = 1;
  for (const { at, text } of edits) {
    const position = source.positionAt(at);
    const change = { range: { start: position, end: position }, text };
    await server.change(uri, ++version, [change]);
    TextDocument.update(source, [change], version);
    const other = await server.open(source.getText(), 'markdown', `file:///projet/copie-${version}.md`);
    assert.deepEqual(await server.pull(uri), await server.pull(other));
  }
  const weak = (await server.pull(uri)).find(({ range }) => source.getText(range) === 'dans la mesure du possible');
  assert.ok(weak, 'the position counts UTF-16 units');
});

test('the word being typed is marked only once the typing rests', async () => {
  await using server = await startServer();
  const uri = await server.open('Le titulaire fournit, dans la mesure du possibl, des équipements réparables.\n');
  assert.deepEqual(await server.pull(uri), []);
  const caret = { line: 0, character: 47 };
  await server.change(uri, 2, [{ range: { start: caret, end: caret }, text: 'e' }]);
  assert.deepEqual(await server.pull(uri), []);
  await server.pullUntil(uri, (items) => items.length === 1);
});

test('a quick fix of a finding applies, and the finding is gone', async () => {
  await using server = await startServer();
  const uri = await server.open(WEAK);
  const [finding] = await server.pull(uri);
  const actions = await server.connection.sendRequest<
    { title: string; kind: string; edit: { changes?: Record<string, never[]> } }[]
  >('textDocument/codeAction', { textDocument: { uri }, range: finding!.range, context: { diagnostics: [finding] } });
  const fix = actions.find(({ kind, edit }) => kind === 'quickfix' && edit.changes?.[uri]);
  assert.ok(fix, 'a repair without blanks is offered');
  const source = TextDocument.create(uri, 'markdown', 1, WEAK);
  const fixed = TextDocument.applyEdits(source, fix.edit.changes![uri]!);
  await server.change(uri, 2, [{ text: fixed }]);
  assert.ok(!(await server.pull(uri)).some(({ code }) => code === finding!.code));
});

test('only the kinds of code action that were asked for are given', async () => {
  await using server = await startServer();
  const uri = await server.open(WEAK);
  const [finding] = await server.pull(uri);
  const actions = await server.connection.sendRequest<{ kind: string }[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: finding!.range,
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  assert.ok(actions.every(({ kind }) => kind === 'source.fixAll.clausier'));
});

test('completion offers clauses as snippets, and resolves their documentation', async () => {
  await using server = await startServer();
  const uri = await server.open('# Exécution\n\nclause ');
  const list = await server.connection.sendRequest<{ items: { label: string; data: unknown }[] }>(
    'textDocument/completion',
    { textDocument: { uri }, position: { line: 2, character: 7 }, context: { triggerKind: 2, triggerCharacter: ' ' } },
  );
  assert.ok(list.items.length > 0);
  const resolved = await server.connection.sendRequest<{ documentation: { value: string } }>(
    'completionItem/resolve',
    list.items[0],
  );
  assert.match(resolved.documentation.value, /Niveau \| Exigence/);
});

test('completion is silent in ordinary prose', async () => {
  await using server = await startServer();
  const uri = await server.open('Le titulaire fournit ');
  const answer = await server.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: { line: 0, character: 21 },
    context: { triggerKind: 2, triggerCharacter: ' ' },
  });
  assert.equal(answer, null);
});

test('settings are read again when they change', async () => {
  const settings = { clausier: {} as unknown };
  await using server = await startServer(FULL_CLIENT, settings);
  const uri = await server.open(WEAK);
  const [finding] = await server.pull(uri);
  settings.clausier = { regles: { [String(finding!.code)]: 'off' } };
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await server.pullUntil(uri, (items) => !items.some(({ code }) => code === finding!.code));
});

test('what is wrong in the team library is shown in its file, then cleared', async () => {
  await using server = await startServer();
  const uri = 'file:///projet/.clausier/catalogue/notre-clause.yaml';
  const told = () =>
    new Promise<{ uri: string; diagnostics: unknown[] }>((resolve) => {
      server.connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
  const broken = told();
  const file = { uri, path: 'catalogue/notre-clause.yaml', text: 'id: [\n' };
  await server.connection.sendNotification('clausier/bibliotheque', { files: [file] });
  const report = await broken;
  assert.equal(report.uri, uri);
  assert.ok(report.diagnostics.length > 0);
  const cleared = told();
  await server.connection.sendNotification('clausier/bibliotheque', { files: [] });
  assert.deepEqual(await cleared, { uri, diagnostics: [] });
});

test('a client that cannot pull is told', async () => {
  await using server = await startServer({});
  const told = new Promise<{ diagnostics: unknown[] }>((resolve) => {
    server.connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  await server.open(WEAK);
  assert.ok((await told).diagnostics.length > 0);
});

test('a document of another language is left alone', async () => {
  await using server = await startServer();
  const uri = await server.open(WEAK, 'plaintext', 'file:///projet/notes.txt');
  assert.deepEqual(await server.pull(uri), []);
});

test('lives on after a request that fails', async () => {
  await using server = await startServer();
  await assert.rejects(server.connection.sendRequest('textDocument/hover', { textDocument: null }));
  const uri = await server.open(WEAK);
  assert.ok((await server.pull(uri)).length > 0);
});

test('a 10 MB document is answered', async () => {
  await using server = await startServer();
  const uri = await server.open(WEAK.repeat(120_000).replaceAll('.\n', '.\n\n'));
  assert.ok((await server.pull(uri)).length > 0);
});

test('leaves with status 0', async () => {
  const server = await startServer();
  const exit = once(server.process, 'exit');
  await server[Symbol.asyncDispose]();
  assert.equal((await exit)[0], 0);
});

test('references of a text are found in open documents as they stand, and in the others as they are stored', async () => {
  using files = folder({
    'CCTP.md': 'Rien ici : le fichier ouvert fait foi.\n',
    'lot 1/CCAP.adoc': 'Selon l’article L. 2112-2 du code de la commande publique, le titulaire agit.\n',
    'lot 1/RC.md': 'Les articles L. 2112-1 à L. 2112-4 du CCP s’appliquent.\n\nArticle L. 2113-10 du CCP.\n',
    'notes.txt': 'article L. 2112-2 du CCP',
    '.cache/vieux.md': 'article L. 2112-2 du CCP',
  });
  const root = pathToFileURL(files.path).href;
  await using server = await startServer(FULL_CLIENT, { clausier: {} }, [
    'file://serveur/partage',
    'untitled:dossier',
    `${root}/parti`,
    root,
  ]);
  const uri = await server.open('Vu l’article L2112-2 du CCP.\n', 'markdown', `${root}/CCTP.md`);
  const ask = (character: number) =>
    server.connection.sendRequest<{ uri: string; range: unknown }[] | null>('textDocument/references', {
      textDocument: { uri },
      position: { line: 0, character },
      context: { includeDeclaration: true },
    });
  const found = await ask(12);
  assert.deepEqual(
    found?.map((each) => decodeURIComponent(each.uri.slice(root.length))),
    ['/CCTP.md', '/lot 1/CCAP.adoc', '/lot 1/RC.md'],
  );
  assert.equal(await ask(1), null);
});

test('a folder opened later is searched, and one that is closed no longer', async () => {
  using files = folder({ 'lot é/CCAP.md': 'Selon l’article L. 2112-2 du CCP.\n' });
  const added = { uri: pathToFileURL(files.path).href, name: 'projet' };
  const client = { ...FULL_CLIENT, workspace: { ...FULL_CLIENT.workspace, workspaceFolders: true } };
  await using server = await startServer(client, { clausier: {} });
  const uri = await server.open('Vu l’article L2112-2 du CCP.\n');
  const count = async () =>
    (
      await server.connection.sendRequest<unknown[]>('textDocument/references', {
        textDocument: { uri },
        position: { line: 0, character: 12 },
        context: { includeDeclaration: true },
      })
    ).length;
  const change = (event: object) =>
    server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  assert.equal(await count(), 1);
  await change({ added: [added], removed: [] });
  assert.equal(await count(), 2);
  await change({ added: [], removed: [added] });
  assert.equal(await count(), 1);
});
