import assert from 'node:assert/strict';
import test from 'node:test';
import { readability, readingTime } from '../../server/src/generate/clauses/readability.ts';

test('words, sentences and the longest one: an item is a sentence, a table is none', () => {
  const text =
    'Le titulaire livre l’écran. Il remet :\n\n- la notice ;\n- le certificat de garantie.\n\n| Modèle | Prix |\n|---|---|';
  assert.deepEqual(readability([text]), { words: 13, sentences: 4, longestSentence: 5, lix: 26 });
});

test('nothing to read', () => {
  assert.deepEqual(readability(['| a |\n|---|']), { words: 0, sentences: 0, longestSentence: 0, lix: 0 });
});

test('a reading time is rounded to five seconds, then to the minute', () => {
  assert.equal(readingTime(1), '5\u00A0s');
  assert.equal(readingTime(100), '30\u00A0s');
  assert.equal(readingTime(500), '3\u00A0min');
});
