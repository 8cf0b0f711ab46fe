import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv } from 'ajv';
import { clausier, folder } from '../support/clausier.ts';

const WEAK = 'Le titulaire fournit, dans la mesure du possible, des équipements réparables.\n';

const position = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'character'],
  properties: { line: { type: 'integer', minimum: 0 }, character: { type: 'integer', minimum: 0 } },
};
const severity = { enum: ['error', 'warning', 'information', 'hint'] };
const counts = { type: 'integer', minimum: 0 };
const validate = new Ajv().compile({
  type: 'object',
  required: ['version', 'fichiers', 'resume'],
  properties: {
    version: { const: 1 },
    fichiers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['chemin', 'langage', 'diagnostics'],
        properties: {
          chemin: { type: 'string' },
          langage: { enum: ['markdown', 'asciidoc'] },
          diagnostics: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['regle', 'categorie', 'severite', 'etendue', 'message', 'corrections'],
              properties: {
                regle: { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$' },
                categorie: { type: 'string' },
                severite: severity,
                etendue: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['start', 'end'],
                  properties: { start: position, end: position },
                },
                message: { type: 'string', minLength: 1 },
                corrections: { type: 'array', items: { type: 'string' } },
                lien: { type: 'string', pattern: '^https://' },
              },
            },
          },
        },
      },
    },
    resume: {
      type: 'object',
      additionalProperties: false,
      required: ['error', 'warning', 'information', 'hint'],
      properties: { error: counts, warning: counts, information: counts, hint: counts },
    },
  },
});

test('the JSON report keeps its contract', () => {
  using files = folder({ 'CCTP.md': WEAK, 'lot/RC.adoc': `= RC\n\n${WEAK}` });
  const { status, stdout } = clausier(['verifier', '--format', 'json', '.'], { cwd: files.path });
  const report = JSON.parse(stdout);
  assert.ok(validate(report), JSON.stringify(validate.errors));
  assert.deepEqual(
    report.fichiers.map(({ chemin, langage }: { chemin: string; langage: string }) => [chemin, langage]),
    [
      ['CCTP.md', 'markdown'],
      ['lot/RC.adoc', 'asciidoc'],
    ],
  );
  const [finding] = report.fichiers[0].diagnostics.filter(
    ({ etendue }: { etendue: { start: unknown } }) => JSON.stringify(etendue.start) === '{"line":0,"character":22}',
  );
  assert.equal(finding.categorie, finding.regle.split('/')[0]);
  assert.equal(status, 1);
});

test('the failure level decides the status', () => {
  using files = folder({ 'a.md': WEAK });
  const status = (level: string) => clausier(['verifier', '--niveau-echec', level, 'a.md'], { cwd: files.path }).status;
  assert.deepEqual([status('avertissement'), status('erreur'), status('jamais')], [1, 0, 0]);
});

test('hidden folders and node_modules are left alone, patterns are followed', () => {
  using files = folder({
    'a.md': WEAK,
    '.git/b.md': WEAK,
    'node_modules/c.md': WEAK,
    'd/e.adoc': WEAK,
    'd/f/g.md': WEAK,
    'notes.txt': '',
  });
  const paths = (...args: string[]) =>
    JSON.parse(clausier(['verifier', '--format', 'json', ...args], { cwd: files.path }).stdout).fichiers.map(
      ({ chemin }: { chemin: string }) => chemin,
    );
  assert.deepEqual(paths('.'), ['a.md', 'd/e.adoc', 'd/f/g.md']);
  assert.deepEqual(paths('**/*.adoc'), ['d/e.adoc']);
  assert.deepEqual(paths('./d', 'a.md', 'a.md'), ['./d/e.adoc', './d/f/g.md', 'a.md']);
  assert.deepEqual(paths('./**/*.md'), ['./a.md', './d/f/g.md']);
});

test('standard input is read with its language', () => {
  const { status, stdout } = clausier(['verifier', '--langage', 'markdown', '--format', 'json', '-'], { input: WEAK });
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).fichiers[0].chemin, '-');
  assert.equal(clausier(['verifier', '-'], { input: WEAK }).status, 2);
});

test('an unreadable file gets one line, the others are still checked', () => {
  using files = folder({
    'bon.md': 'Texte.\n',
    'binaire.md': Buffer.from([0x50, 0x4b, 0, 1]),
    'latin.md': Buffer.from([0x63, 0xe9, 0x64, 0xe9]),
    'notes.xyz': 'Texte.',
  });
  const args = ['verifier', '--format', 'json', 'absent.md', 'binaire.md', 'latin.md', 'notes.xyz', 'bon.md'];
  const { status, stdout, stderr } = clausier(args, { cwd: files.path });
  assert.equal(status, 2);
  assert.deepEqual(
    JSON.parse(stdout).fichiers.map(({ chemin }: { chemin: string }) => chemin),
    ['bon.md'],
  );
  const lines = stderr.trimEnd().split('\n');
  assert.match(lines[0]!, /absent\.md.*n’existe pas/);
  assert.match(lines[1]!, /binaire\.md.*binaire/);
  assert.match(lines[2]!, /latin\.md.*UTF-8/);
  assert.match(lines[3]!, /notes\.xyz.*extension inconnue/);
  assert.equal(lines.length, 4);
});

