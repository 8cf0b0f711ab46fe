import { withoutAccents } from '../../fold.ts';
import type { Acheteur, Block, DocumentType } from '../model.ts';
import { TRANSPARENT } from '../prose.ts';
import { FAMILLES } from './families.ts';

export interface Inferred {
  readonly document: DocumentType | undefined;
  readonly familles: readonly string[];
  readonly acheteur: Acheteur | undefined;
}

/** Guesses what a document is from its file name, its title, its headings and its first lines. */
export function infer(blocks: readonly Block[], fileName: string): Inferred {
  const name = fold(fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, '')).replace(/[_.-]+/g, ' ');
  const opening = blocks.slice(0, OPENING_BLOCKS).filter((block) => block.sentences.length > 0);
  const titles = blocks.filter((block) => block.kind === 'title');
  return {
    document: inferDocument(name, opening),
    familles: inferFamilles(name, titles, opening),
    acheteur: inferAcheteur(opening.map((block) => fold(block.prose)).join('\n')),
  };
}

const OPENING_BLOCKS = 40;
/** A longer block is a paragraph that may speak of any document. */
const LONGEST_TITLE = 200;
const TITLE_BLOCKS = 8;

const NAMES: readonly (readonly [DocumentType, RegExp])[] = [
  ['annexe', /^ *annexe(?![a-z])/],
  ['CCTP', /(?<![a-z])c\.?c\.?t\.?p(?![a-z])|cahier des clauses techniques particulieres|clauses techniques/],
  ['CCAP', /(?<![a-z])c\.?c\.?a\.?p(?![a-z])|cahier des clauses administratives particulieres|clauses administratives/],
  ['CCP', /(?<![a-z])c\.?c\.?p(?![a-z])|cahier des clauses particulieres|cahier des charges/],
  ['RC', /(?<![a-z])rc(?![a-z])|reglement (?:de la |de )?consultation|reglement particulier/],
  ['AE', /(?<![a-z])ae(?![a-z])|acte d'engagement/],
];

/** A title, or a short line of a cover page; an item or a sentence may speak of any document. */
const isTitle = ({ kind, text }: Block) =>
  text.length <= LONGEST_TITLE && (kind === 'title' || (kind === 'paragraph' && !/[.;:]\s*$/.test(text)));

function inferDocument(name: string, opening: readonly Block[]): DocumentType | undefined {
  const titles = opening.filter(isTitle).slice(0, TITLE_BLOCKS);
  for (const words of [name, ...titles.map((block) => fold(block.prose))]) {
    const found = NAMES.find(([, pattern]) => pattern.test(words));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/** A word of the file name or of the document's opening title is enough; elsewhere two headings must agree. */
function inferFamilles(name: string, titles: readonly Block[], opening: readonly Block[]): readonly string[] {
  const first = titles[0] ?? opening[0];
  const strong = `${name}\n${first === undefined ? '' : fold(first.prose)}\n${subject(opening)}`;
  const certain = FAMILLES.filter(([, words]) => words.test(strong)).map(([id]) => id);
  if (certain.length > 0) return certain;
  const headings = titles.slice(1).map((block) => fold(block.prose));
  return FAMILLES.filter(([, words]) => headings.filter((title) => words.test(title)).length >= 2).map(([id]) => id);
}

/** « Le présent marché a pour objet la fourniture d'ordinateurs » tells the families better than any title. */
function subject(opening: readonly Block[]): string {
  const found = opening.map((block) => fold(block.prose)).find((prose) => SUBJECT.test(prose));
  return found === undefined ? '' : found.slice(found.search(SUBJECT), found.search(SUBJECT) + 200).split(/[.,;]/)[0]!;
}

const SUBJECT = /(?:a|ont) pour objet|porte sur/;

const BUYERS: readonly (readonly [Acheteur, RegExp])[] = [
  ['hospitalier', /centres? hospitaliers?|(?<![a-z])chu?(?![a-z])|hopital|hopitaux|hospitali(?:er|ere)/g],
  [
    'etat',
    /ministeres?|prefecture|services? de l'etat|direction interministerielle|(?<![a-z])dinum(?![a-z])|rectorat/g,
  ],
  [
    'collectivite',
    /(?:ville|commune|departement|metropole) (?:de|du|des|d')|conseil (?:departemental|regional|municipal)|region [a-z]|collectivites?|communaute (?:de communes|d'agglomeration|urbaine)|syndicat (?:mixte|intercommunal)/g,
  ],
  [
    'etablissement-public',
    /etablissements? publics?|universite|agence nationale|office public|chambre de (?:commerce|metiers)/g,
  ],
];

function inferAcheteur(opening: string): Acheteur | undefined {
  let best: Acheteur | undefined;
  let most = 0;
  for (const [acheteur, pattern] of BUYERS) {
    const count = opening.match(pattern)?.length ?? 0;
    if (count > most) {
      best = acheteur;
      most = count;
    }
  }
  return best;
}

function fold(words: string): string {
  return withoutAccents(words.replaceAll(TRANSPARENT, '')).replace(/\u2019/g, "'");
}
