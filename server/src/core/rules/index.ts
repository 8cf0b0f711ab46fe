import type { Library } from '../library/library.ts';
import { aCompleter } from './coded/aCompleter.ts';
import { articleInconnu } from './coded/articleInconnu.ts';
import { critereEnvironnemental } from './coded/critereEnvironnemental.ts';
import { ecolabelGraphie } from './coded/ecolabelGraphie.ts';
import { ecolabelHorsFamille } from './coded/ecolabelHorsFamille.ts';
import { ecolabelNiveau } from './coded/ecolabelNiveau.ts';
import { ecolabelNiveauFige } from './coded/ecolabelNiveauFige.ts';
import { ecolabelOrganisation } from './coded/ecolabelOrganisation.ts';
import { ecolabelSansEquivalent } from './coded/ecolabelSansEquivalent.ts';
import { ecolabelVersion } from './coded/ecolabelVersion.ts';
import { enTete } from './coded/enTete.ts';
import { marqueImposee } from './coded/marqueImposee.ts';
import { marqueurIllisible } from './coded/marqueurIllisible.ts';
import { minimumLegal } from './coded/minimumLegal.ts';
import { natureDeduite } from './coded/natureDeduite.ts';
import { normeSansEquivalent } from './coded/normeSansEquivalent.ts';
import { obligationNotee } from './coded/obligationNotee.ts';
import { silenceIncomplet } from './coded/silenceIncomplet.ts';
import { siteFerme } from './coded/siteFerme.ts';
import { texteAutreAcheteur } from './coded/texteAutreAcheteur.ts';
import { texteAVenir } from './coded/texteAVenir.ts';
import { texteMalCite } from './coded/texteMalCite.ts';
import { texteObsolete } from './coded/texteObsolete.ts';
import { valeurAncienne } from './coded/valeurAncienne.ts';
import { formulationRule } from './formulation.ts';
import type { BlockRule, DocumentRule, Rule, RuleSet } from './rule.ts';

/** The coded rules, in the order of their names: the one list. Some take their trigger words from the library. */
const CODED: readonly (Rule | ((library: Library) => Rule))[] = [
  aCompleter,
  articleInconnu,
  critereEnvironnemental,
  ecolabelGraphie,
  ecolabelHorsFamille,
  ecolabelNiveau,
  ecolabelNiveauFige,
  ecolabelOrganisation,
  ecolabelSansEquivalent,
  ecolabelVersion,
  enTete,
  marqueImposee,
  marqueurIllisible,
  minimumLegal,
  natureDeduite,
  normeSansEquivalent,
  obligationNotee,
  silenceIncomplet,
  siteFerme,
  texteAutreAcheteur,
  texteAVenir,
  texteMalCite,
  texteObsolete,
  valeurAncienne,
];

/** All the rules: coded ones, then the formulations of the library, indexed by the words that call them. */
export function createRules(library: Library): RuleSet {
  const coded = CODED.map((rule) => (typeof rule === 'function' ? rule(library) : rule));
  const all = [...coded, ...[...library.formulations.values()].map(formulationRule)];
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
