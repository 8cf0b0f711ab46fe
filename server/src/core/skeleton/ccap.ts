import { declarationChamps } from './declaration.ts';
import { choix, libre, type Skeleton, valeur } from './skeleton.ts';

/** The administrative terms. */
export function ccap(familles: readonly string[]): Skeleton {
  return {
    prefix: 'ccap',
    document: 'CCAP',
    titre: 'Cahier des clauses administratives particulières (CCAP)',
    description: 'Ossature d’un CCAP : pièces, durée, prix, exécution, pénalités, résiliation, dérogations',
    champs: {
      ...declarationChamps(familles),
      objet: libre('objet du marché', 'la fourniture, la maintenance et la reprise de postes de travail'),
      forme: choix('accord-cadre à bons de commande', 'marché ordinaire', 'marché à tranches'),
      maximum: libre('montant maximum hors taxes, en euros', '900 000'),
      reconductions: libre(
        'nombre et durée des reconductions',
        'Le marché est reconduit tacitement deux fois, pour 12 mois chaque fois.',
      ),
      prix: choix('unitaires', 'forfaitaires', 'unitaires et forfaitaires'),
      indice: libre('indice de révision, éditeur et identifiant', 'l’indice Syntec publié par la Fédération Syntec'),
      paiement: valeur('30'),
      avance: valeur('10'),
      'delai-livraison': valeur('20'),
      'penalite-retard': valeur('100'),
      'penalite-document': valeur('50'),
      'penalite-environnement': valeur('150'),
      'penalite-insertion': valeur('50'),
      heures: valeur('300'),
      garantie: valeur('36'),
      tribunal: libre('tribunal administratif compétent', 'tribunal administratif de Rennes'),
    },
    articles: [
      {
        titre: 'Objet et forme du marché',
        texte:
          'Le marché a pour objet {objet}. Il prend la forme suivante : {forme}. Son montant maximum est de {maximum} € hors taxes sur toute sa durée.',
      },
      {
        titre: 'Pièces contractuelles',
        texte:
          'Les pièces du marché sont, par ordre de priorité décroissante :\n\n- l’acte d’engagement et ses annexes financières ;\n- le présent cahier des clauses administratives particulières ;\n- le cahier des clauses techniques particulières et ses annexes ;\n- le cahier des clauses administratives générales applicables aux marchés publics de techniques de l’information et de la communication (CCAG-TIC), dans sa version issue de l’arrêté du 30 mars 2021 ;\n- le cadre de réponse et le mémoire technique du titulaire.',
      },
      {
        titre: 'Durée',
        texte:
          'Le marché est conclu pour {duree-mois} mois à compter de sa notification, reconductions comprises. {reconductions}',
      },
      {
        titre: 'Prix',
        texte: '',
        articles: [
          {
            titre: 'Contenu',
            texte: 'Les prix sont {prix}. Ils comprennent la livraison, la reprise des emballages et les déplacements.',
          },
          {
            titre: 'Révision',
            texte:
              'Les prix sont révisés chaque année, à la date anniversaire de la notification, selon la formule P = P0 × (0,15 + 0,85 × I / I0), où I est la dernière valeur publiée à cette date de {indice} et I0 sa valeur au mois de remise de l’offre.',
          },
        ],
      },
      {
        titre: 'Règlement',
        texte:
          'L’acheteur paie chaque facture dans un délai de {paiement} jours à compter de sa réception sur la plateforme Chorus Pro. Le taux de l’avance est de {avance} %. Tout retard ouvre droit, sans autre formalité, aux intérêts moratoires au taux de la Banque centrale européenne majoré de huit points et à une indemnité forfaitaire de 40 €.',
      },
      {
        titre: 'Exécution',
        texte: '',
        articles: [
          {
            titre: 'Délais',
            texte:
              'Le titulaire exécute chaque commande dans un délai de {delai-livraison} jours ouvrés à compter de sa réception.',
          },
          {
            titre: 'Conditions environnementales',
            texte:
              'Le titulaire exécute les conditions environnementales du cahier des clauses techniques particulières. Il remet, dans les 30 jours qui suivent chaque date anniversaire de la notification, les preuves que ce cahier énumère. L’acheteur les contrôle dans les 30 jours.',
          },
          {
            titre: 'Conditions sociales',
            texte:
              'Le titulaire réserve, sur la durée du marché, {heures} heures de travail à des personnes éloignées de l’emploi au sens de l’article 16.1 du CCAG-TIC. Il choisit entre l’embauche directe, la mise à disposition de salariés, la sous-traitance et la cotraitance. Il remet le décompte des heures au facilitateur désigné par l’acheteur le 15 du mois qui suit chaque trimestre.',
          },
        ],
      },
      {
        titre: 'Confidentialité, données personnelles et sécurité',
        texte:
          'Le titulaire respecte l’article 5 du CCAG-TIC. Il signale tout incident de sécurité qui touche les données de l’acheteur dans un délai de 24 heures à compter de sa détection. Les clauses de sous-traitance de données personnelles figurent à l’annexe « Données personnelles ».',
      },
      {
        titre: 'Vérifications et garantie',
        texte:
          'L’acheteur vérifie les prestations dans les conditions du CCTP. Le titulaire les garantit pendant {garantie} mois à compter de leur admission.',
      },
      {
        titre: 'Utilisation des résultats',
        texte:
          'Le titulaire cède à l’acheteur les droits d’exploitation sur les résultats dans les conditions de l’article 46 du CCAG-TIC. Il remet les codes sources et leur documentation avec chaque version livrée.',
      },
      {
        titre: 'Pénalités',
        texte:
          'Les montants sont les suivants. Chaque pénalité court du lendemain de l’échéance au jour de l’exécution.\n\n| Manquement | Montant | Assiette |\n|---|---|---|\n| Livraison en retard | {penalite-retard} € | par jour ouvré et par commande |\n| Document ou preuve en retard | {penalite-document} € | par jour et par document |\n| Exigence environnementale non tenue | {penalite-environnement} € | par constat et par mois entamé |\n| Heure d’insertion non réalisée | {penalite-insertion} € | par heure, à l’arrêté final |',
      },
      {
        titre: 'Sous-traitance',
        texte:
          'Le titulaire présente chaque sous-traitant à l’acceptation de l’acheteur avant son intervention. Le sous-traitant respecte les mêmes conditions environnementales et sociales que le titulaire.',
      },
      {
        titre: 'Réexamen',
        texte:
          'Si une version nouvelle d’un référentiel cité au marché est publiée pendant son exécution, les parties arrêtent par avenant, dans les 60 jours de la demande de l’une d’elles, la date à laquelle elle s’applique. À défaut d’accord, la version citée reste applicable.',
      },
      {
        titre: 'Réversibilité',
        texte:
          'Le titulaire remet le plan de réversibilité dans les 3 mois qui suivent la notification. Il restitue les données dans des formats ouverts et documentés, dans un délai de 30 jours à compter de la fin du préavis, sans frais de sortie.',
      },
      {
        titre: 'Résiliation',
        texte:
          'L’acheteur résilie le marché aux torts du titulaire dans les cas et les formes du CCAG-TIC, et en outre si le titulaire remet une preuve environnementale ou sociale dont la fausseté est établie.',
      },
      {
        titre: 'Différends',
        texte: 'Le {tribunal} est compétent. Les parties saisissent d’abord le médiateur des entreprises.',
      },
      {
        titre: 'Dérogations au CCAG-TIC',
        texte:
          '| Article du présent cahier | Article du CCAG-TIC | Objet |\n|---|---|---|\n| 8 | 36 | Durée de la garantie |\n| 10 | 14 | Montant des pénalités de retard |',
      },
    ],
  };
}
