import type { Hover } from 'vscode-languageserver';
import { readMarker } from '../core/clause/marker.ts';
import type { Span } from '../core/document/model.ts';
import { blockIndexAt } from '../core/document/positions.ts';
import { findCitations } from '../core/recognition/citations.ts';
import { findEcolabels } from '../core/recognition/ecolabels.ts';
import type { Finding } from '../core/rules/rule.ts';
import type { View } from '../view.ts';
import { severityOf } from './diagnostics.ts';
import { clauseMarkdown } from './markdown/clause.ts';
import { ecolabelMarkdown } from './markdown/ecolabel.ts';
import { legalGrounds, pageLink, paragraphs } from './markdown/links.ts';
import { texteMarkdown } from './markdown/texte.ts';
import { FIABILITE_WORDS, GRAVITE_WORDS } from './markdown/words.ts';
import { rangeOf } from './range.ts';

/** What stands at `offset`: what was found there, then the clause, label or legal text that is named there. */
export function hover(view: View, offset: number): Hover | null {
  const findings = view.findings.filter(({ span }) => holds(span, offset));
  const named = [markerAt(view, offset), ecolabelAt(view, offset), texteAt(view, offset)].filter(
    (each) => each !== undefined,
  );
  const values = [
    ...findings.map((finding) => findingMarkdown(view, finding)),
    ...named.map(({ markdown }) => markdown),
  ];
  const spans = [...findings, ...named].map(({ span }) => span).sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!spans[0]) return null;
  return {
    contents: { kind: 'markdown', value: values.join('\n\n---\n\n') },
    range: rangeOf(view.source, spans[0]),
  };
}

/** Something of the library that the text names. */
interface Named {
  readonly span: Span;
  readonly markdown: string;
}

/** Why, and on what ground. The message is left out: editors show it themselves, above. */
function findingMarkdown({ world, client }: View, finding: Finding): string {
  const { rule } = finding;
  return paragraphs(
    `**${rule.title}** (${GRAVITE_WORDS[severityOf(finding)]}${rule.fiabilite === 'verifie' ? '' : `, ${FIABILITE_WORDS[rule.fiabilite]}`})`,
    rule.explanation,
    legalGrounds(rule.base, world.library),
    client.pages && pageLink({ genre: 'regle', id: rule.id }, 'Voir la règle et ses exemples'),
  );
}

function markerAt(view: View, offset: number): Named | undefined {
  const at = proseAt(view, offset);
  const marker = at?.block.kind === 'comment' ? readMarker(at.block.text) : undefined;
  const clause = marker && view.world.library.clauses.get(marker.id);
  if (!at || !marker || !clause) return undefined;
  const span = { start: at.start, end: at.start + at.block.text.length };
  const link = view.client.pages && pageLink({ genre: 'clause', id: clause.id }, 'Voir la clause');
  return { span, markdown: paragraphs(clauseMarkdown(clause, view.world.library, marker.niveau), link) };
}

function ecolabelAt(view: View, offset: number): Named | undefined {
  const { library } = view.world;
  const at = proseAt(view, offset);
  const match = at && findEcolabels(at.block.prose, library).find((each) => holds(each, offset - at.start));
  const label = match && library.ecolabels.get(match.ecolabel);
  return label && { span: moved(match, at.start), markdown: ecolabelMarkdown(label, library) };
}

function texteAt(view: View, offset: number): Named | undefined {
  const { library, today } = view.world;
  const at = proseAt(view, offset);
  const match = at && findCitations(at.block.prose, library).find((each) => holds(each, offset - at.start));
  const texte = match?.texte === undefined ? undefined : library.textes.get(match.texte);
  const date = view.document.profile.dateLancement ?? today;
  return match && at && texte && { span: moved(match, at.start), markdown: texteMarkdown(texte, library, date) };
}

function proseAt({ document }: View, offset: number) {
  const index = blockIndexAt(document, offset);
  return index < 0 ? undefined : { block: document.blocks[index]!, start: document.starts[index]! };
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;
const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
