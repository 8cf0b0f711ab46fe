import type { OwnFault } from './ids.ts';
import { isOver, type Period } from './validity.ts';

/**
 * What is wrong with the dates of a list: a period that ends before it begins, or begins before the one above has ended.
 *
 * @param path where the list stands
 * @param from the place in that list of the first of `periods`
 */
export function periodFaults(periods: readonly Period[], path: OwnFault['path'], from = 0): readonly OwnFault[] {
  return periods.flatMap(({ du, au }, index) => {
    const at = [...path, from + index];
    const previous = periods[index - 1];
    return [
      ...(du !== undefined && isOver({ au }, du)
        ? [{ path: [...at, 'au'], message: `Cette période finit avant de commencer : « ${au} » précède « ${du} ».` }]
        : []),
      ...(previous !== undefined && !(previous.au !== undefined && du !== undefined && previous.au < du)
        ? [
            {
              path: [...at, ...(du === undefined ? [] : ['du'])],
              message: 'Les périodes se suivent : celle-ci doit avoir un début, postérieur à la fin de la précédente.',
            },
          ]
        : []),
    ];
  });
}
