import type { Library } from '../core/library/library.ts';
import { CATEGORIES, type Categorie, type Gravite } from '../core/library/vocabulary.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { Generator } from './generator.ts';
import { facts, grouped, page, texts } from './markdown.ts';

/** `docs/regles.md`: every rule, by family, with the texts that prove it. */
export const rulesPage: Generator = ({ library, rules }) => [
  {
    path: 'docs/regles.md',
    content: page(
      'Règles',
      'Ce que Clausier relève dans un document, pourquoi, et ce qu’il accepte. Dans les exemples, ⟦ ⟧ entoure ce qui est relevé.',
      grouped(
        rules,
        CATEGORIES.map((categorie) => [categorie, TITLES[categorie]] as const),
        (rule) => [rule.categorie],
        (rule) => describe(rule, library),
      ),
    ),
  },
];

const TITLES: Readonly<Record<Categorie, string>> = {
  formulation: 'Formulations faibles',
  legalite: 'Légalité',
  reference: 'Références',
  ecolabel: 'Écolabels',
  exigence: 'Exigences incomplètes',
  clause: 'Clauses',
  structure: 'Structure',
  couverture: 'Couverture des obligations',
};
const SEVERITIES: Readonly<Record<Gravite, string>> = {
  error: 'erreur',
  warning: 'avertissement',
  information: 'information',
  hint: 'suggestion',
};

function describe(rule: Rule, library: Library): string {
  const list = facts([
    ['Règle', `\`${rule.id}\``],
    ['Gravité', `${SEVERITIES[rule.severity]}${rule.fiabilite === 'a-verifier' ? ' (fondement à vérifier)' : ''}`],
    ['Base', texts(rule.base, library)],
  ]);
  const examples = rule.examples.map(({ weak, fixed }) =>
    fixed === undefined ? `À revoir :\n\n${quote(weak)}` : `À revoir :\n\n${quote(weak)}\n\nMieux :\n\n${quote(fixed)}`,
  );
  const accepted = rule.accepted.length === 0 ? [] : [`Accepté :\n\n${rule.accepted.map(quote).join('\n\n')}`];
  return [`### ${rule.title}`, list, rule.explanation.trim(), ...examples, ...accepted].join('\n\n');
}

/** As source: an example may hold headings and tables of its own. */
function quote(text: string): string {
  return `\`\`\`\`markdown\n${text.trim()}\n\`\`\`\``;
}
