import type { Block, Span, TenderDocument } from '../../document/model.ts';
import type { Library } from '../../library/library.ts';
import { findEcolabels } from '../../recognition/ecolabels.ts';
import { boundBy, sentenceOf } from '../context.ts';
import { isExcused } from '../exceptions.ts';
import { fixOf } from '../repair.ts';
import type { BlockRule } from '../rule.ts';

/** A standard that a specification imposes without its equivalents. Told once a document: the mend is most often one general sentence. */
export const normeSansEquivalent: BlockRule = {
  scope: 'block',
  triggers: undefined,
  once: { excused: hasGeneralMention },
  id: 'ecolabel/norme-sans-equivalent',
  categorie: 'ecolabel',
  title: 'Norme citée sans « ou équivalent »',
  explanation: `Une spécification qui renvoie à une norme est accompagnée de la mention « ou équivalent ». Le candidat dont la solution satisfait autrement aux mêmes exigences doit de toute façon être admis : mieux vaut l’écrire.

Une seule alerte par document, à la première norme : une phrase générale (« toute norme équivalente est admise ») vaut pour toutes. Les formats d’échange, les protocoles de réseau et les normes que la loi impose ne sont pas signalés.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2111-9', 'ccp-r2111-11'],
  examples: [
    { weak: 'Les tablettes respectent la norme ⟦MIL-STD-810H⟧.' },
    {
      weak: '## Spécifications techniques\n\nLe bruit est mesuré conformément à la norme ⟦ISO 7779⟧.',
      fixed: '## Spécifications techniques\n\nLe bruit est mesuré conformément à la norme ISO 7779 ou équivalente.',
    },
    { weak: 'LES CÂBLES RESPECTENT LA NORME ⟦EN 50575⟧.' },
    { weak: 'Le bruit est mesuré selon la norme ⟦ISO7779⟧.' },
    {
      weak: 'Les pièces plastiques sont marquées selon la norme ⟦ISO 11469⟧.\n\nLes câbles respectent la norme EN 50575.',
    },
  ],
  accepted: [
    'Le bruit est mesuré selon la norme ISO 7779 ou équivalente.',
    'Les pièces plastiques sont marquées selon la norme ISO 11469.\n\nToute norme équivalente est admise.',
    'Les dates sont au format ISO 8601.',
    'Le service est conforme à la norme EN 301 549, que la loi impose.',
    'Les commutateurs respectent la norme IEEE 802.3bt.',
    '## Parc existant\n\nLes câbles respectent la norme EN 50575.',
    'Le candidat indique si ses mesures suivent la norme ISO 7779.',
    'Le titulaire tient le registre prévu par l’article 30.',
    'LE TITULAIRE RESPECTE LES DÉLAIS : LIVRAISON EN 48 HEURES.',
    'LE TITULAIRE RESPECTE LE PLANNING : LIVRAISON DES ÉCRANS EN 2026, DES POSTES EN 500 COLIS.',
  ],
  *check(context, { library }) {
    const { block, section } = context;
    if (block.kind === 'title' || SILENT_ROLES.has(section.role)) return;
    for (const { start, end } of findStandards(block.prose, library)) {
      const sentence = sentenceOf(block, start);
      if (!sentence || isExcused({ start, end, sentence }, context, ALLOWED)) continue;
      const { modality } = boundBy(context, sentence);
      if (modality !== 'obligation' && !REQUIRED.test(block.prose.slice(sentence.start, start))) continue;
      yield {
        span: { start, end },
        message: `« ${block.text.slice(start, end)} » est cité sans « ou équivalent » : toute solution équivalente doit être admise. Une phrase générale vaut pour toutes les normes du document.`,
        fixes: [fixOf('Ajouter « ou équivalente »', { start: end, end, text: ' ou équivalente' })],
      };
      return;
    }
  },
};

const SILENT_ROLES: ReadonlySet<string> = new Set(['existant', 'contexte', 'definitions', 'reponse']);
const ALLOWED = ['equivalent-present', 'citation-de-texte', 'definition', 'negation', 'question-au-candidat'] as const;
const REQUIRED =
  /(?<![\p{L}])(?:conform\p{L}*|respect\p{L}*|selon|suivant|satisf\p{L}*|répond\p{L}*|exig\p{L}*|norme)(?![\p{L}])/iu;

/** « toute norme équivalente est admise », « les normes citées s'entendent ou équivalentes », anywhere in the document. */
function hasGeneralMention({ blocks }: TenderDocument): boolean {
  return blocks.some((block) => block.sentences.length > 0 && generalMention(block));
}

/** Spares a keystroke from reading again all that it leaves alone. */
const MENTIONS = new WeakMap<Block, boolean>();

/** Labels and certificates have a rule of their own. */
function findStandards(prose: string, library: Library): readonly Span[] {
  const standards = [...prose.matchAll(STANDARD)]
    .filter(({ 0: name, index }) => !FREE.test(name) && !isFrenchWord(prose, index, name))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  if (standards.length === 0) return standards;
  const labels = findEcolabels(prose, library);
  return standards.filter(({ start, end }) => !labels.some((label) => label.start < end && start < label.end));
}

function generalMention(block: Block): boolean {
  let mentioned = MENTIONS.get(block);
  if (mentioned === undefined) {
    mentioned = GENERAL.test(block.prose);
    MENTIONS.set(block, mentioned);
  }
  return mentioned;
}

/** « LIVRAISON EN 48 HEURES », « EN 2026 »: in capitals, « en » looks like the standards body. */
function isFrenchWord(prose: string, start: number, name: string): boolean {
  if (!/^EN \d/.test(name)) return false;
  const before = prose.slice(Math.max(0, start - 20), start);
  if (/norm\p{L}*[ \u2060]+$/iu.test(before)) return false;
  const after = prose.slice(start + name.length, start + name.length + 20);
  return /^EN (?:\d\d|(?:19|20)\d\d)$/.test(name) || /\p{Lu}{3}[ \u2060]+$/u.test(before) || /^ \p{Lu}{3}/u.test(after);
}

const GENERAL =
  /(?<![\p{L}])(?:toutes?|autres?|les|aux|une) (?:\p{L}+ ){0,2}(?:normes?|référentiels?|standards?|spécifications?)(?: \p{L}+){0,6} équivalent/iu;
const STANDARD =
  /(?<![\p{L}\p{N}])(?:NF|EN|ISO|IEC|CEI|DIN|ETSI|ECMA|UL|IEEE|ANSI)(?:[ /-](?:EN|ISO|IEC|CEI|C|X|Z|P|TS|TR)){0,3}[ -]?\d{2,5}(?:[ .-]\d{1,4})*(?::\d{4})?(?![\p{L}\p{N}]|[ .-]\d)|(?<![\p{L}\p{N}])MIL-STD-\d{3,4}[A-Z]?(?![\p{L}\p{N}])/gu;
/** Formats of exchange, network protocols, what the law imposes: no product is left out. */
const FREE =
  /^(?:ISO[ -]?(?:8601|8859|639|3166|4217|216|32000|19005|26300|29500|15836|10646)|EN[ -]?301[ -]?549|IEEE[ -]?802|NF[ -]C[ -]?1[45][ -]100|EN[ -]?16931)(?!\d)/u;
