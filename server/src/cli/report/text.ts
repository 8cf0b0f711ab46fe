import type { Gravite } from '../../core/library/vocabulary.ts';
import type { World } from '../../core/rules/rule.ts';
import { GRAVITE_WORDS } from '../../features/markdown/words.ts';
import type { Terminal } from '../terminal.ts';
import { type CheckedFile, countBySeverity } from './checkedFile.ts';

/** The report for people: findings under each file, then one line of figures. */
export function reportText(files: readonly CheckedFile[], _world: World, { colours }: Terminal): string {
  const paint = (style: keyof typeof STYLES, text: string) => (colours ? `${STYLES[style]}${text}\u001b[0m` : text);
  const sections = files
    .filter(({ findings, corrected }) => findings.length + corrected > 0)
    .map(({ path, findings, corrected }) => {
      const places = findings.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
      const width = places.reduce((longest, place) => Math.max(longest, place.length), 0);
      const lines = findings.map(
        ({ finding, severity }, index) =>
          `  ${places[index]!.padStart(width)}  ${paint(severity, GRAVITE_WORDS[severity].padEnd(13))}  ${finding.message}  ${paint('rule', `[${finding.rule.id}]`)}`,
      );
      if (corrected > 0) lines.unshift(`  ${count(corrected, 'correction appliquée', 'corrections appliquées')}`);
      return [paint('path', path), ...lines, ''].join('\n');
    });
  // Nothing could be read: what is wrong has been said, and « rien à signaler » would be taken for good news.
  return files.length === 0 ? '' : [...sections, `${summary(files)}\n`].join('\n');
}

function summary(files: readonly CheckedFile[]): string {
  const counts = countBySeverity(files.flatMap(({ findings }) => findings));
  const found = (Object.keys(GRAVITE_WORDS) as Gravite[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], GRAVITE_WORDS[severity], `${GRAVITE_WORDS[severity]}s`));
  return `${count(files.length, 'document', 'documents')} : ${found.join(', ') || 'rien à signaler'}.`;
}

const count = (value: number, one: string, many: string) => `${value} ${value > 1 ? many : one}`;

const STYLES = {
  path: '\u001b[1m',
  rule: '\u001b[2m',
  error: '\u001b[31m',
  warning: '\u001b[33m',
  information: '\u001b[36m',
  hint: '\u001b[2m',
} as const;
