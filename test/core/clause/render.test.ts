import assert from 'node:assert/strict';
import test from 'node:test';
import { toAsciidoc } from '../../../server/src/core/clause/asciidoc.ts';
import { clauseSnippet, renderClause } from '../../../server/src/core/clause/render.ts';
import { clauseSchema } from '../../../server/src/core/library/schema/clause.ts';
import { plainText } from '../../../server/src/features/snippet.ts';
import { clauseCases } from '../../support/clauses.ts';
import { clauseFile } from '../../support/records.ts';

const CLAUSE = clauseSchema.parse(
  JSON.parse(
    clauseFile('garantie', {
      parametres: {
        duree: { libelle: 'Durée', type: 'nombre', unite: 'ans', min: 2, max: 10 },
        depart: { libelle: 'Départ', type: 'choix', choix: ['de l’admission', 'du jour, ou du lendemain'] },
        lieu: { libelle: 'Lieu', type: 'texte' },
      },
      niveaux: {
        socle: { resume: 'Trois ans', seuil: { duree: 3, depart: 'du jour, ou du lendemain', origine: 'proposition' } },
      },
      textes: { 'condition-execution': 'Garanti {duree} ans à compter {depart} à {lieu} (10 $) {duree}, {depart}.' },
    }).text,
  ),
);
const WANTED = { niveau: 'socle', etape: 'condition-execution', format: 'markdown', marker: false } as const;

test('values given win over the threshold, which wins over the default; the rest is left to fill', () => {
  assert.deepEqual(renderClause(CLAUSE, { ...WANTED, values: { duree: '5', lieu: 'Lyon' } }), {
    text: 'Garanti 5 ans à compter du jour, ou du lendemain à Lyon (10 $) 5, du jour, ou du lendemain.',
    problems: [],
  });
  const { text, problems } = renderClause(CLAUSE, WANTED);
  assert.match(text, /^Garanti 3 ans .* à \[à compléter\u00A0: Lieu\]/);
  assert.deepEqual(problems, ['« Lieu » reste à compléter.']);
});

test('values out of range, unknown parameters, absent levels and stages are reported', () => {
  const { problems } = renderClause(CLAUSE, { ...WANTED, values: { duree: 50, lieu: 'Lyon', poids: 3 } });
  assert.deepEqual(problems, ['Paramètre inconnu : « poids ».', '« Durée » : 50 ans, au-delà du maximum de 10.']);
  const absent = renderClause(CLAUSE, { ...WANTED, niveau: 'avance' });
  assert.equal(absent.text, '');
  assert.match(absent.problems[0]!, /pas de niveau « avance »/);
  assert.match(
    renderClause(CLAUSE, { ...WANTED, etape: 'annexe' }).problems[0]!,
    /pas de texte pour l’étape « annexe »/,
  );
});

test('a snippet has one stop a parameter, presets the level, lists choices with the preset first, escapes the rest', () => {
  assert.equal(
    clauseSnippet(CLAUSE, WANTED),
    'Garanti $'.concat(
      '{1:3} ans à compter $',
      '{2|du jour\\, ou du lendemain,de l’admission|} à $',
      '{3:[à compléter\u00A0: Lieu]} (10 \\$) $',
      '{1:3}, $',
      '{2:du jour, ou du lendemain}.',
    ),
  );
});

test('the marker stands on its own line before the clause', () => {
  const marked = { ...WANTED, marker: true };
  assert.match(
    renderClause(CLAUSE, marked).text,
    /^<!-- clausier: garantie@socle condition-execution v1 -->\n\nGaranti/,
  );
  assert.match(
    clauseSnippet(CLAUSE, { ...marked, format: 'asciidoc' }),
    /^\/\/ clausier: garantie@socle condition-execution v1\n\nGaranti/,
  );
});

test('for every clause, the snippet made plain is the text', () => {
  for (const { clause, name, ...wanted } of clauseCases()) {
    const { text } = renderClause(clause, { ...wanted, marker: true });
    assert.equal(plainText(clauseSnippet(clause, { ...wanted, marker: true })), text, name);
  }
});

test('lists, bold and tables become AsciiDoc', () => {
  assert.equal(toAsciidoc('Un **mot** :\n\n- a ;\n  - b.'), 'Un *mot* :\n\n* a ;\n** b.');
  assert.equal(
    toAsciidoc('| A | B |\n|---|---|\n| 1 | **2** |'),
    '[%header,cols="1,1"]\n|===\n| A | B\n\n| 1\n| *2*\n|===',
  );
  assert.equal(toAsciidoc('| A | B |\n|---|---|'), '[%header,cols="1,1"]\n|===\n| A | B\n\n|\n|\n|===');
});
