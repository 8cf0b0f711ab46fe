import type { Sentence } from '../document/model.ts';
import { boundBy, NEAR, wordsAround } from './context.ts';
import type { BlockContext } from './rule.ts';

/** A match under examination: where it stands in the block's prose, and in which sentence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

type Exception = (match: Match, context: BlockContext) => boolean;

/** What makes a wording acceptable, by the name that formulations give it under `sauf`. */
const NAMED = {
  /** Someone else's words: between quotation marks, or text that GDPR and the CCAG impose as it is. */
  'citation-de-texte': ({ start, end, sentence }, { block, leadIn }) => {
    const around = wordsAround(block, sentence, { start, end });
    return isQuoted(block.prose, start, end) || VERBATIM.test(around) || VERBATIM.test(leadIn?.prose ?? '');
  },
  definition: ({ sentence }, context) =>
    boundBy(context, sentence).modality === 'definition' || context.section.role === 'definitions',
  'question-au-candidat': ({ sentence }, context) =>
    boundBy(context, sentence).modality === 'question' || ['reponse', 'candidature'].includes(context.section.role),
  'droit-de-l-acheteur': ({ sentence }, context) => {
    const { actor, modality } = boundBy(context, sentence);
    return actor === 'acheteur' && modality !== 'souhait';
  },
  'conseil-au-candidat': ({ sentence }, context) => boundBy(context, sentence).actor === 'candidat',
  /** A figure with its unit, a bound or an explicit method, further in the sentence. */
  'suivi-d-un-seuil': ({ end, sentence }, { block, after }) => {
    const rest = block.prose.slice(end, sentence.end);
    return FIGURE.test(rest) || (/:\s*$/.test(rest) && after !== undefined && FIGURE.test(after.prose));
  },
  /** A figure with its unit, anywhere in the sentence. */
  'chiffre-dans-la-phrase': ({ sentence }, { block }) => FIGURE.test(block.prose.slice(sentence.start, sentence.end)),
  negation: ({ start, sentence }, { block }) =>
    NEGATION.test(block.prose.slice(Math.max(sentence.start, start - 60), start)),
  hypothese: ({ start, sentence }, { block }) => HYPOTHESIS.test(block.prose.slice(sentence.start, start)),
  titre: (_match, { block }) => block.kind === 'title' || block.cell?.header === true,
  existant: (_match, { section }) => section.role === 'existant' || section.role === 'contexte',
  /** The minimum turnover may not exceed one and a half times the contract since that day (article R. 2142-7). */
  'lance-avant-le-2026-01-01': (_match, { profile }) =>
    profile.dateLancement !== undefined && profile.dateLancement < '2026-01-01',
  /** The price may no longer stand alone since that day (article R. 2152-7): what was launched before is judged by the old rule. */
  'lance-avant-le-2026-08-21': (_match, { profile }) =>
    profile.dateLancement !== undefined && profile.dateLancement < '2026-08-21',
  /**
   * « ou équivalent » in the sentence or in the one that announces the list; in what follows only where it is said of all (« tout label
   * équivalent ») or begins the line (« ou équivalent »): « … EPEAT ou équivalent » speaks of EPEAT alone.
   */
  'equivalent-present': ({ sentence }, { block, leadIn, after }) =>
    EQUIVALENT.test(block.prose.slice(sentence.start, sentence.end)) ||
    EQUIVALENT.test(leadIn?.prose ?? '') ||
    [block.prose.slice(sentence.end, sentence.end + NEAR), (after?.prose ?? '').slice(0, NEAR)].some((text) =>
      EQUIVALENT_TO_ALL.test(text),
    ),
} satisfies Record<string, Exception>;

/** The same, for names that come from a library and may be unknown. */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = NAMED;

/** Whether one of the named exceptions makes a match acceptable. */
export function isExcused(match: Match, context: BlockContext, names: readonly (keyof typeof NAMED)[]): boolean {
  return names.some((name) => NAMED[name](match, context));
}

/** Where what is named is not asked for: someone else's words, a definition, a denial, a question, what is there already. */
export const NOT_ASKED = [
  'citation-de-texte',
  'definition',
  'negation',
  'question-au-candidat',
  'existant',
] as const satisfies readonly (keyof typeof NAMED)[];

const VERBATIM =
  /s'acquitter de (?:son|ses|leurs?) obligations?|r[eè]glement \(ue\) 2016\/679|responsable du traitement|mesures de s[ée]curit[ée] techniques et organisationnelles|(?:r[eè]gl|diff[eé]rend)[^.]{0,60}amiable|amiable[^.]{0,60}diff[eé]rend/iu;

const FIGURE =
  /(?<![\p{L}\p{N}/.-])\d+(?:[ .,]\d+)*[ \u2060]*(?:%|€|°|(?:pour cent|euros?|points?|ms|secondes?|s|minutes?|min|h|heures?|jours?|semaines?|mois|ans?|ann[eé]es?|fois|k?wh?|[kmgt]o|k?m²|m|cm|mm|kg|g|k?hz|db|nits|pages?|utilisateurs?|postes?|exemplaires?)(?![\p{L}\p{N}]))|au (?:moins|minimum|plus) \d|(?:inf[eé]rieure?|sup[eé]rieure?|[eé]gale?) [aà] \d|avec un (?:minimum|maximum) de/iu;

const NEGATION = /(?<![\p{L}])(?:(?:ne|aucun|aucune|sans|ni|non)(?![\p{L}])|n')[^,;]*$/iu;
const HYPOTHESIS =
  /^[^\p{L}]*(?:si|s'il|s'ils|lorsque|lorsqu'|quand|dans le cas où|en cas de|dans l'hypothèse)(?![\p{L}])/iu;
const EQUIVALENT = /(?<![\p{L}])(?:ou|et)[ \u2060]+(?:[\p{L}']+[ \u2060]+){0,6}?(?:[ée]quivalent|similaire|analogue)/iu;

/** What is said of all the labels or standards around: « tout label équivalent », « ou équivalent » alone at the start of a line. */
const EQUIVALENT_TO_ALL =
  /^[ \u2060(•-]*(?:ou|et)[ \u2060]+(?:[\p{L}']+[ \u2060]+){0,6}?(?:[ée]quivalent|similaire|analogue)|(?<![\p{L}])(?:tou(?:te?s?|s)|autres?|les|des|aux|d'autres)[ \u2060]+(?:[\p{L}']+[ \u2060]+){0,4}?[ée]quivalent|[ée]quivalences?[ \u2060]+(?:[\p{L}']+[ \u2060]+){0,4}?(?:admis|accept)/iu;

/** Between quotation marks, in the same block. */
function isQuoted(prose: string, start: number, end: number): boolean {
  const before = prose.slice(Math.max(0, start - NEAR), start);
  const open = before.lastIndexOf('«');
  return open >= 0 && before.lastIndexOf('»') < open && prose.slice(end, end + NEAR).includes('»');
}
