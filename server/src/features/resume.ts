import { presentClauses } from '../core/clause/present.ts';
import type { Resume } from '../protocol.ts';
import type { View } from '../view.ts';
import { severityOf } from './diagnostics.ts';

/** The figures of the status bar: findings by severity, and clauses of the library in the document. */
export function resume(view: View): Resume {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of view.findings) counts[severityOf(finding)]++;
  return {
    ...counts,
    document: view.document.profile.document,
    clauses: presentClauses(view.document, view.world.library).length,
  };
}
