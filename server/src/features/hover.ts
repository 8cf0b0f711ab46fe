import type { Hover } from 'vscode-languageserver';
import { readMarker } from '../core/clause/marker.ts';
import { leadInOf } from '../core/document/leadIn.ts';
import type { Block, Span } from '../core/document/model.ts';
import { blockIndexAt } from '../core/document/positions.ts';
import { labelFamiliesOf } from '../core/library/labels.ts';
import { FIABILITES } from '../core/library/vocabulary.ts';
import { findCitations } from '../core/recognition/citations.ts';
import { findEcolabels } from '../core/recognition/ecolabels.ts';
import { nearestFamilles } from '../core/recognition/familles.ts';
import { dateOf } from '../core/rules/cited.ts';
import { sentenceOf } from '../core/rules/context.ts';
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

/** Why, on what ground, and how far the rule and the record it read can be relied on. The message is left out: editors show it themselves, above. */
function findingMarkdown({ world, client }: View, finding: Finding): string {
  const { rule } = finding;
  const doubt = FIABILITES.findLast((each) => each === rule.fiabilite || each === finding.fiabilite);
  return paragraphs(
    `**${rule.title}** (${GRAVITE_WORDS[severityOf(finding)]}${doubt && doubt !== 'verifie' ? `, ${FIABILITE_WORDS[doubt]}` : ''})`,
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
  if (!label) return undefined;
  const place = { today: dateOf(view.document, view.world), familles: famillesAt(view, at, match.start) };
  return { span: moved(match, at.start), markdown: ecolabelMarkdown(label, library, place) };
}

/** The families of labels that the sentence, its list or its section speaks of, else those of the document's purchase. */
function famillesAt(
  { document, world: { library } }: View,
  { block, index }: ProsePlace,
  offset: number,
): readonly string[] {
  const sentence = sentenceOf(block, offset);
  const text = sentence && block.prose.slice(sentence.start, sentence.end);
  const leadIn = leadInOf(document, index);
  const title = document.sections[document.sectionOf[index]!]?.title;
  const named = nearestFamilles([text, leadIn?.prose, title], library);
  return (named.length > 0 ? named : labelFamiliesOf(document.profile.familles, library)).slice(0, MAX_FAMILLES);
}

/** What is said of each family must leave room for the label itself. */
const MAX_FAMILLES = 3;

function texteAt(view: View, offset: number): Named | undefined {
  const { library } = view.world;
  const at = proseAt(view, offset);
  const match = at && findCitations(at.block.prose, library).find((each) => holds(each, offset - at.start));
  const texte = match?.texte === undefined ? undefined : library.textes.get(match.texte);
  return (
    match &&
    at &&
    texte && {
      span: moved(match, at.start),
      markdown: texteMarkdown(texte, library, dateOf(view.document, view.world)),
    }
  );
}

interface ProsePlace {
  readonly index: number;
  readonly block: Block;
  readonly start: number;
}

function proseAt({ document }: View, offset: number): ProsePlace | undefined {
  const index = blockIndexAt(document, offset);
  return index < 0 ? undefined : { index, block: document.blocks[index]!, start: document.starts[index]! };
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;
const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
