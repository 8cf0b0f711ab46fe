import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readMarkers } from '../../../server/src/core/clause/marker.ts';
import { type Recognition, recogniseClause } from '../../../server/src/core/clause/recognise.ts';
import { clauseTemplate, renderClause } from '../../../server/src/core/clause/render.ts';
import { parseTemplate } from '../../../server/src/core/clause/template.ts';
import type { Format } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import type { Clause } from '../../../server/src/core/library/schema/clause.ts';
import { anyValues, type ClauseCase, clauseCases } from '../../support/clauses.ts';
import { testLibrary } from '../../support/library.ts';

function recognise(clause: Clause, text: string, format: Format): Recognition {
  const document = parseDocument(text, format);
  return recogniseClause(clause, readMarkers(document)[0]!, document)!;
}

/** Names of the parameters that a case's text holds. */
function namesIn({ clause, niveau, etape, format }: ClauseCase): readonly string[] {
  const parts = parseTemplate(clauseTemplate(clause, { niveau, etape, format })!);
  return [...new Set(parts.flatMap((part) => (part.kind === 'parametre' ? [part.nom] : [])))];
}

test('whatever the values, every clause at every level and stage is read back from both syntaxes', () => {
  for (const each of clauseCases()) {
    const { clause, name, ...wanted } = each;
    const expected = namesIn(each);
    fc.assert(
      fc.property(anyValues(clause), (values) => {
        const { text, problems } = renderClause(clause, { ...wanted, marker: true, values });
        assert.deepEqual(problems, [], name);
        const read = recognise(
          clause,
          `# Titre\n\nAvant, 12 jours.\n\n${text}\n\n# Suite\n\nAprès 3 ans.\n`,
          wanted.format,
        );
        assert.deepEqual(
          Object.fromEntries(read.values),
          Object.fromEntries(expected.map((nom) => [nom, values[nom]])),
          name,
        );
        assert.equal(read.likeness, 1, name);
        assert.deepEqual(read.unread, [], name);
      }),
      { numRuns: 5 },
    );
  }
});

test('spans are those of the values in the text', () => {
  const [{ clause, niveau, etape, format }] = clauseCases() as readonly [ClauseCase];
  const { text } = renderClause(clause, { niveau, etape, format, marker: true });
  for (const { span, value } of recognise(clause, text, format).readings) {
    assert.equal(text.slice(span!.start, span!.end).replace(',', '.'), String(value));
  }
});

/** Replaces about one word in three, none of which is a value. */
function disturb(text: string, values: ReadonlySet<string>, random: () => number): string {
  const words = [...text.matchAll(/[\p{L}]{2,}/gu)].filter(([word]) => !values.has(word));
  const changed = words
    .map((word) => ({ word, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Math.floor(words.length / 3))
    .map(({ word }) => word);
  return changed
    .sort((a, b) => b.index - a.index)
    .reduce((out, word) => {
      const instead = ['', 'autrement', 'chose nouvelle'][Math.floor(random() * 3)]!;
      return out.slice(0, word.index) + instead + out.slice(word.index + word[0].length);
    }, text);
}

test('values are found though a third of the other words changed; none is misread', () => {
  let found = 0;
  let wanted = 0;
  for (const each of clauseCases()) {
    const { clause, niveau, etape, format, name } = each;
    const expected = namesIn(each);
    fc.assert(
      fc.property(
        anyValues(clause),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (values, stream) => {
          const { text } = renderClause(clause, { niveau, etape, format, marker: false, values });
          const marker = renderClause(clause, { niveau, etape, format, marker: true, values }).text.split('\n')[0]!;
          const kept = new Set(Object.values(values).flatMap((value) => String(value).match(/\p{L}+/gu) ?? []));
          const read = recognise(clause, `${marker}\n\n${disturb(text, kept, () => stream.next().value!)}\n`, format);
          for (const [nom, value] of read.values) assert.equal(value, values[nom], `${name}: ${nom}`);
          for (const nom of expected) assert.ok(read.values.has(nom) || read.unread.includes(nom), `${name}: ${nom}`);
          found += read.values.size;
          wanted += expected.length;
        },
      ),
      { numRuns: 3 },
    );
  }
  assert.ok(found / wanted > 0.98, `${found} valeurs lues sur ${wanted}`);
});

const PIECES = testLibrary().clauses.get('pieces-detachees-disponibilite')!;
const MARK = '<!-- clausier: pieces-detachees-disponibilite@socle condition-execution v1 -->';

test('what cannot be read is reported, not guessed', () => {
  const { text } = renderClause(PIECES, {
    niveau: 'socle',
    etape: 'condition-execution',
    format: 'markdown',
    marker: true,
  });
  const delay = (written: string) =>
    recognise(PIECES, text.replace('un délai de 10 jours ouvrés', written), 'markdown');
  assert.equal(delay('un délai de 12 jours ouvrés').values.get('delai'), 12);
  assert.equal(delay('un délai maximal de 8 jours ouvrés').values.get('delai'), 8);
  for (const written of [
    'un délai bref',
    'un délai de 5 ou 8 jours ouvrés',
    'un délai de 48 heures ouvrées',
    'un délai de dix jours ouvrés',
  ]) {
    const read = delay(written);
    assert.ok(read.unread.includes('delai'), written);
    assert.equal(read.values.get('duree'), 5, written);
  }
});

test('a percentage is not read where days are written, nor an amount in points; « euros » is « € »', () => {
  const { text } = renderClause(PIECES, {
    niveau: 'socle',
    etape: 'condition-execution',
    format: 'markdown',
    marker: true,
  });
  const penalty = (written: string) =>
    recognise(PIECES, text.replace('30\u00A0€ par jour', `${written} par jour`), 'markdown').values.get('penalite');
  assert.equal(penalty('45\u00A0€'), 45);
  assert.equal(penalty('45 euros'), 45);
  assert.equal(penalty('**1\u00A0200,50**\u00A0€'), 1200.5);
  assert.equal(penalty('2\u00A0%'), undefined);
  assert.equal(penalty('2 points'), undefined);
});

test('another text under the marker is an adapted clause, from which nothing is read', () => {
  const read = recognise(
    PIECES,
    `${MARK}\n\nLes pièces restent disponibles 6 ans, sauf accord des parties sous 4 jours.\n`,
    'markdown',
  );
  assert.equal(read.adaptee, true);
  assert.equal(read.values.size, 0);
});

test('a marker without its stage is read with the stage that fits best', () => {
  const wanted = { niveau: 'socle', etape: 'critere-attribution', format: 'markdown', marker: false } as const;
  const { text } = renderClause(PIECES, { ...wanted, values: { plafond: 9 } });
  const read = recognise(PIECES, `<!-- clausier: pieces-detachees-disponibilite@socle -->\n\n${text}\n`, 'markdown');
  assert.equal(read.values.get('plafond'), 9);
});
