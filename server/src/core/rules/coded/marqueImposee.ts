import { boundBy, proseAround, sentenceOf, wordsAround } from '../context.ts';
import { isExcused, type Match } from '../exceptions.ts';
import { tellsOfThePast } from '../history.ts';
import { fixOf } from '../repair.ts';
import type { BlockContext, BlockRule } from '../rule.ts';

/** Makers and ranges of equipment. Software is left out: naming it is most often a matter of compatibility. */
const MAKERS = [
  'Dell',
  'Latitude',
  'Optiplex',
  'PowerEdge',
  'Lenovo',
  'ThinkPad',
  'ThinkCentre',
  'ThinkSystem',
  'EliteBook',
  'EliteDesk',
  'ProBook',
  'ProLiant',
  'LaserJet',
  'MacBook',
  'iMac',
  'iPhone',
  'iPad',
  'Samsung',
  'Galaxy',
  'Huawei',
  'Xiaomi',
  'Fairphone',
  'Logitech',
  'Fujitsu',
  'Toshiba',
  'Dynabook',
  'Asus',
  'Acer',
  'Chromebook',
  'Epson',
  'Lexmark',
  'Kyocera',
  'Ricoh',
  'Xerox',
  'Brother',
  'Cisco',
  'Meraki',
  'Aruba',
  'Juniper',
  'Fortinet',
  'FortiGate',
  'Stormshield',
  'Ubiquiti',
  'Alcatel',
  'NetApp',
  'Synology',
  'QNAP',
  'Iiyama',
  'ViewSonic',
  'BenQ',
  'Wacom',
  'Jabra',
  'Plantronics',
  'Yealink',
  'Polycom',
] as const;