test('a byte order mark is allowed, and does not shift positions', () => {
  using files = folder({ 'a.md': `\uFEFF${WEAK}`, 'b.md': WEAK });
  const report = JSON.parse(clausier(['verifier', '--format', 'json', 'a.md', 'b.md'], { cwd: files.path }).stdout);
  assert.deepEqual(report.fichiers[0].diagnostics, report.fichiers[1].diagnostics);
});

test('a 10 MB document is checked', () => {
  using files = folder({ 'gros.md': `${WEAK}\n`.repeat(130_000) });
  const { status } = clausier(['verifier', '--format', 'github', 'gros.md'], { cwd: files.path });
  assert.equal(status, 1);
});

test('misuse is one line in French, status 2', () => {
  for (const args of [
    ['verifier'],
    ['verifier', '--format', 'xml', 'a.md'],
    ['verifier', '--inconnu', 'a.md'],
    ['verifier', '--date', '2026-02-30', 'a.md'],
    ['bilan', 'a.md'],
  ]) {
    const { status, stdout, stderr } = clausier(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /^clausier : .+\n$/);
  }
});

test('the team’s settings silence a rule', () => {
  using files = folder({ 'a.md': WEAK });
  const report = JSON.parse(clausier(['verifier', '--format', 'json', 'a.md'], { cwd: files.path }).stdout);
  const rules = new Set(report.fichiers[0].diagnostics.map(({ regle }: { regle: string }) => regle));
  const settings = `regles:\n${[...rules].map((rule) => `  ${rule}: off\n`).join('')}`;
  using project = folder({ 'sous/a.md': WEAK, '.clausier/reglages.yaml': settings });
  assert.equal(clausier(['verifier', 'a.md'], { cwd: join(project.path, 'sous') }).status, 0);
});

test('a team folder that cannot be read is told of in one line', () => {
  for (const files of [{ '.clausier': '' }, { '.clausier/reglages.yaml': 'regles: *inconnu\n' }]) {
    using project = folder({ 'a.md': WEAK, ...files });
    const { status, stderr } = clausier(['verifier', 'a.md'], { cwd: project.path });
    assert.equal(status, 2);
    assert.match(stderr, /^clausier : [^\n]*\.clausier[^\n]*\n$/);
  }
});

test('--corriger applies the safe repairs and keeps the rest of the file', () => {
  using files = folder({ 'a.md': `\uFEFF# Titre\r\n\r\n${WEAK.trimEnd()}\r\n` });
  clausier(['verifier', '--corriger', 'a.md'], { cwd: files.path });
  const text = readFileSync(join(files.path, 'a.md'), 'utf8');
  assert.ok(text.startsWith('\uFEFF# Titre\r\n\r\nLe titulaire fournit'));
});

test('SARIF and GitHub reports name the place, from 1', () => {
  using files = folder({ 'a.md': WEAK });
  const sarif = JSON.parse(clausier(['verifier', '--format', 'sarif', 'a.md'], { cwd: files.path }).stdout);
  assert.equal(sarif.version, '2.1.0');
  const regions = sarif.runs[0].results.map(
    (result: { locations: { physicalLocation: { region: { startColumn: number } } }[] }) =>
      result.locations[0]!.physicalLocation.region.startColumn,
  );
  assert.ok(regions.includes(23));
  const github = clausier(['verifier', '--format', 'github', 'a.md'], { cwd: files.path }).stdout;
  assert.match(github, /^::warning file=a\.md,line=1,col=23,/m);
});

test('a slip in the settings file is told, and the rest of it serves', () => {
  const settings = 'zozo: 1\nregles:\n  formulation/dans-la-mesure: "off"\n  formulation: sévère\n';
  using project = folder({ 'a.md': WEAK, '.clausier/reglages.yaml': settings });
  const { stderr, status } = clausier(['verifier', 'a.md'], { cwd: project.path });
  assert.equal(status, 1);
  assert.match(stderr, /reglages\.yaml : le réglage «\u00a0zozo\u00a0» n’existe pas/);
  assert.match(stderr, /la règle «\u00a0formulation\/dans-la-mesure\u00a0» n’existe pas/);
  assert.match(stderr, /la gravité «\u00a0sévère\u00a0» de «\u00a0formulation\u00a0» n’est pas error, warning/);
});

test('a folder without documents, and a text in UTF-16, are told', () => {
  using project = folder({ 'vide/notes.txt': 'Rien.', 'a.md': '' });
  writeFileSync(join(project.path, 'a.md'), Buffer.from('\ufeffLe titulaire fournit.', 'utf16le'));
  const empty = clausier(['verifier', 'vide'], { cwd: project.path });
  assert.deepEqual([empty.status, empty.stdout], [2, '']);
  assert.match(empty.stderr, /aucun document Markdown ou AsciiDoc/);
  const utf16 = clausier(['verifier', 'a.md'], { cwd: project.path });
  assert.equal(utf16.status, 2);
  assert.match(utf16.stderr, /enregistrez-le en UTF-8/);
});
