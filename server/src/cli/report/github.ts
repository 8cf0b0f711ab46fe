import type { CheckedFile } from './checkedFile.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Annotations of GitHub Actions, one line each; lines and columns count from 1. */
export function reportGithub(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ path, findings }) =>
    findings.map(({ finding, severity, range: { start, end } }) => {
      const properties = {
        file: path,
        line: start.line + 1,
        col: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        title: finding.rule.id,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMANDS[severity]} ${list.join(',')}::${data(finding.message)}\n`;
    }),
  );
  return lines.join('');
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
