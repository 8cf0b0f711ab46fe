import type { Clause, Parametre } from '../library/schema/clause.ts';
import type { Token } from './align.ts';
import { parseTemplate } from './template.ts';
import { parseValue } from './values.ts';
import { isNumber, type Word, words } from './words.ts';

/** A token of the template, with the punctuation that parts it from its neighbours. */
export interface Place {
  readonly folded: string;
  readonly nom: string;
  readonly parametre: Parametre | undefined;
  readonly before: string;
  readonly after: string;
}

/** The words and the parameters of a template, in order. */
export function placesOf(clause: Clause, template: string): readonly Place[] {
  // Code is no prose: a document shows none of its words.
  const parts = parseTemplate(template.replace(/`[^`]*`/g, ' '));
  const textOf = (index: number) => {
    const part = parts[index];
    return part?.kind === 'text' ? part.text : '';
  };
  return parts.flatMap((part, index): readonly Place[] => {
    if (part.kind === 'text') {
      return words(part.text).map(({ folded }) => ({
        folded,
        nom: '',
        parametre: undefined,
        before: '',
        after: '',
      }));
    }
    const before = /[^\p{L}\p{N}]*$/u.exec(textOf(index - 1))![0];
    const after = /^[^\p{L}\p{N}]*/u.exec(textOf(index + 1))![0];
    return [{ folded: '', nom: part.nom, parametre: clause.parametres[part.nom], before, after }];
  });
}

/** What `align` looks for at a place of the template. */
export function toToken({ folded, parametre }: Place, text: readonly Word[], source: string): Token {
  return parametre === undefined
    ? { kind: 'word', folded }
    : { kind: 'place', candidates: (at) => candidatesAt(parametre, text, source, at) };
}

/** How many words from `at` make a value of a parameter. Free text is anything: it is read between its neighbours instead. */
function candidatesAt(parametre: Parametre, text: readonly Word[], source: string, at: number): readonly number[] {
  switch (parametre.type) {
    case 'nombre':
    case 'montant':
      return isNumber(text[at]!) ? [1] : [];
    case 'date':
      return [1, 3].filter((count) => parseValue(parametre, sourceOf(text, source, at, count)) !== undefined);
    case 'choix':
      return parametre.choix
        .map((choix) => words(choix))
        .filter((choix) => choix.every((word, index) => word.folded === text[at + index]?.folded))
        .map((choix) => choix.length);
    case 'texte':
      return [];
  }
}

function sourceOf(text: readonly Word[], source: string, at: number, count: number): string {
  const last = text[at + count - 1];
  return last === undefined ? '' : source.slice(text[at]!.start, last.end);
}
