import type { Formulation } from '../library/schema/formulation.ts';
import { boundBy, sentenceOf } from './context.ts';
import { EXCEPTIONS, type Match } from './exceptions.ts';
import { removal, replacement } from './repair.ts';
import type { BlockContext, BlockRule, Finding, Fix } from './rule.ts';
import { mayMatch, readableWordings, type Wording } from './wording.ts';

/** The rule that a formulation of the library states. A pattern that cannot be compiled is left out: the loader reports it. */
export function formulationRule(record: Formulation): BlockRule {
  const wordings = readableWordings(record.motifs);
  const named = record.sauf.flatMap((name) => EXCEPTIONS[name] ?? []);
  const worded = readableWordings(record.sauf.filter((name) => !(name in EXCEPTIONS)));
  return {
    scope: 'block',
    id: `${record.famille}/${record.id}`,
    categorie: record.famille,
    title: record.titre,
    explanation: record.explication,
    severity: record.gravite,
    fiabilite: record.fiabilite,
    base: record.base,
    examples: record.exemples.map(({ faible, corrige }) => ({ weak: faible, ...(corrige ? { fixed: corrige } : {}) })),
    accepted: record.acceptes,
    triggers: [...new Set(wordings.flatMap(({ triggers }) => triggers))],
    *check(context, _world, { words }) {
      if (record['sauf-role'].includes(context.section.role)) return;
      for (const wording of wordings) {
        if (!mayMatch(wording, words)) continue;
        for (const found of context.block.prose.matchAll(wording.expression)) {
          const match = located(context, found);
          if (!match || !applies(record, match, context)) continue;
          if (named.some((exception) => exception(match, context))) continue;
          if (worded.some((excuse) => mayMatch(excuse, words) && isInSentence(excuse, match, context))) continue;
          yield finding(record, match, found, context);
        }
      }
    },
  };
}

function located({ block }: BlockContext, found: RegExpExecArray): Match | undefined {
  const sentence = sentenceOf(block, found.index);
  return sentence && { start: found.index, end: found.index + found[0].length, sentence };
}

function applies({ quand }: Formulation, { sentence }: Match, context: BlockContext): boolean {
  const { actor, modality } = boundBy(context, sentence);
  const { document, acheteur } = context.profile;
  return (
    (quand.acteur?.includes(actor) ?? true) &&
    (quand.modalite?.includes(modality) ?? true) &&
    (quand.role?.includes(context.section.role) ?? true) &&
    (quand.document === undefined || document === undefined || quand.document.includes(document)) &&
    (quand.acheteur === undefined || acheteur === undefined || quand.acheteur.includes(acheteur))
  );
}

function isInSentence({ expression }: Wording, { sentence }: Match, { block }: BlockContext): boolean {
  expression.lastIndex = 0;
  return expression.test(block.prose.slice(sentence.start, sentence.end));
}

function finding(
  record: Formulation,
  { start, end }: Match,
  found: RegExpExecArray,
  { block }: BlockContext,
): Omit<Finding, 'rule'> {
  const words = found[0].replaceAll('\u2060', '').replace(/ +/g, ' ').replaceAll("'", '’');
  const fixes = record.corrections.map((correction): Fix => {
    const place = { start, end };
    const text = correction.remplace?.replace(/\{(\d+)\}/g, (_, group) =>
      (found[Number(group)] ?? '').replaceAll("'", '’'),
    );
    if (text !== undefined) {
      const edit = text === '' ? removal(block.text, place) : replacement(block.text, place, text);
      return { title: correction.titre, edits: [edit], snippet: false, safe: correction.sur };
    }
    return {
      title: correction.titre,
      edits: [{ ...place, text: correction.insere as string }],
      snippet: true,
      safe: false,
    };
  });
  return { span: { start, end }, message: record.message.replace('{motif}', () => words), fixes };
}
