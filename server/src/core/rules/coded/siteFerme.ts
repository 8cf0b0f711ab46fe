import type { BlockRule } from '../rule.ts';

/** A link to an official site that has closed: the reader finds nothing, or something else. */
export const siteFerme: BlockRule = {
  scope: 'block',
  id: 'reference/site-ferme',
  categorie: 'reference',
  title: 'Site officiel fermé',
  explanation: `Le document renvoie à un site qui n’existe plus : le candidat ne peut pas lire la règle qu’on lui oppose. L’adresse ancienne signale aussi une version ancienne du référentiel : vérifiez celle que vous exigez.`,
  severity: 'warning',
  fiabilite: 'secondaire',
  base: [],
  examples: [
    { weak: 'Le RGAA est publié à l’adresse ⟦http://references.modernisation.gouv.fr/rgaa⟧.' },
    { weak: 'Voir le [référentiel](⟦https://references.modernisation.gouv.fr/rgaa/criteres.html⟧).' },
  ],
  accepted: ['Le RGAA est publié à l’adresse https://accessibilite.numerique.gouv.fr.'],
  // Addresses are not prose: no word of theirs can call the rule.
  triggers: undefined,
  *check({ block: { text } }) {
    if (!text.includes('modernisation.gouv.fr')) return;
    for (const { 0: address, index: start } of text.matchAll(CLOSED)) {
      yield {
        span: { start, end: start + address.length },
        message: 'Ce site est fermé : le RGAA est publié sur accessibilite.numerique.gouv.fr.',
        fixes: [],
      };
    }
  },
};

const CLOSED = /(?:https?:\/\/)?references\.modernisation\.gouv\.fr(?:\/[\p{L}\p{N}/_.-]*[\p{L}\p{N}/])?/giu;
