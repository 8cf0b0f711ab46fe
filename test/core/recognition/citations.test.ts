import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../../server/src/core/library/load.ts';
import { findCitations } from '../../../server/src/core/recognition/citations.ts';
import { testLibrary } from '../../support/library.ts';
import { texteFile } from '../../support/records.ts';

const code = (id: string, citation: string) => texteFile(id, { citation, nature: 'code' });
const LIBRARY = loadLibrary([
  code('ccp-l2112-2', 'article L. 2112-2 du code de la commande publique'),
  code('ccp-r2111-12', 'article R. 2111-12 du code de la commande publique'),
  code('ccp-r2111-17', 'article R. 2111-17 du code de la commande publique'),
  code('env-l541-10', 'article L. 541-10 du code de l’environnement'),
  code('trav-l5212-1', 'article L. 5212-1 du code du travail'),
  code('csp-l1111-8', 'article L. 1111-8 du code de la santé publique'),
  texteFile('agec', { citation: 'loi n° 2020-105 du 10 février 2020', variantes: ['loi AGEC'] }),
  texteFile('agec-58', {
    citation: 'article 58 de la loi n° 2020-105 du 10 février 2020',
    variantes: ['article 58 de la loi AGEC'],
  }),
  texteFile('decret-2024-134', { citation: 'décret n° 2024-134 du 21 février 2024' }),
  texteFile('ccag-tic', {
    citation: 'arrêté du 30 mars 2021 portant approbation du CCAG-TIC',
    variantes: ['CCAG-TIC'],
  }),
  texteFile('rgpd', { citation: 'règlement (UE) 2016/679', variantes: ['RGPD'] }),
  texteFile('rgaa', { citation: 'RGAA' }),
  texteFile('en-301-549', { citation: 'EN 301 549' }),
]).library;

/** Each match as « text → id », U+2060 made visible. */
function found(prose: string): string[] {
  return findCitations(prose, LIBRARY).map(
    ({ start, end, texte }) => `${prose.slice(start, end).replaceAll('\u2060', '·')} → ${texte}`,
  );
}

test('articles of our code, as people write them', () => {
  assert.deepEqual(found('L2112-2, L.2112-2, L. 2112-2 et article L 2112-2 du CCP.'), [
    'L2112-2 → ccp-l2112-2',
    'L.2112-2 → ccp-l2112-2',
    'L. 2112-2 → ccp-l2112-2',
    'L 2112-2 du CCP → ccp-l2112-2',
  ]);
  assert.deepEqual(found('art. L 2112-2 CCP'), ['art. L 2112-2 CCP → ccp-l2112-2']);
  assert.deepEqual(found("l'article R. 2111- 12 du code de la commande publique"), [
    'article R. 2111- 12 du code de la commande publique → ccp-r2111-12',
  ]);
});

test('ranges and lists give each article written', () => {
  assert.deepEqual(found('(articles R. 2111-12 à R. 2111-17)'), [
    'articles R. 2111-12 → ccp-r2111-12',
    'R. 2111-17 → ccp-r2111-17',
  ]);
  assert.deepEqual(found('articles L. 2141-1 à L. 2141-5 et L. 2141-7'), [
    'articles L. 2141-1 → undefined',
    'L. 2141-5 → undefined',
    'L. 2141-7 → undefined',
  ]);
});

test('what a list or a range says once is read for each', () => {
  assert.deepEqual(found('articles R. 2111-12 à 17 du CCP ; L. 2112-2 et 2112-3 du code de la commande publique'), [
    'articles R. 2111-12 → ccp-r2111-12',
    '17 du CCP → ccp-r2111-17',
    'L. 2112-2 → ccp-l2112-2',
    '2112-3 du code de la commande publique → undefined',
  ]);
  assert.deepEqual(found('articles 19 et 58 de la loi AGEC, articles 7, 14 et 16.2 du CCAG-TIC'), [
    'articles 19 → agec',
    '58 de la loi AGEC → agec-58',
    'articles 7 → ccag-tic',
    '14 → ccag-tic',
    '16.2 du CCAG-TIC → ccag-tic',
  ]);
  const [, end] = findCitations('articles R. 2111-12 à R. 2111-17', LIBRARY);
  assert.deepEqual(end?.within, undefined);
  const [, wide] = findCitations('articles R. 2111-11 à R. 2111-18', LIBRARY);
  assert.deepEqual(wide?.within, ['ccp-r2111-12', 'ccp-r2111-17']);
});

test('articles listed after the act', () => {
  assert.deepEqual(found('le CCAG-TIC, articles 14 et 15, et la loi AGEC (art. 58)'), [
    'CCAG-TIC, articles 14 → ccag-tic',
    '15 → ccag-tic',
    'loi AGEC (art. 58 → agec-58',
  ]);
  assert.deepEqual(found('la loi AGEC, article 58, 14 jours'), ['loi AGEC, article 58 → agec-58']);
});

