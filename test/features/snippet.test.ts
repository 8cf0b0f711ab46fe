import assert from 'node:assert/strict';
import test from 'node:test';
import { escapeSnippet } from '../../server/src/core/clause/snippet.ts';
import { plainText } from '../../server/src/features/snippet.ts';

test('blanks show their default, choices their first value, bare stops nothing', () => {
  assert.equal(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
    plainText('au moins ${1:5} ans ${2|de la livraison,de l’achat|}$0${3}'),
    'au moins 5 ans de la livraison',
  );
});

test('what is escaped comes back as it was', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
  for (const text of ['10 $ et {n}', 'C:\\dossier', '${1:x}', '$0 }'])
    assert.equal(plainText(escapeSnippet(text)), text);
});

test('an escaped sign inside a blank is kept', () => {
  assert.equal(plainText('$'.concat('{1:a\\}b} \\$1')), 'a}b $1');
});
