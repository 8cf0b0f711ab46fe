import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDeterminer } from '../../../server/src/core/rules/determiner.ts';

const replaced = (before: string, name: string) => {
  const change = newDeterminer(before, name);
  return change ? before.slice(0, before.length - change.length) + change.text + name : before + name;
};

test('the determiner follows the gender and the first letter of the name', () => {
  assert.equal(replaced('Selon l’', 'code de la commande publique'), 'Selon le code de la commande publique');
  assert.equal(replaced('en application de l’', 'décret n° 1'), 'en application du décret n° 1');
  assert.equal(replaced('au titre du ', 'arrêté du 3 mai'), 'au titre de l’arrêté du 3 mai');
  assert.equal(replaced('conforme à la ', 'règlement (UE) 2023/1'), 'conforme au règlement (UE) 2023/1');
  assert.equal(replaced('Le ', 'directive 2014/24/UE'), 'La directive 2014/24/UE');
});

test('what fits, or is no determiner, is left as it is', () => {
  assert.equal(newDeterminer('Selon le ', 'décret n° 1'), undefined);
  assert.equal(newDeterminer("de l'", 'article 5'), undefined);
  assert.equal(newDeterminer('Vu ', 'loi n° 1'), undefined);
  assert.equal(newDeterminer('du 3 mai, table ', 'loi n° 1'), undefined);
});
