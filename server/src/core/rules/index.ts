import type { Library } from '../library/library.ts';
import { aCompleter } from './coded/aCompleter.ts';
import { critereEnvironnemental } from './coded/critereEnvironnemental.ts';
import { ecolabelSansEquivalent } from './coded/ecolabelSansEquivalent.ts';
import { enTete } from './coded/enTete.ts';
import { marqueImposee } from './coded/marqueImposee.ts';
import { marqueurIllisible } from './coded/marqueurIllisible.ts';
import { natureDeduite } from './coded/natureDeduite.ts';
import { silenceIncomplet } from './coded/silenceIncomplet.ts';
import { siteFerme } from './coded/siteFerme.ts';
import { texteObsolete } from './coded/texteObsolete.ts';
import { formulationRule } from './formulation.ts';
import type { BlockRule, DocumentRule, Rule, RuleSet } from './rule.ts';

/** The coded rules, in the order of their names: the one list. */
const CODED: readonly Rule[] = [
  aCompleter,
  critereEnvironnemental,
  ecolabelSansEquivalent,
  enTete,
  marqueImposee,
  marqueurIllisible,
  natureDeduite,
  silenceIncomplet,
  siteFerme,
  texteObsolete,
];

/** All the rules: coded ones, then the formulations of the library, indexed by the words that call them. */
export function createRules(library: Library): RuleSet {
  const all = [...CODED, ...[...library.formulations.values()].map(formulationRule)];
  const block = all.filter((rule): rule is BlockRule => rule.scope === 'block');
  const byTrigger = new Map<string, BlockRule[]>();
  for (const rule of block) {
    for (const word of rule.triggers ?? []) {
      const rules = byTrigger.get(word);
      if (rules) rules.push(rule);
      else byTrigger.set(word, [rule]);
    }
  }
  return {
    all,
    byId: new Map(all.map((rule) => [rule.id, rule])),
    byTrigger,
    always: block.filter(({ triggers }) => triggers === undefined),
    document: all.filter((rule): rule is DocumentRule => rule.scope === 'document'),
  };
}
