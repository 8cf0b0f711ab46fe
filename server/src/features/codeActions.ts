import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding, Fix } from '../core/rules/rule.ts';
import type { View } from '../view.ts';
import { declareProfile } from './declareProfile.ts';
import { diagnosticOf } from './diagnostics.ts';
import { rangeOf, touches } from './range.ts';
import { silenceEdit } from './silence.ts';
import { plainText } from './snippet.ts';

/** « Fix all » of the safe repairs: the kind that editors run on save, when asked to. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.clausier`;

/**
 * The repairs of what was found in a range, and how to silence it.
 *
 * @param only the kinds that the client wants; all when undefined
 */
export function codeActions(view: View, range: Range, only: readonly string[] | undefined): CodeAction[] {
  const span = { start: view.source.offsetAt(range.start), end: view.source.offsetAt(range.end) };
  const findings = view.findings.filter((finding) => touches(finding.span, span));
  const actions = [
    ...findings.flatMap((finding) => finding.fixes.map((fix, index) => repair(view, finding, fix, index === 0))),
    ...[...new Map(findings.map((finding) => [finding.rule.id, finding])).values()].map((each) => silence(view, each)),
    ...(range.start.line < TOP_LINES ? declare(view) : []),
    ...fixAll(view),
  ];
  return actions.filter(
    ({ kind }) => !only || only.some((wanted) => kind === wanted || kind!.startsWith(`${wanted}.`)),
  );
}

/** The edits of all safe repairs that do not overlap: the first of each finding, in order. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  let end = -1;
  return findings.flatMap((finding) => {
    const edits = finding.fixes.find(({ safe, snippet }) => safe && !snippet)?.edits ?? [];
    if (edits.length === 0 || edits[0]!.start < end) return [];
    end = edits.at(-1)!.end;
    return edits;
  });
}

function repair(view: View, finding: Finding, fix: Fix, preferred: boolean): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(view, finding)],
    ...(preferred && fix.safe && { isPreferred: true }),
    edit: workspaceEdit(view, fix.edits, fix.snippet),
  };
}

function silence(view: View, finding: Finding): CodeAction {
  return {
    title: `Désactiver « ${finding.rule.title} » ici, avec un motif`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(view, finding)],
    edit: workspaceEdit(view, [silenceEdit(view.document, finding)], true),
  };
}

function fixAll(view: View): CodeAction[] {
  const edits = safeEdits(view.findings);
  if (edits.length === 0) return [];
  return [{ title: 'Appliquer toutes les corrections sûres', kind: FIX_ALL, edit: workspaceEdit(view, edits, false) }];
}

/** Offered at the top of the document, where what it says of itself is written. */
const TOP_LINES = 3;

function declare(view: View): CodeAction[] {
  const edit = declareProfile(view.document);
  if (!edit) return [];
  const title = 'Indiquer la nature du document';
  return [{ title, kind: CodeActionKind.QuickFix, edit: workspaceEdit(view, [edit], true) }];
}

/** Blanks become tab stops where the client can show them, plain words elsewhere. */
function workspaceEdit(view: View, edits: readonly Edit[], snippets: boolean): WorkspaceEdit {
  if (!snippets || !view.client.snippetEdits) {
    const plain = edits.map(
      (edit): TextEdit => ({
        range: rangeOf(view.source, edit),
        newText: snippets ? plainText(edit.text) : edit.text,
      }),
    );
    return { changes: { [view.uri]: plain } };
  }
  const blanks = edits.map(
    (edit): SnippetTextEdit => ({
      range: rangeOf(view.source, edit),
      snippet: { kind: 'snippet', value: edit.text },
    }),
  );
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.source.version }, edits: blanks }] };
}
