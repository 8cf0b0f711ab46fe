import type { Block } from '../../document/model.ts';
import type { Ecolabel } from '../../library/schema/ecolabel.ts';
import { boundBy, sentenceOf } from '../context.ts';
import { isExcused } from '../exceptions.ts';
import { tellsOfThePast } from '../history.ts';
import type { BlockRule, Fix } from '../rule.ts';

/** A label asked for without leaving the way open to its equivalents. */
export const ecolabelSansEquivalent: BlockRule = {
  scope: 'block',
  id: 'ecolabel/sans-equivalent',
  categorie: 'ecolabel',
  title: 'Label cité sans « ou équivalent »',
  explanation: `L’acheteur accepte tous les labels qui attestent des caractéristiques équivalentes, et toute preuve d’un candidat qui n’a pu obtenir le label à temps. L’écrire évite qu’un candidat renonce, et qu’un juge y voie une barrière.

La mention vaut pour la phrase, pour la liste qu’elle annonce et pour la ligne qui suit.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2111-16', 'ccp-r2111-17'],
  examples: [
    {
      weak: 'Les écrans sont titulaires du label ⟦EPEAT⟧ niveau Gold.',
      fixed: 'Les écrans sont titulaires du label EPEAT niveau Gold, ou équivalent.',
    },
    {
      weak: 'Les écrans sont titulaires du label ⟦TCO Certified⟧.',
      fixed: 'Les écrans sont titulaires du label TCO Certified ou équivalent.',
    },
    {
      weak: 'Le centre de données du titulaire est certifié ⟦ISO 50001⟧.',
      fixed: 'Le centre de données du titulaire est certifié ISO 50001 ou équivalent.',
    },
  ],
  accepted: [
    'Les écrans sont titulaires du label EPEAT niveau Silver ou supérieur, ou équivalent.',
    'Les écrans sont titulaires du label TCO Certified ou équivalent.',
    'Les écrans portent un label (TCO Certified, EPEAT ou tout label équivalent).',
    'Les mesures sont attestées par un certificat ISO 50001, par un certificat équivalent ou par toute autre preuve de mesures équivalentes.',
    'Le candidat indique si le modèle proposé dispose du label TCO Certified.',
    'Les ordinateurs TCO Certified du parc existant sont conservés.',
    'Attention, les critères du label EPEAT ont changé en 2025.',
  ],
  triggers: undefined,
  *check(context, { library }, { ecolabels: labels }) {
    const { block, section } = context;
    if (block.kind === 'title' || block.cell?.header || section.role === 'existant' || section.role === 'contexte')
      return;
    for (const [index, { start, end, ecolabel }] of labels.entries()) {
      const record = library.ecolabels.get(ecolabel);
      const sentence = sentenceOf(block, start);
      if (!record || !sentence || !mayBeReplaced(record)) continue;
      // In a list of labels, the mention goes once, after the last.
      const next = labels[index + 1];
      if (next && next.start < sentence.end) continue;
      const match = { start, end, sentence };
      if (isExcused(match, context, ALLOWED) || tellsOfThePast(block, sentence, match)) continue;
      const { modality } = boundBy(context, sentence);
      const example = EXAMPLE.test(block.prose.slice(sentence.start, start));
      if (modality === 'constat' && !example && !REQUIRED.test(block.prose.slice(sentence.start, sentence.end)))
        continue;
      yield {
        span: { start, end },
        message: `« ${block.text.slice(start, end)} » est cité sans « ou équivalent » : tout ${record.objet === 'organisation' ? 'certificat' : 'label'} équivalent, et toute preuve équivalente, doivent être acceptés.`,
        ...(example ? { severity: 'information' as const } : {}),
        // A certificate of the company is a fault of its own: the mention alone must not make it pass.
        fixes: [addEquivalent(block, start, end, record.objet !== 'organisation')],
      };
    }
  },
};

/** Adds the mention after the label's level, version or link; safe only where the sentence ends or pauses there. */
function addEquivalent({ text }: Block, start: number, end: number, mayBeSafe: boolean): Fix {
  const at = end + (TAIL.exec(text.slice(end))?.[0].length ?? 0);
  const agreed = FEMININE.test(text.slice(Math.max(0, start - 60), start)) ? 'équivalente' : 'équivalent';
  return {
    title: `Ajouter « ou ${agreed} »`,
    edits: [{ start: at, end: at, text: `${at > end ? ',' : ''} ou ${agreed}` }],
    snippet: false,
    safe: mayBeSafe && /^\s*(?:[.,;)]|$)/.test(text.slice(at)),
  };
}

/** « niveau Gold », « :2022 », « version 8.0 », « génération 10 », « DE-UZ 106 », the target of a link. */
const TAIL =
  /^(?:[*_]{1,2}|\](?:\([^)\s]*\)|\[[^\]]*\])|:\d{4}|[ \u00a0](?:(?:niveau|version|édition|génération|DE-UZ|RAL-UZ)[ \u00a0])?(?:Gold|Silver|Bronze|Platinum|Or|Argent|\d[\d.]*\d|\d+)(?![\p{L}\d%])(?:[ \u00a0]ou[ \u00a0]supérieur)?)+/u;
const FEMININE = /(?<![\p{L}])(?:certification|norme|qualification|déclaration)[ \u00a0]$/iu;

/** A legal index or qualification is not a label that others could stand in for; a public framework has no certificate. */
const mayBeReplaced = ({ nature, citation }: Ecolabel) =>
  nature !== 'referentiel' && ['T-PROD', 'T-NORM', 'T-SMQ', 'T-ORG', 'T-DECL'].includes(citation.gabarit);

const ALLOWED = ['equivalent-present', 'question-au-candidat', 'citation-de-texte', 'definition', 'negation'] as const;
const EXAMPLE = /(?<![\p{L}])(?:par exemple|exemples?|tels? que|type)(?![\p{L}])/iu;
const REQUIRED =
  /(?<![\p{L}])(?:titulaires?|certifi[ée]e?s?|labellis[ée]e?s?|dispos(?:e|ent)|port(?:e|ent)|b[ée]n[ée]fici(?:e|ent)|exig[ée]e?s?|conformes?)(?![\p{L}])/iu;
