import { type Fiabilite, GRAVITES, type Gravite } from '../library/vocabulary.ts';
import type { Finding, Rule, Settings } from './rule.ts';

/** Only what has been verified may raise an error; what remains to verify is information at most. */
const HIGHEST: Readonly<Record<Fiabilite, Gravite>> = {
  verifie: 'error',
  secondaire: 'warning',
  'a-verifier': 'information',
};

/** The severity to show, or undefined when the settings turn the rule off. The settings win, within what reliability allows. */
export function severityOf(
  rule: Rule,
  finding: Pick<Finding, 'severity' | 'fiabilite'>,
  { regles }: Settings,
): Gravite | undefined {
  const set = regles[rule.id] ?? regles[rule.categorie];
  if (set === 'off') return undefined;
  const highest = lower(HIGHEST[rule.fiabilite], HIGHEST[finding.fiabilite ?? rule.fiabilite]);
  return lower(set ?? lower(finding.severity ?? rule.severity, rule.severity), highest);
}

/** From 0, the gravest. */
export const rank = (severity: Gravite): number => GRAVITES.indexOf(severity);

const lower = (a: Gravite, b: Gravite): Gravite => (rank(a) >= rank(b) ? a : b);