/** A trade mark that a specification names, and that leaves the others out. */
export const marqueImposee: BlockRule = {
  scope: 'block',
  id: 'legalite/marque-imposee',
  categorie: 'legalite',
  title: 'Marque imposée',
  explanation: `Une spécification ne peut nommer une marque qui favorise ou écarte des opérateurs. Deux exceptions : l’objet du marché le justifie, ou une description précise est impossible et la mention « ou équivalent » suit.

La description de l’existant, les formats de fichiers et les exemples ne sont pas signalés.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2111-7'],
  examples: [
    { weak: '# CCTP\n\nLes terminaux sont des ⟦iPhone 16 Pro⟧.' },
    {
      weak: 'Le titulaire fournit des portables ⟦Dell Latitude 5450⟧.',
      fixed: 'Le titulaire fournit des portables Dell Latitude 5450 ou équivalent.',
    },
    { weak: 'Le titulaire fournit pour les élus des ⟦iPad⟧.' },
    {
      weak: 'Les souris sont de ⟦marque Logitech⟧.',
      fixed: 'Les souris sont de marque Logitech ou équivalent.',
    },
    {
      weak: 'Les postes ont un ⟦processeur Intel⟧ de treize générations au plus.',
      fixed: 'Les postes ont un processeur Intel ou équivalent de treize générations au plus.',
    },
  ],
  accepted: [
    'La collectivité dispose de 300 postes Dell Latitude.',
    'Les stations d’accueil sont compatibles avec les postes Dell Latitude 5450.',
    'Le titulaire assure la maintenance des imprimantes Kyocera.',
    'Les souris sont de marque Logitech ou équivalent.',
    'Les prises sont de marque Legrand ou similaire.',
    '## Parc existant\n\nLes postes sont de marque Dell.',
    'Le candidat indique la marque et le modèle proposés.',
    'Chaque équipement porte son numéro d’inventaire, sa marque et sa taille d’écran.',
    'Le titulaire livre les documents au format Microsoft Word ou OpenDocument.',
    'Le titulaire dépose les factures sur Chorus Pro et les offres sur la plateforme PLACE.',
    'Le titulaire migre les boîtes aux lettres depuis Microsoft Exchange.',
    'La solution est accessible avec Chrome, Firefox et Safari.',
    'Le titulaire reprend les 40 smartphones Samsung Galaxy en fin de vie.',
    'Le titulaire assure la maintenance des serveurs de marque Dell.',
    'Le titulaire fournit des batteries pour les ordinateurs Dell Latitude.',
  ],
  triggers: ['marque', 'marques', 'processeur', 'processeurs', ...MAKERS.map((maker) => maker.toLowerCase())],
  *check(context) {
    const { block, section } = context;
    if (block.kind === 'title' || section.role === 'consultation') return;
    for (const match of [
      ...matches(context, BRAND).filter((found) => !SERVED.test(wordsAround(block, found.sentence, found))),
      ...matches(context, MAKER).filter((found) => isRequired(found, context)),
    ]) {
      if (isExcused(match, context, ALLOWED)) continue;
      const { start, end, sentence } = match;
      if (tellsOfThePast(block, sentence, match)) continue;
      yield {
        span: { start, end },
        message: `« ${block.text.slice(start, end)} » écarte les autres fabricants : décrivez la performance attendue, ou ajoutez « ou équivalent » si une description précise est impossible.`,
        fixes: [fixOf('Ajouter « ou équivalent »', { start: end, end, text: ' ou équivalent' })],
      };
    }
  },
};

function matches({ block }: BlockContext, brand: RegExp): Match[] {
  return [...block.prose.matchAll(brand)].flatMap(({ 0: text, index: start }) => {
    const sentence = sentenceOf(block, start);
    return sentence ? [{ start, end: start + text.length, sentence }] : [];
  });
}

/** A maker's name alone is a requirement only where something is due: « Le titulaire fournit des iPad », « Les postes sont des EliteBook ». */
function isRequired(match: Match, context: BlockContext): boolean {
  const { block, section } = context;
  if (['objet', 'definitions', 'prix', 'candidature'].includes(section.role)) return false;
  if (DESCRIPTIVE.test(wordsAround(block, match.sentence, match))) return false;
  const { before } = proseAround(block, match.sentence, match);
  if (MEANT_FOR.test(before.slice(-60))) return false;
  return boundBy(context, match.sentence).modality === 'obligation' || COPULA.test(before);
}

/** What speaks of equipment that is there, or that must work with it. */
const DESCRIPTIVE =
  /(?<![\p{L}])(?:compatib\p{L}*|interop[ée]r\p{L}*|existante?s?|actuel\p{L}*|en place|d[ée]j[àa]|parc|dispose\p{L}*|poss[èe]de\p{L}*|utilise\p{L}*|remplac\p{L}*|repr(?:is|en)\p{L}*|r[ée]par(?:e|er|ent|ations?)|d[ée]pann\p{L}*|collect\p{L}*|recyclages?|effac\p{L}*|fin de vie|maint(?:enance|ien\p{L}*|enir)|migr\p{L}*|h[ée]berg\p{L}*|s'appuie\p{L}*|formats?|exemples?)(?![\p{L}])/iu;
/** The same, where the word « marque » stands: « dispose d'un écran de marque Dell » is a specification. */
const SERVED =
  /(?<![\p{L}])(?:compatib\p{L}*|interop[ée]r\p{L}*|en place|parc|repr(?:is|en)\p{L}*|r[ée]par(?:e|er|ent|ations?)|d[ée]pann\p{L}*|(?:maintenance|maintien) d(?:es?|u))(?![\p{L}])/iu;
/** « des cartouches pour imprimantes Epson »: what it must fit. */
const MEANT_FOR = /(?<![\p{L}])pour[ \u2060]+(?:[\p{L}'-]+[ \u2060]+){0,3}(?<!(?:des|une?)[ \u2060]+)$/iu;
const COPULA = /(?<![\p{L}])(?:est|sont|seront|sera)\s+(?:une?|des?|de type|du type)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

const ALLOWED = ['equivalent-present', 'question-au-candidat', 'existant', 'negation', 'citation-de-texte'] as const;

/** « marque » and the capitalised name that follows; a processor and its maker, since those specifications rarely say « marque ». */
const MAKER = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${MAKERS.join('|')})(?:s|[ \\u2060]+[\\p{Lu}\\d][\\p{L}\\d-]*){0,4}(?![\\p{L}\\p{N}-])`,
  'gu',
);
const BRAND =
  /(?<![\p{L}])(?:[Mm]arques?\s+(?!(?:CE|NF|Certifi)(?![\p{L}]))\p{Lu}[\p{L}\p{N}-]+|[Pp]rocesseurs?\s+(?:\p{Ll}+\s+){0,2}?(?:Intel|AMD)(?:\s+(?:Core|Xeon|Ryzen|EPYC)(?:\s+(?:i\d|Ultra|Pro|\d))?)?)/gu;
