import { z } from 'zod';
import { GRAVITES, NIVEAUX } from './library/schema.ts';
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
