import { malformedMarkers, readMarkers } from '../../clause/marker.ts';
import { nearest } from '../../library/nearest.ts';
import type { DocumentRule } from '../rule.ts';

/** A clause marker that cannot be read, or that names no clause. */
export const marqueurIllisible: DocumentRule = {
  scope: 'document',
  id: 'clause/marqueur-illisible',
  categorie: 'clause',
  title: 'Marqueur de clause illisible',
  explanation: `Le commentaire placé avant une clause garde son identifiant, son niveau et sa version : c’est lui qui permet de la compter et de la mettre à jour. S’il ne peut être lu, la clause n’est plus suivie.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: [],
  examples: [{ weak: '⟦<!-- clausier: clause-inconnue@eleve -->⟧\n\nLe titulaire remet un rapport.' }],
  accepted: ['<!-- Une note de l’équipe : à relire. -->\n\nLe titulaire remet un rapport.'],
  *check(document, { library }) {
    for (const { start, end, message } of malformedMarkers(document))
      yield { span: { start, end }, message, fixes: [] };
    for (const { id, start, end } of readMarkers(document)) {
      if (library.clauses.has(id)) continue;
      const close = nearest(id, library.clauses.keys());
      const message = `Aucune clause « ${id} » dans la bibliothèque${close ? ` : vouliez-vous « ${close} » ?` : '.'}`;
      yield { span: { start, end }, message, fixes: [] };
    }
  },
};
