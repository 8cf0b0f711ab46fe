import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../server/src/core/document/parse.ts';
import { compileWording } from '../server/src/core/rules/wording.ts';
import { corpusWorld, readSentences, type Score, score } from './corpus/score.ts';
import { testLibrary } from './support/library.ts';

const sentences = readSentences();
const skip = sentences ? false : 'l’échantillon de phrases réelles n’est pas à côté du projet';

describe('Sur des phrases de marchés réels,', { skip }, () => {
  let known: Score | undefined;
  const result = (): Score => (known ??= score(sentences ?? [], corpusWorld()));

  it('quatre défauts sur cinq sont trouvés', () => {
    const { core, missed } = result();
    assert.ok((core.recall ?? 0) >= 0.8, `${core.found} sur ${core.total} ; manquent :\n${missed.join('\n')}`);
  });

  it('aucun document ne fait à lui seul le résultat', () => {
    for (const [document, { core }] of Object.entries(result().leavingOut)) {
      assert.ok((core.recall ?? 0) >= 0.8, `sans ${document} : ${core.found} sur ${core.total}`);
    }
  });

  it('aucune phrase correcte ne donne d’alarme', () => {
    assert.deepEqual(result().alarms, []);
  });

  it('aucun motif n’est une phrase entière de l’échantillon', () => {
    const blocks = (sentences ?? []).flatMap(({ context }) => parseDocument(context, 'markdown').blocks);
    for (const { id, motifs } of testLibrary().formulations.values()) {
      for (const motif of motifs) {
        const wording = compileWording(motif);
        if ('problem' in wording) continue;
        for (const { prose, sentences } of blocks) {
          for (const match of prose.matchAll(wording.expression)) {
            const whole = sentences.find(
              ({ start, end }) => match.index <= start && end <= match.index + match[0].length + 1,
            );
            assert.ok(!whole || isShort(match[0]), `${id} copie « ${match[0]} »`);
          }
        }
      }
    }
  });
});

/** A title of a few words may well be all that a pattern has to say. */
const isShort = (text: string) => text.split(/\s+/).length < 6;
