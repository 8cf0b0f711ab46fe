import type { Rule, World } from '../../core/rules/rule.ts';
import { VERSION } from '../version.ts';
import type { CheckedFile } from './checkedFile.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** SARIF 2.1.0, for the tools that gather the findings of many linters; columns are UTF-16, from 1. */
export function reportSarif(files: readonly CheckedFile[], { rules }: World): string {
  const used = new Set(files.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule)));
  const descriptors = rules.all.filter((rule) => used.has(rule));
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Clausier', version: VERSION, language: 'fr', rules: descriptors.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => resultsOf(file, descriptors)),
      },
    ],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function descriptor(rule: Rule) {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.categorie] },
  };
}

function resultsOf({ path, findings }: CheckedFile, descriptors: readonly Rule[]) {
  return findings.map(({ finding, severity, range: { start, end } }) => ({
    ruleId: finding.rule.id,
    ruleIndex: descriptors.indexOf(finding.rule),
    level: LEVELS[severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
  }));
}
