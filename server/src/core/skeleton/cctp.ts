import { declarationChamps } from './declaration.ts';
import { libre, type Skeleton, valeur } from './skeleton.ts';

/** The technical specifications. */
export function cctp(familles: readonly string[]): Skeleton {
  return {
    prefix: 'cctp',
    document: 'CCTP',
    titre: 'Cahier des clauses techniques particulières (CCTP)',
    description: 'Ossature d’un CCTP : objet, existant, spécifications, exécution, vérifications, suivi',
    champs: {
      ...declarationChamps(familles),
      objet: libre('objet détaillé', 'la fourniture, la maintenance et la reprise de postes de travail'),
      beneficiaires: libre('services bénéficiaires', 'les douze services municipaux listés à l’annexe 1'),
      existant: libre(
        'parc ou système existant',
        '1 450 postes fixes et 320 portables mis en service entre 2020 et 2024',
      ),
      volumes: libre(
        'volumes prévus, avec leur unité et leur période',
        '600 portables et 150 postes fixes sur 48 mois',
      ),
      besoin: libre(
        'besoin auquel répond la prestation',
        'remplacer les équipements dont les mises à jour de sécurité cessent',
      ),
      fonctions: libre(
        'fonctions et performances minimales',
        'un écran de 14 pouces, 16 Go de mémoire et 512 Go de stockage',
      ),
      environnement: libre(
        'seuil environnemental, méthode et preuve',
        'Chaque portable présente un indice de réparabilité d’au moins 8 sur 10, prouvé par la grille de calcul du fabricant jointe à l’offre.',
      ),
      securite: libre(
        'exigence de sécurité et preuve',
        'Le stockage est chiffré en AES 256 bits ou équivalent, ce que le candidat prouve par la fiche technique.',
      ),
      'delai-livraison': valeur('20'),
      'delai-verification': valeur('15'),
      'delai-remise': valeur('30'),
      formation: valeur('7'),
    },
    articles: [
      {
        titre: 'Objet du marché',
        texte: `Le marché a pour objet {objet}. Il répond au besoin suivant : {besoin}.\n\nLes prestations bénéficient à {beneficiaires}.`,
      },
      {
        titre: 'Contexte et existant',
        texte: '',
        articles: [
          { titre: 'Existant', texte: 'L’existant comprend {existant}.' },
          { titre: 'Volumes', texte: 'Les volumes prévus sont les suivants : {volumes}.' },
        ],
      },
      {
        titre: 'Définitions',
        texte:
          '- **Réemploi** : opération par laquelle un bien qui n’est pas un déchet sert de nouveau, pour un usage identique à celui de sa conception.\n- **Réutilisation** : opération par laquelle un bien devenu déchet sert de nouveau.\n- **Jour ouvré** : jour de la semaine, du lundi au vendredi, hors jours fériés.',
      },
      {
        titre: 'Spécifications techniques',
        texte: '',
        articles: [
          {
            titre: 'Fonctions et performances',
            texte: 'Les fournitures et services présentent les caractéristiques suivantes : {fonctions}.',
          },
          { titre: 'Performance environnementale', texte: '{environnement}' },
          {
            titre: 'Accessibilité',
            texte:
              'Les services en ligne et les logiciels satisfont à 100 % des critères applicables du référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2, hors dérogations que l’acheteur a admises par écrit. Le candidat joint à son offre la grille des critères remplie.',
          },
          { titre: 'Sécurité et données', texte: '{securite}' },
        ],
      },
      {
        titre: 'Conditions d’exécution',
        texte: '',
        articles: [
          {
            titre: 'Livraison et emballages',
            texte:
              'Le titulaire livre chaque commande dans un délai de {delai-livraison} jours ouvrés à compter de sa réception. Il reprend les emballages à la livraison, sans frais pour l’acheteur, et le mentionne sur le bon de livraison.',
          },
          {
            titre: 'Garantie, pièces détachées et réparation',
            texte:
              'Le titulaire garantit les équipements pendant 3 ans à compter de leur admission, pièces et main-d’œuvre. Il remet un certificat de garantie par numéro de série à la livraison.',
          },
          {
            titre: 'Prise en main et formation',
            texte:
              'Le titulaire forme les agents que l’acheteur désigne, pendant {formation} heures, dans le mois qui suit l’admission. Il remet une attestation par agent dans les 10 jours ouvrés.',
          },
          {
            titre: 'Fin de vie et effacement des données',
            texte:
              'Le titulaire enlève les équipements réformés dans un délai de 15 jours ouvrés à compter de la demande, efface leurs données avant toute cession et remet un certificat d’effacement par numéro de série dans les 10 jours ouvrés.',
          },
        ],
      },
      {
        titre: 'Vérifications et admission',
        texte:
          'L’acheteur vérifie la conformité des prestations dans un délai de {delai-verification} jours à compter de leur livraison. Il prononce l’admission, l’ajournement, la réfaction ou le rejet par une décision motivée.',
      },
      {
        titre: 'Suivi et bilan',
        texte:
          'Le titulaire remet le bilan environnemental et social du marché dans les {delai-remise} jours qui suivent chaque date anniversaire de la notification. L’acheteur réunit le titulaire dans les 30 jours de cette remise.',
      },
    ],
  };
}
