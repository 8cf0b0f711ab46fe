import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../core/analysis.ts';
import type { TenderDocument } from '../../core/document/model.ts';
import type { Gravite } from '../../core/library/vocabulary.ts';
import type { Finding, World } from '../../core/rules/rule.ts';
import { officialLink, severityOf } from '../../features/diagnostics.ts';
import { rangeOf } from '../../features/range.ts';

/** A finding as every report shows it. */
export interface Reported {
  readonly finding: Finding;
  readonly severity: Gravite;
  readonly range: Range;
  readonly link: string | undefined;
}

/** A document once checked. */
export interface CheckedFile {
  readonly path: string;
  readonly document: TenderDocument;
  readonly findings: readonly Reported[];
  readonly counts: Readonly<Record<Gravite, number>>;
  /** How many corrections were written to the file. */
  readonly corrected: number;
}

export function checkedFile(path: string, document: TenderDocument, world: World, corrected: number): CheckedFile {
  const source = TextDocument.create(path, document.format, 0, document.text);
  const findings = analyze(document, world).map((finding) => ({
    finding,
    severity: severityOf(finding),
    range: rangeOf(source, finding.span),
    link: officialLink(finding, { world }),
  }));
  return { path, document, findings, counts: countBySeverity(findings), corrected };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Pick<Reported, 'severity'>[]): Record<Gravite, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