test('a number that counts something else does not go on the list', () => {
  assert.deepEqual(
    found('article L. 2112-2 et 3 exemplaires ; article L. 2112-2, 2 jours ; L. 2112-2 et 15 % du prix'),
    ['article L. 2112-2 → ccp-l2112-2', 'article L. 2112-2 → ccp-l2112-2', 'L. 2112-2 → ccp-l2112-2'],
  );
});

test('a dash that a conversion left for a hyphen', () => {
  assert.deepEqual(found('article L. 2112–2'), ['article L. 2112–2 → ccp-l2112-2']);
});

test('articles of other codes are not ours', () => {
  assert.deepEqual(found('article L. 5212-1 du code du travail'), [
    'article L. 5212-1 du code du travail → trav-l5212-1',
  ]);
  assert.deepEqual(found('article L. 2112-2 du code général des collectivités territoriales'), [
    'article L. 2112-2 du code général des collectivités territoriales → undefined',
  ]);
  assert.deepEqual(found('articles L. 2112-2 et L. 2112-3 du CGCT'), [
    'articles L. 2112-2 → undefined',
    'L. 2112-3 du CGCT → undefined',
  ]);
  assert.deepEqual(found("l'article L. 1111-8 du code de la santé publique et la suite"), [
    'article L. 1111-8 du code de la santé publique → csp-l1111-8',
  ]);
  assert.deepEqual(found("L. 541-10 du code de l'environnement"), [
    "L. 541-10 du code de l'environnement → env-l541-10",
  ]);
});

test('laws, decrees and orders by number, date or name', () => {
  assert.deepEqual(found('article 58 de la loi AGEC'), ['article 58 de la loi AGEC → agec-58']);
  assert.deepEqual(found("l'art. 58 de la loi n° 2020-105 du 10 février 2020"), [
    'art. 58 de la loi n° 2020-105 du 10 février 2020 → agec-58',
  ]);
  assert.deepEqual(found('loi du 10 février 2020 ; loi 2020-105 ; loi Agec'), [
    'loi du 10 février 2020 → agec',
    'loi 2020-105 → agec',
    'loi Agec → agec',
  ]);
  assert.deepEqual(found('décret 2024-134 puis décret n° 2016-360 du 25 mars 2016'), [
    'décret 2024-134 → decret-2024-134',
    'décret n° 2016-360 du 25 mars 2016 → undefined',
  ]);
  assert.deepEqual(found('CCAG-TIC, CCAG TIC, CCAG-MOE, arrêté du 30 mars 2021'), [
    'CCAG-TIC → ccag-tic',
    'CCAG TIC → ccag-tic',
    'arrêté du 30 mars 2021 → ccag-tic',
  ]);
});

test('the name of an act stands for it, whatever its articles are called', () => {
  const { library } = loadLibrary([
    texteFile('rgpd-28', {
      citation: 'article 28 du règlement (UE) 2016/679',
      variantes: ['article 28 du RGPD'],
    }),
    texteFile('rgpd', { citation: 'règlement (UE) 2016/679', variantes: ['RGPD'] }),
  ]);
  const ids = (prose: string) => findCitations(prose, library).map((match) => match.texte);
  assert.deepEqual(ids('Le RGPD ; article 28 du RGPD ; article 32 du RGPD'), ['rgpd', 'rgpd-28', 'rgpd']);
});

test('acts of the Union, standards, references', () => {
  assert.deepEqual(found('règlement (UE) 2016/679, article 28 du RGPD, RGAA, EN  301 549'), [
    'règlement (UE) 2016/679 → rgpd',
    'article 28 du RGPD → rgpd',
    'RGAA → rgaa',
    'EN  301 549 → en-301-549',
  ]);
  assert.deepEqual(found('directive 2014/24/UE'), ['directive 2014/24/UE → undefined']);
});

test('what only looks like a reference', () => {
  assert.deepEqual(found('serveur R740-2, lot L2, la loi applicable, D3-15, rgaa, 2016/679'), []);
});

test('transparent fillers are crossed, opaque ones are not', () => {
  assert.deepEqual(found('arti\u2060cle L. 21\u206012-2'), ['arti·cle L. 21·12-2 → ccp-l2112-2']);
  assert.deepEqual(found('loi \uFFFC AGEC'), []);
});

test('every citation and variant of every record is recognised as that record', () => {
  for (const texte of testLibrary().textes.values()) {
    for (const written of [texte.citation, ...texte.variantes]) {
      const prose = `Conformément à « ${written.replace(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'")} », le titulaire agit.`;
      const ids = findCitations(prose, testLibrary()).map((match) => match.texte);
      assert.ok(ids.includes(texte.id), `${texte.id}: « ${written} » is read as ${ids.join(', ') || 'nothing'}`);
    }
  }
});
