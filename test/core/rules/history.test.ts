import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from '../../../server/src/core/document/parse.ts';
import { tellsOfThePast } from '../../../server/src/core/rules/history.ts';

test('what is told of the past or denied is not asked for', () => {
  for (const words of [
    'Le décret n° 2021-254 ne s’applique pas au présent marché.',
    'Avant 2024, le décret n° 2021-254 fixait les proportions.',
    'Le titulaire n’invoque pas le Privacy Shield.',
    'Le titulaire ne fonde aucun transfert sur le Privacy Shield.',
    'Le soumissionnaire ne peut se prévaloir de la directive 95/46/CE.',
    'Le marché précédent visait le CCAG-TIC 2009.',
    'Les smartphones mis en vente avant le 20 juin 2025 ont un indice de réparabilité.',
    'Jusqu’en 2024, la directive NIS 1 fixait les obligations.',
    'Le site actuel a été audité selon le RGAA 4.1.',
    'L’acheteur a choisi le RGAA 4.1.2 et non le RGAA 3.',
    'L’ancien marché exigeait EPEAT Gold.',
    'Les ordinateurs TCO Certified génération 8 du parc existant sont conservés.',
  ]) {
    assert.ok(isPast(words), words);
  }
});

test('an ordinary requirement is none of that', () => {
  for (const words of [
    'Le titulaire applique le décret n° 2021-254.',
    'Le titulaire remplace les matériels et remet la déclaration du décret n° 2021-254.',
    'Le titulaire met en place le registre prévu par le décret n° 2021-254.',
    'Le titulaire ne sous-traite pas et remet la déclaration du décret n° 2021-254.',
    'Le titulaire ne déroge pas au CCAG-TIC 2009.',
    'Les écrans sont certifiés TCO Certified génération 8.',
    'Le titulaire fait le nécessaire et parfait ses connaissances du RGAA 3.',
    'Le titulaire remet, avant le 1er mars de chaque année, la déclaration du décret n° 2021-254.',
    'Les postes sont livrés avant la fin du mois.',
    'Les écrans restent certifiés TCO Certified génération 8 jusqu’au terme du marché.',
    'La garantie court jusqu’à la fin du marché.',
  ]) {
    assert.ok(!isPast(words), words);
  }
});

/** Read around the last word that holds a figure or two capitals, which stands for what is cited; else around the last word. */
function isPast(text: string): boolean {
  const [block] = parseDocument(text, 'markdown').blocks;
  const [sentence] = block!.sentences;
  const cited = [...text.matchAll(/[\p{L}'-]*(?:\d[\d/.-]*\d|\d|\p{Lu}{2,}|Shield|Gold)[\p{L}\d/-]*/gu)].at(-1);
  const start = cited?.index ?? text.lastIndexOf(' ') + 1;
  return tellsOfThePast(block!, sentence!, { start, end: start + (cited?.[0].length ?? 1) });
}
