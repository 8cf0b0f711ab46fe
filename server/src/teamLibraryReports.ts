import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { LibraryProblem } from './core/library/library.ts';

/**
 * Shows what is wrong in the team's library, in the YAML files themselves. These are sent, not asked for: YAML is not one of the
 * languages that the client asks us about.
 *
 * @returns what to call with all the problems, `file` being a URI; files that have none any more are cleared
 */
export function teamLibraryReports(connection: Connection): (problems: readonly LibraryProblem[]) => void {
  let flagged: ReadonlySet<string> = new Set();
  return (problems) => {
    const faulty = new Set(problems.map(({ file }) => file));
    for (const uri of new Set([...flagged, ...faulty])) {
      const diagnostics = problems.filter(({ file }) => file === uri).map(diagnosticOf);
      void connection.sendDiagnostics({ uri, diagnostics });
    }
    flagged = faulty;
  };
}

function diagnosticOf({ range, path, message }: LibraryProblem): Diagnostic {
  return {
    range,
    severity: DiagnosticSeverity.Error,
    source: 'Clausier',
    message: path ? `${path} : ${message}` : message,
  };
}
