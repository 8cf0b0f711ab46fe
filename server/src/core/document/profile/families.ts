/** The purchase families, with the words that tell them in a title. Folded: no accents, no capitals. */
export const FAMILLES: readonly (readonly [string, RegExp])[] = [
  [
    'ordinateurs-ecrans',
    /ordinateurs?|(?<![a-z])pc(?![a-z])|postes? de travail|ecrans?(?! d'accueil)|moniteurs?|stations? d'accueil|videoprojecteur|televiseur/,
  ],
  ['smartphones-tablettes', /smartphones?|tablettes?|telephones? mobiles?|terminaux mobiles|telephonie mobile/],
  ['impression', /imprimantes?|multifonctions?|copieurs?|photocopieurs?|impression|toners?|reprographie/],
  ['serveurs-stockage', /serveurs?|stockage|baies?(?![a-z])|sauvegarde|onduleur/],
  [
    'reseaux-telecoms',
    /reseaux?(?! sociaux)|telecom|commutateur|switch|wi-?fi|fibre|telephonie (?:fixe|ip)|acces internet/,
  ],
  ['hebergement-cloud', /hebergement|cloud|infogerance|datacent(?:er|re)|centre de donnees|iaas|paas/],
  ['logiciels', /logiciels?|progiciels?|licences?|saas|solution de gestion|applicati(?:f|on metier)/],
  [
    'services-numeriques',
    /site (?:internet|web)|portail|developpement (?:d'|informatique|logiciel)|application (?:web|mobile)|service numerique|plateforme|tierce maintenance applicative|(?<![a-z])tma(?![a-z])|refonte/,
  ],
  [
    'prestations-intellectuelles',
    /assistance a maitrise d'ouvrage|(?<![a-z])amo(?![a-z])|conseil(?! (?:departemental|regional|municipal|communautaire))|audit|prestations? intellectuelles?|accompagnement/,
  ],
  ['maintenance', /maintenance|reparation|support utilisateur/],
  ['reconditionne', /reconditionn|seconde main|reemploi/],
  ['fin-de-vie', /fin de vie|deee|d3e|reprise (?:de|des) materiels?|recyclage|dechets d'equipements/],
  ['ia', /intelligence artificielle|(?<![a-z])ia(?![a-z])|apprentissage automatique|modele de langage/],
];
