import { ACHETEURS, type CHAMPS_DECLARES } from '../library/vocabulary.ts';
import { type Champ, choix, libre, valeur } from './skeleton.ts';

/**
 * What a document declares of itself, the same for all: the places of its front matter.
 *
 * @param familles ids of the purchase families, offered in a list
 */
export function declarationChamps(
  familles: readonly string[],
): Readonly<Record<(typeof CHAMPS_DECLARES)[number], Champ>> {
  return {
    'objet-court': libre('objet du marché', 'fourniture et maintenance de postes de travail'),
    familles: familles.length > 1 ? choix(...familles) : valeur(familles[0] ?? 'services-numeriques'),
    acheteur: choix('collectivite', ...ACHETEURS.filter((each) => each !== 'collectivite')),
    procedure: choix('appel d’offres ouvert', 'procédure adaptée', 'procédure avec négociation'),
    'duree-mois': valeur('48'),
    niveau: choix('socle', 'incitatif', 'avance', 'exemplaire'),
  };
}
