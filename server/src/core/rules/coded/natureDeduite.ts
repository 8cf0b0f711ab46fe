import type { DocumentRule } from '../rule.ts';

/** What was guessed of the document, for the drafter to confirm. */
export const natureDeduite: DocumentRule = {
  scope: 'document',
  id: 'structure/nature-deduite',
  categorie: 'structure',
  title: 'Nature du document déduite',
  explanation: `Sans en-tête, la nature du document, ses familles d’achat et l’acheteur sont déduits du nom du fichier, du titre et des articles. Les écrire évite qu’une règle s’applique à tort.`,
  severity: 'information',
  fiabilite: 'verifie',
  base: [],
  examples: [{ weak: '⟦# Cahier des clauses techniques particulières⟧\n\nLe titulaire fournit des écrans.' }],
  accepted: [
    '---\nclausier:\n  document: CCTP\n  familles: [ordinateurs-ecrans]\n  acheteur: etat\n---\n\n# Cahier des clauses techniques particulières',
  ],
  *check({ profile, text, sections }) {
    // A fragment without any title is not yet a document to speak of.
    if (sections.length === 1) return;
    const guesses = [
      profile.inferred.has('document') ? profile.document : undefined,
      profile.inferred.has('familles') && profile.familles.length ? profile.familles.join(', ') : undefined,
      profile.inferred.has('acheteur') ? profile.acheteur : undefined,
    ].filter((guess) => guess !== undefined);
    if (guesses.length === 0) return;
    const start = text.search(/\S/u);
    const end = text.indexOf('\n', start);
    yield {
      span: { start, end: end < 0 ? text.length : end - (text[end - 1] === '\r' ? 1 : 0) },
      message: `Document lu comme : ${guesses.join(' ; ')}. Indiquez-le en tête pour le confirmer.`,
      fixes: [],
    };
  },
};
