import { ccap } from './ccap.ts';
import { cctp } from './cctp.ts';
import { rc } from './rc.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * The one list of document skeletons.
 *
 * @param familles ids of the purchase families, offered in the front matter
 */
export function skeletons(familles: readonly string[]): readonly Skeleton[] {
  return [cctp(familles), ccap(familles), rc(familles)];
}
