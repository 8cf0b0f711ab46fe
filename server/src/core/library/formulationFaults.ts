import { EXCEPTIONS } from '../rules/exceptions.ts';
import { groundFaults, type KnownIds, type OwnFault } from './ids.ts';
import type { Formulation } from './schema/formulation.ts';
import { wordingFaults, wordingProblem } from './wordingFaults.ts';

/** What no schema can see in a formulation: patterns that cannot be read, unknown exceptions, broken blanks, unmarked examples. */
export function formulationFaults(formulation: Formulation, ids: KnownIds): readonly OwnFault[] {
  const { corrections, exemples, motifs, sauf } = formulation;
  return [
    ...groundFaults(formulation, ids),
    ...wordingFaults(motifs, ['motifs']),
    ...sauf.flatMap((name, index) => fault(exceptionProblem(name), ['sauf', index])),
    ...corrections.flatMap(({ insere }, index) =>
      fault(insere === undefined || isSnippet(insere) ? undefined : BROKEN_BLANK, ['corrections', index, 'insere']),
    ),
    ...exemples.flatMap(({ faible }, index) =>
      fault(/^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$/.test(faible) ? undefined : UNMARKED, ['exemples', index, 'faible']),
    ),
  ];
}

const BROKEN_BLANK =
  'Blanc mal écrit : après « $ » viennent une accolade, un numéro, deux-points, un texte et l’accolade fermante.';
const UNMARKED = 'Entourez de « ⟦ » et « ⟧ » ce que la règle doit trouver, une fois.';

const fault = (message: string | undefined, path: OwnFault['path']): readonly OwnFault[] =>
  message === undefined ? [] : [{ path, message }];

/** An exception has a name of ours, in small letters tied by hyphens, or is a pattern. */
function exceptionProblem(name: string): string | undefined {
  if (name in EXCEPTIONS) return undefined;
  if (!/^\p{Ll}+(?:-\p{Ll}+){2,}$/u.test(name)) return wordingProblem(name);
  return `Exception inconnue : « ${name} ». Celles qui ont un nom : ${Object.keys(EXCEPTIONS).join(', ')}.`;
}

/** Whether every `$` opens a numbered blank that closes: `$0`, `${1:texte}`, `${1|a,b|}`. */
function isSnippet(text: string): boolean {
  const rest = text.replace(/\\[$}\\]/g, '').replace(/\$\{\d+(?::[^${}]*|\|[^${}|]+\|)?\}|\$\d+/g, '');
  return !rest.includes('$');
}
