import { z } from 'zod';
import { nearest } from './library/nearest.ts';
import { CATEGORIES, GRAVITES, NIVEAUX } from './library/vocabulary.ts';
import type { Settings } from './rules/rule.ts';

const severity = z.enum([...GRAVITES, 'off']);

/** The entries whose severity can be read: a slip in one must not lose the others. */
function readable(regles: unknown): unknown {
  if (typeof regles !== 'object' || regles === null) return undefined;
  return Object.fromEntries(Object.entries(regles).filter(([, value]) => severity.safeParse(value).success));
}

/** What may be set, in the editor (`clausier.*`) as in `.clausier/reglages.yaml`. A value that cannot be read takes its default. */
export const settingsSchema = z.object({
  /** Severity by rule or by family of rules; a rule wins over its family. */
  regles: z.preprocess(readable, z.record(z.string(), severity).default({})).catch({}),
  /** Level of the clauses that are proposed first. */
  niveauVise: z.enum(NIVEAUX).catch('socle').default('socle'),
  /** Write the marker before an inserted clause. */
  marqueur: z.boolean().catch(true).default(true),
});

/** Reads settings, whatever they hold: what is missing or wrong takes its default. */
export function readSettings(value: unknown): Settings {
  return settingsSchema.parse(typeof value === 'object' && value !== null ? value : {});
}

/**
 * What in a settings file names nothing: a key, a rule or a family of rules. French sentences that say the mend.
 *
 * @param rules the ids of the rules there are
 */
export function unknownSettings(value: unknown, rules: ReadonlyMap<string, unknown>): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(settingsSchema.shape);
  const { regles } = value as { regles?: unknown };
  const set = Object.entries(typeof regles === 'object' && regles !== null ? regles : {});
  const meant = (word: string, candidates: Iterable<string>) => {
    const close = nearest(word, candidates);
    return close === undefined ? '' : `\u00a0: vouliez-vous «\u00a0${close}\u00a0»\u00a0?`;
  };
  return [
    ...Object.keys(value)
      .filter((key) => !keys.includes(key))
      .map((key) => `le réglage «\u00a0${key}\u00a0» n’existe pas${meant(key, keys)}`),
    ...set
      .filter(([rule]) => !rules.has(rule) && !CATEGORIES.some((categorie) => categorie === rule))
      .map(([rule]) => `la règle «\u00a0${rule}\u00a0» n’existe pas${meant(rule, [...CATEGORIES, ...rules.keys()])}`),
    ...set
      .filter(([, value]) => !severity.safeParse(value).success)
      .map(
        ([rule, value]) =>
          `la gravité «\u00a0${value}\u00a0» de «\u00a0${rule}\u00a0» n’est pas ${severity.options.join(', ')}`,
      ),
  ];
}
