import assert from 'node:assert/strict';
import test from 'node:test';
import {
  clauseExtent,
  endMarker,
  formatMarker,
  malformedMarkers,
  readMarker,
  readMarkers,
} from '../../../server/src/core/clause/marker.ts';
import type { Format } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';

const MARKER = { id: 'pieces-prix', niveau: 'avance', etape: 'condition-execution', version: 2 } as const;
const FORMATS: readonly Format[] = ['markdown', 'asciidoc'];

test('a marker is one comment line, read back as it was written', () => {
  assert.equal(formatMarker(MARKER, 'markdown'), '<!-- clausier: pieces-prix@avance condition-execution v2 -->');
  assert.equal(formatMarker(MARKER, 'asciidoc'), '// clausier: pieces-prix@avance condition-execution v2');
  for (const format of FORMATS) assert.deepEqual(readMarker(formatMarker(MARKER, format)), MARKER);
});

test('stage and version may be left out', () => {
  const bare = { id: 'garantie', niveau: 'socle', etape: undefined, version: undefined } as const;
  assert.deepEqual(readMarker('<!-- clausier: garantie@socle -->'), bare);
  assert.deepEqual(readMarker('//clausier:garantie@socle v3'), { ...bare, version: 3 });
  assert.equal(readMarker('<!-- à relire -->'), undefined);
});

test('markers are found with absolute spans, in both syntaxes', () => {
  for (const format of FORMATS) {
    const line = formatMarker(MARKER, format);
    const text = `Avant.\n\n${line}\n\nLe titulaire fournit.\n`;
    const [found, ...others] = readMarkers(parseDocument(text, format));
    assert.equal(text.slice(found!.start, found!.end), line);
    assert.equal(found!.id, MARKER.id);
    assert.equal(others.length, 0);
  }
});

test('what looks like a marker and is not says why', () => {
  const said = (content: string) =>
    malformedMarkers(parseDocument(`<!-- clausier: ${content} -->\n\nTexte.\n`, 'markdown')).map(
      ({ message }) => message,
    );
  assert.match(said('garantie@maximal')[0]!, /Niveau inconnu : « maximal »/);
  assert.match(said('garantie@socle execution')[0]!, /Étape inconnue : « execution »/);
  assert.match(said('garantie')[0]!, /Marqueur de clause illisible/);
  assert.deepEqual(said('garantie@socle condition-execution v1'), []);
  assert.deepEqual(malformedMarkers(parseDocument('<!-- /clausier -->\n', 'markdown')), []);
});

test('a clause runs to the next marker, the end mark, or the next heading of its level or higher', () => {
  for (const format of FORMATS) {
    const mark = (id: string) => formatMarker({ ...MARKER, id }, format);
    const title = (level: number, text: string) => `${(format === 'markdown' ? '#' : '=').repeat(level)} ${text}`;
    const text = [
      title(2, 'Exécution'),
      mark('une'),
      'Première.',
      title(3, 'Détail'),
      'Suite.',
      mark('deux'),
      'Deuxième.',
      endMarker(format),
      'Hors clause.',
      mark('trois'),
      'Troisième.',
      title(2, 'Prix'),
      'Autre article.',
    ].join('\n\n');
    const document = parseDocument(text, format);
    const extents = readMarkers(document).map((marker) => {
      const { start, end } = clauseExtent(document, marker);
      return text.slice(start, end);
    });
    assert.deepEqual(extents, [`Première.\n\n${title(3, 'Détail')}\n\nSuite.`, 'Deuxième.', 'Troisième.']);
  }
});

test('a heading right below the marker belongs to the clause', () => {
  const text = '## Exécution\n\n<!-- clausier: une@socle -->\n\n### Garantie\n\nTrois ans.\n\n### Prix\n\nFerme.\n';
  const document = parseDocument(text, 'markdown');
  const { start, end } = clauseExtent(document, readMarkers(document)[0]!);
  assert.equal(text.slice(start, end), '### Garantie\n\nTrois ans.');
});

test('a marker with nothing below has an empty extent', () => {
  const document = parseDocument('<!-- clausier: une@socle -->', 'markdown');
  const { start, end } = clauseExtent(document, readMarkers(document)[0]!);
  assert.equal(start, end);
});
