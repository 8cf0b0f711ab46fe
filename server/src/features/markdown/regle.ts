import type { Library } from '../../core/library/library.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { legalGrounds, paragraphs } from './links.ts';
import { FIABILITE_WORDS, GRAVITE_WORDS } from './words.ts';

/** Why a rule exists, on what ground, and what it finds: its page. */
export function regleMarkdown(rule: Rule, library: Library): string {
  return paragraphs(
    `### ${rule.title}`,
    `\`${rule.id}\` · ${GRAVITE_WORDS[rule.severity]}${rule.fiabilite === 'verifie' ? '' : ` · ${FIABILITE_WORDS[rule.fiabilite]}`}`,
    rule.explanation,
    legalGrounds(rule.base, library),
    rule.examples.length > 0 && `**Exemples**\n\n${rule.examples.map(example).join('\n\n')}`,
    rule.accepted.length > 0 && `**Accepté**\n\n${rule.accepted.map(quote).join('\n\n')}`,
  );
}

function example({ weak, fixed }: Rule['examples'][number]): string {
  return paragraphs(
    quote(weak.replaceAll(/⟦([^⟧]*)⟧/gu, '**$1**')),
    fixed !== undefined && `devient\n\n${quote(fixed)}`,
  );
}

const quote = (text: string) => text.trim().replaceAll(/^/gm, '> ');
