import { type CheckedFile, countBySeverity } from './checkedFile.ts';

/** The stable JSON report: other programs depend on it; fields may be added, never renamed. Positions as in LSP. */
export function reportJson(files: readonly CheckedFile[]): string {
  const report = {
    version: 1,
    fichiers: files.map(({ path, document, findings, corrected }) => ({
      chemin: path,
      langage: document.format,
      diagnostics: findings.map(({ finding, severity, range, link }) => ({
        regle: finding.rule.id,
        categorie: finding.rule.categorie,
        severite: severity,
        etendue: range,
        message: finding.message,
        corrections: finding.fixes.map(({ title }) => title),
        ...(link && { lien: link }),
      })),
      ...(corrected > 0 && { corriges: corrected }),
    })),
    resume: countBySeverity(files.flatMap(({ findings }) => findings)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
