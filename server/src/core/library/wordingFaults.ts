import { compileWording } from '../rules/wording.ts';
import type { OwnFault } from './ids.ts';

/** One fault for each pattern of a list that cannot be read. */
export function wordingFaults(patterns: readonly string[], path: OwnFault['path']): readonly OwnFault[] {
  return patterns.flatMap((pattern, index) => {
    const problem = wordingProblem(pattern);
    return problem === undefined ? [] : [{ path: [...path, index], message: problem }];
  });
}

/** Why a pattern cannot be read; undefined when it can. */
export function wordingProblem(pattern: string): string | undefined {
  const wording = compileWording(pattern);
  return 'problem' in wording ? wording.problem : undefined;
}
