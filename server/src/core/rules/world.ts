import type { Library } from '../library/library.ts';
import { readSettings } from '../settings.ts';
import { createRules } from './index.ts';
import type { World } from './rule.ts';

/**
 * Everything rules and features may consult.
 *
 * @param settings what the editor or the settings file holds, read with its defaults
 * @param today ISO date, `AAAA-MM-JJ`: the only clock there is
 */
export function createWorld({
  library,
  settings,
  today,
}: {
  library: Library;
  settings: unknown;
  today: string;
}): World {
  return { library, rules: createRules(library), settings: readSettings(settings), today };
}
