/** Legal texts and labels as rules meet them: with their record, in a sentence that says something of them. */
import type { Sentence } from '../document/model.ts';
import type { Ecolabel } from '../library/schema/ecolabel.ts';
import type { Texte } from '../library/schema/texte.ts';
import type { CitationMatch } from '../recognition/citations.ts';
import type { EcolabelMatch } from '../recognition/ecolabels.ts';
import { boundBy, proseAround, sentenceOf, wordsAround } from './context.ts';
import type { BlockContext, World } from './rule.ts';

/** The day a document is judged by: that of its launch, else today. ISO. */
export function dateOf({ profile }: Pick<BlockContext, 'profile'>, { today }: Pick<World, 'today'>): string {
  return profile.dateLancement ?? today;
}

/** A legal text that the library knows, cited in a sentence that defines nothing. */
export interface CitedText {
  readonly match: CitationMatch;
  readonly texte: Texte;
  readonly sentence: Sentence;
  /** The prose of the sentence, as far as it is read around the match. */
  readonly words: string;
}

export function* citedTexts(
  context: BlockContext,
  { library }: World,
  citations: readonly CitationMatch[],
): Iterable<CitedText> {
  for (const match of citations) {
    const texte = match.texte === undefined ? undefined : library.textes.get(match.texte);
    const sentence = texte && sentenceOf(context.block, match.start);
    if (!texte || !sentence || boundBy(context, sentence).modality === 'definition') continue;
    yield { match, texte, sentence, words: wordsAround(context.block, sentence, match) };
  }
}

/** A label, cited where something may be required: not in a title, nor where the present estate or the context is described. */
export interface CitedLabel {
  readonly match: EcolabelMatch & { readonly sentence: Sentence };
  readonly label: Ecolabel;
  /** The prose of the sentence, as far as it is read around the label. */
  readonly words: string;
  /** Those of the words that come before the label, and after it. */
  readonly before: string;
  readonly after: string;
  /** The prose from the label's first letter to the end of the sentence, or to the next label. */
  readonly tail: string;
}

export function* citedLabels(
  context: BlockContext,
  { library }: World,
  ecolabels: readonly EcolabelMatch[],
): Iterable<CitedLabel> {
  const { block, section } = context;
  if (block.kind === 'title' || block.cell?.header || section.role === 'existant' || section.role === 'contexte')
    return;
  for (const [index, match] of ecolabels.entries()) {
    const label = library.ecolabels.get(match.ecolabel);
    const sentence = label && sentenceOf(block, match.start);
    if (!label || !sentence) continue;
    const next = ecolabels[index + 1]?.start ?? sentence.end;
    const { before, after } = proseAround(block, sentence, match);
    yield {
      match: { ...match, sentence },
      label,
      words: before + block.prose.slice(match.start, match.end) + after,
      before,
      after,
      tail: block.prose.slice(match.start, Math.min(sentence.end, next)),
    };
  }
}
