import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

/** The Node that runs npm, older than ours on many machines: other editors start the bundles with it. */
const node = process.env.npm_node_execpath ?? process.execPath;
const bundle = (name: string) => fileURLToPath(new URL(`../../dist/${name}.cjs`, import.meta.url));

test('the command line runs on the user’s own Node', () => {
  const text = 'Le titulaire fournit, dans la mesure du possible, des équipements réparables.\n';
  const args = [bundle('cli'), 'verifier', '--langage', 'markdown', '--format', 'json', '-'];
  const { status, stdout } = spawnSync(node, args, { input: text, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).fichiers[0].diagnostics[0].regle, 'formulation/dans-la-mesure-du-possible');
});

test('the language server answers on the user’s own Node', async () => {
  const params = { processId: null, rootUri: null, capabilities: {} };
  const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  const server = spawn(node, [bundle('server'), '--stdio']);
  server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  let answer = '';
  for await (const part of server.stdout) {
    answer += part;
    if (answer.includes('"result"')) break;
  }
  server.kill();
  assert.match(answer, /"positionEncoding":"utf-16"/);
});
