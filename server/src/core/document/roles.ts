import { withoutAccents } from '../fold.ts';
import type { DocumentType, SectionRole } from './model.ts';

/**
 * What a section is for: its own words decide, then its parent's role, then the kind of document.
 *
 * @param title its title, number included
 * @param parent role of the section around it; undefined for the root
 */
export function roleOf(
  title: string,
  parent: SectionRole | undefined,
  document: DocumentType | undefined,
): SectionRole {
  const folded = fold(title);
  const inherited = parent ?? defaultRole(document);
  const part = PARTS.find(([, words]) => words.test(folded))?.[0];
  if (part !== undefined) return defaultRole(part);
  if (NAMES_DOCUMENT.test(folded)) return inherited;
  const own = ROLES.find(([, words]) => words.test(folded))?.[0];
  if (own === undefined) return inherited;
  // Under « Critères », « Délai de livraison » is a criterion; under « Existant », « Maintenance » describes what there is.
  return STICKY.has(inherited) && !STICKY.has(own) && own !== 'annexe' ? inherited : own;
}

/** What a document is about where its titles say nothing. */
export function defaultRole(document: DocumentType | undefined): SectionRole {
  return document === undefined ? 'autre' : BY_DOCUMENT[document];
}

const BY_DOCUMENT: Readonly<Record<DocumentType, SectionRole>> = {
  CCTP: 'specifications',
  CCAP: 'execution',
  CCP: 'autre',
  RC: 'consultation',
  AE: 'autre',
  annexe: 'annexe',
};

const STICKY: ReadonlySet<SectionRole> = new Set([
  'criteres',
  'existant',
  'reponse',
  'candidature',
  'penalites',
  'definitions',
]);

/** The parts of a document that joins several, by their full names. */
const PARTS: readonly (readonly [DocumentType, RegExp])[] = [
  ['CCTP', /cahier des clauses techniques particulieres/],
  ['CCAP', /cahier des clauses administratives particulieres/],
  ['RC', /reglement (?:de la |de )?consultation/],
];

const NAMES_DOCUMENT =
  /cahier des (?:clauses|charges)|(?:^|[^a-z])(?:cctp|ccap|ccp)(?![a-z])|^reglement (?:de la |de )?consultation|^acte d'engagement/;

/** In the order in which they are tried: a narrow meaning comes before a wide one. */
const ROLES: readonly (readonly [SectionRole, RegExp])[] = [
  ['annexe', /^annexes?(?![a-z])/],
  ['definitions', /definition|glossaire|lexique|terminologie|acronyme|abreviation/],
  ['penalites', /penalite|malus|refaction/],
  [
    'reponse',
    /cadre de reponse|memoire technique|reponse (?:attendue|du candidat|technique)|contenu de l'offre|presentation des? l?'?offres?|questionnaire|documents? a (?:fournir|produire|remettre)|pieces de l'offre/,
  ],
  [
    'candidature',
    /candidature|capacites? (?:technique|professionnelle|financiere|economique)|conditions de participation|selection des candidats|aptitude/,
  ],
  [
    'criteres',
    /criteres?|jugement|notation|ponderation|analyse des offres|attribution|choix de l'offre|classement des offres|evaluation des offres/,
  ],
  [
    'consultation',
    /consultation|remise des (?:offres|plis)|transmission des|depot des|negociation|renseignements complementaires|date limite|variantes?|visite|recours|validite des offres|procedure de passation/,
  ],
  [
    'existant',
    /existant|etat des lieux|(?<![a-z])actuel|architecture technique d[eu]|environnement technique|(?:^|[^a-z])le si d|description d[ue] (?:parc|si|systeme)|infrastructure en place/,
  ],
  [
    'prix',
    /(?:^|[^a-z])prix(?![a-z])|facturation|paiement|reglement (?:financier|des comptes)|remuneration|(?:^|[^a-z])avances?(?![a-z])|revision|acompte|financement|tarif|garantie financiere|retenue de garantie/,
  ],
  [
    'execution',
    /execution|livraison|(?:^|[^a-z])delais?(?![a-z])|garantie|maintenance|recette|reception|verification|admission|(?:^|[^a-z])suivi|gouvernance|reversibilite|sous-traitance|confidentialite|rgpd|donnees (?:personnelles|a caractere personnel)|protection des donnees|propriete intellectuelle|assurance|resiliation|litige|differend|duree|obligations? du titulaire|insertion|clauses? sociale|pilotage|formation|plan de progres|bons? de commande|fin de (?:marche|vie)|reprise|modification du|pieces (?:contractuelles|constitutives)/,
  ],
  ['objet', /objet|perimetre|allotissement|forme du (?:marche|contrat)|decomposition|description generale/],
  ['contexte', /contexte|preambule|enjeux?|introduction|historique|^presentation|(?:^|[^a-z])acteurs|generalites/],
  [
    'specifications',
    /exigence|specification|caracteristique|fonctionnal|technique|performance|besoin|prestations?(?![a-z])|accessibilite|ecoconception|securite|interoperab|equipement|materiel|configuration|ergonomie|(?:^|[^a-z])normes?(?![a-z])|ecolabel|energ|environnement/,
  ],
];

function fold(title: string): string {
  return withoutAccents(title)
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\s\u2060]+/g, ' ')
    .replace(NUMBER_WORDS, '');
}

/** « Article 5 - », « 4.2 » say nothing of the role. */
const NUMBER_WORDS = /^(?:(?:article|chapitre|titre|partie|section)\s+)?[\divxlc.]*[ .):–—-]+(?=[a-z])/;
