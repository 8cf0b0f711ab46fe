import { declarationChamps } from './declaration.ts';
import { choix, libre, type Skeleton, valeur } from './skeleton.ts';

/** The rules of the consultation. */
export function rc(familles: readonly string[]): Skeleton {
  return {
    prefix: 'rc',
    document: 'RC',
    titre: 'Règlement de la consultation (RC)',
    description: 'Ossature d’un RC : consultation, candidatures, offres, critères pondérés, attribution, recours',
    champs: {
      ...declarationChamps(familles),
      'acheteur-nom': libre('nom et adresse de l’acheteur', 'Ville de Saint-Aubin, 1 place de la Mairie'),
      objet: libre('objet du marché', 'la fourniture, la maintenance et la reprise de postes de travail'),
      lots: libre(
        'lots, ou motif de l’absence d’allotissement',
        'Le marché comporte deux lots : postes de travail, puis reprise des équipements réformés.',
      ),
      variantes: choix('interdites', 'autorisées'),
      plateforme: libre('adresse du profil d’acheteur', 'https://marches.saint-aubin.example'),
      'limite-questions': valeur('10'),
      validite: valeur('180'),
      chiffre: libre('chiffre d’affaires annuel minimal, en euros', '400 000'),
      'poids-prix': valeur('40'),
      'poids-technique': valeur('30'),
      'poids-environnement': valeur('20'),
      'poids-social': valeur('10'),
      tribunal: libre('tribunal administratif compétent', 'tribunal administratif de Rennes'),
    },
    articles: [
      { titre: 'Acheteur', texte: 'L’acheteur est : {acheteur-nom}.' },
      {
        titre: 'Objet et étendue de la consultation',
        texte: '',
        articles: [
          { titre: 'Objet', texte: 'La consultation porte sur {objet}.' },
          { titre: 'Lots', texte: '{lots}' },
          {
            titre: 'Durée',
            texte: 'Le marché est conclu pour {duree-mois} mois à compter de sa notification, reconductions comprises.',
          },
          { titre: 'Variantes', texte: 'Les variantes sont {variantes}.' },
        ],
      },
      {
        titre: 'Organisation de la consultation',
        texte: '',
        articles: [
          { titre: 'Procédure', texte: 'La consultation suit la procédure suivante : {procedure}.' },
          {
            titre: 'Dossier de consultation',
            texte:
              'Le dossier comprend :\n\n- le présent règlement ;\n- l’acte d’engagement et ses annexes financières ;\n- le cahier des clauses administratives particulières ;\n- le cahier des clauses techniques particulières et ses annexes ;\n- le cadre de réponse environnemental et social.\n\nIl est disponible gratuitement à l’adresse {plateforme}.',
          },
          {
            titre: 'Questions',
            texte:
              'Les candidats posent leurs questions sur le profil d’acheteur au plus tard {limite-questions} jours avant la date limite de remise des offres. L’acheteur répond à tous au plus tard 6 jours avant cette date.',
          },
        ],
      },
      {
        titre: 'Candidature',
        texte:
          'Le candidat remet :\n\n- la lettre de candidature (formulaire DC1) et la déclaration du candidat (formulaire DC2), ou le document unique de marché européen ;\n- le chiffre d’affaires des trois derniers exercices, dont la moyenne est d’au moins {chiffre} € hors taxes ;\n- la liste des principales prestations de même nature exécutées au cours des trois dernières années, avec leur montant, leur date et leur destinataire.',
      },
      {
        titre: 'Offre',
        texte:
          'Le candidat remet :\n\n- l’acte d’engagement et ses annexes financières remplis ;\n- le mémoire technique ;\n- le cadre de réponse environnemental et social rempli, avec les preuves qu’il demande.\n\nL’offre reste valable {validite} jours à compter de la date limite de remise.',
      },
      {
        titre: 'Remise des plis',
        texte:
          'Les plis sont déposés par voie électronique à l’adresse {plateforme}, avant la date et l’heure fixées dans l’avis. Un pli reçu après est éliminé.',
      },
      {
        titre: 'Jugement des offres',
        texte: '',
        articles: [
          {
            titre: 'Critères',
            texte:
              'L’acheteur attribue le marché à l’offre économiquement la plus avantageuse, selon les critères suivants.\n\n| Critère | Pondération |\n|---|---|\n| Prix | {poids-prix} % |\n| Valeur technique | {poids-technique} % |\n| Performance environnementale de l’offre | {poids-environnement} % |\n| Performance sociale de l’exécution | {poids-social} % |',
          },
          {
            titre: 'Méthode de notation',
            texte:
              'La note de prix est égale au nombre de points du critère, multiplié par le prix le plus bas et divisé par le prix de l’offre. Chaque sous-critère est noté selon le barème qui l’accompagne. L’acheteur arrondit les notes au centième.',
          },
        ],
      },
      {
        titre: 'Attribution',
        texte:
          'Le candidat retenu remet, dans les 7 jours de la demande, les attestations fiscales et sociales et les preuves annoncées au cadre de réponse. L’acheteur rejette son offre s’il ne les remet pas dans ce délai.',
      },
      {
        titre: 'Recours',
        texte: 'Le {tribunal} est compétent. Il est saisi d’un référé précontractuel avant la signature du marché.',
      },
    ],
  };
}
