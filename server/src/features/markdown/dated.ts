import { frenchDate } from '../../core/date.ts';
import type { Texte } from '../../core/library/schema/texte.ts';
import { isOver } from '../../core/library/validity.ts';
import type { Fiabilite } from '../../core/library/vocabulary.ts';
import { FIABILITE_WORDS } from './words.ts';

/** What a record says will happen, one a line, what is past left out. */
export function deadlines(echeances: Texte['echeances'], today: string): readonly string[] {
  return echeances
    .filter(({ date }) => !isOver({ au: date }, today))
    .map(({ date, effet, fiabilite }) => `${frenchDate(date)} : ${effet}${doubt(fiabilite)}`);
}

/** What to add after a fact that was not read at its source. */
export function doubt(fiabilite: Fiabilite): string {
  return fiabilite === 'verifie' ? '' : ` *(${FIABILITE_WORDS[fiabilite]})*`;
}
