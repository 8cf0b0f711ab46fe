import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Span } from '../core/document/model.ts';
import type { Finding } from '../core/rules/rule.ts';
import type { View } from '../view.ts';
import { rangeOf, touches } from './range.ts';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * The findings of a document as diagnostics.
 *
 * @param hidden the word being typed: what touches it is left out
 */
export function diagnostics(view: View, hidden?: Span): Diagnostic[] {
  const shown = hidden ? view.findings.filter(({ span }) => !touches(span, hidden)) : view.findings;
  return shown.map((finding) => diagnosticOf(view, finding));
}

/** One finding as a diagnostic. */
export function diagnosticOf(view: View, finding: Finding): Diagnostic {
  const link = officialLink(finding, view);
  return {
    range: rangeOf(view.source, finding.span),
    severity: SEVERITIES[severityOf(finding)],
    code: finding.rule.id,
    ...(link && { codeDescription: { href: link } }),
    source: 'Clausier',
    message: finding.message,
    ...(finding.rule.id.startsWith('reference/') && /obsol|abrog/.test(finding.rule.id)
      ? { tags: [DiagnosticTag.Deprecated] }
      : {}),
  };
}

/** The severity a finding is shown with. */
export function severityOf(finding: Finding): Finding['rule']['severity'] {
  return finding.severity ?? finding.rule.severity;
}

/** The official text a finding rests on: the first of its legal grounds that has a link. */
export function officialLink(finding: Finding, view: Pick<View, 'world'>): string | undefined {
  return finding.rule.base.map((id) => view.world.library.textes.get(id)?.lien).find((lien) => lien !== undefined);
}
