import type { Block, TenderDocument } from '../../document/model.ts';
import { fold } from '../../fold.ts';
import { dateOf } from '../cited.ts';
import type { DocumentRule } from '../rule.ts';

/** Weighted award criteria, none of which looks at the environment. */
export const critereEnvironnemental: DocumentRule = {
  scope: 'document',
  id: 'couverture/critere-environnemental',
  categorie: 'couverture',
  title: 'Aucun critère environnemental',
  explanation: `Pour une consultation lancée à compter du 21 août 2026, au moins un critère d’attribution prend en compte les caractéristiques environnementales de l’offre ; le prix seul n’est plus possible. Aucun poids minimal n’est fixé, et un sous-critère environnemental pondéré dans la valeur technique suffit à la lettre.

Seule une liste de critères pondérés est lue.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-l2152-7', 'ccp-r2152-7'],
  examples: [
    {
      weak: '## Jugement des offres\n\n| Critère | Poids |\n|---|---|\n| ⟦Prix⟧ | 60 % |\n| Valeur technique | 40 % |',
    },
    {
      weak: '# Règlement de la consultation\n\n## Critères d’attribution\n\n- ⟦Critère 1 : prix (60 %)⟧\n- Critère 2 : valeur technique (40 %)',
    },
  ],
  accepted: [
    '## Jugement des offres\n\n| Critère | Poids |\n|---|---|\n| Prix | 60 % |\n| Performance environnementale | 40 % |',
    '# Règlement de la consultation\n\n## Critères d’attribution\n\n- Critère 1 : prix (60 %)\n- Critère 2 : valeur technique (30 %)\n- Critère 3 : performance environnementale (10 %)',
    '# CCTP\n\nLe taux de disponibilité est de 97 % et la charge reste sous 60 %.',
    '# CCTP\n\nLe service satisfait à 100 % des critères applicables du référentiel général d’amélioration de l’accessibilité ; la grille des critères est jointe.',
    '---\nclausier:\n  document: CCP\n---\n\nLe service satisfait à 100 % des critères applicables du référentiel. Le candidat joint la grille des critères remplie.',
    '---\nclausier:\n  date-lancement: 2026-06-01\n---\n\n# Règlement de la consultation\n\n## Critères d’attribution\n\n- Critère 1 : prix (60 %)\n- Critère 2 : valeur technique (40 %)',
  ],
  *check(document, world) {
    if (dateOf(document, world) < IN_FORCE) return;
    const criteria = [...weightedCriteria(document)];
    const first = criteria[0];
    if (
      first === undefined ||
      !criteria.some((index) => AWARD.some((words) => words.test(wordsOf(document.blocks[index]))))
    )
      return;
    const section = document.sections[document.sectionOf[first] as number];
    const blocks = document.blocks.slice(section?.firstBlock ?? 0, section?.endBlock);
    if (blocks.some((block) => GREEN.test(wordsOf(block)))) return;
    const { start, end } = document.blocks[first]?.sentences[0] ?? { start: 0, end: 0 };
    const offset = document.starts[first] as number;
    yield {
      span: { start: offset + start, end: offset + end },
      message:
        'Aucun des critères pondérés ne prend en compte l’environnement : au moins un est obligatoire depuis le 21 août 2026.',
      fixes: [],
    };
  },
};

const IN_FORCE = '2026-08-21';
/** The criteria of a standard (« 100 % des critères applicables du RGAA ») award nothing. */
const NAMED =
  /(?<![a-z])(?<!sous-)(?<!grille des )criteres?(?![a-z])(?! (?:applicables?|prioritaires?|de priorite|requis|du (?:rgaa|rgesn|referentiel)))/;
const PRICE = /(?<![a-z])(?:prix|cout)(?![a-z])/;
const WEIGHT = /\d\s*(?:%|points?)/;
const GREEN = /environnement|ecolog|ecocon|durable|durabilit|carbone|energ|reparab|reemploi|recycl|cycle de vie|rgesn/;

const AWARD = [NAMED, PRICE];

/**
 * Blocks that name a weighted criterion: items and table rows of the section on award criteria; elsewhere, what calls itself a criterion
 * in a document that may award.
 */
function* weightedCriteria({ blocks, sections, sectionOf, profile }: TenderDocument): Iterable<number> {
  const awards = profile.document !== 'CCTP' && profile.document !== 'CCAP';
  for (const [index, block] of blocks.entries()) {
    if (block.sentences.length === 0 || !WEIGHT.test(block.prose)) continue;
    const inCriteria = sections[sectionOf[index] as number]?.role === 'criteres';
    if (inCriteria && block.cell) yield firstOfRow(blocks, index);
    else if ((NAMED.test(wordsOf(block)) && (awards || inCriteria)) || (inCriteria && block.kind === 'list-item'))
      yield index;
  }
}

/** The first cell of a row that is not empty: an empty one gives no block. */
function firstOfRow(blocks: readonly Block[], index: number): number {
  const cell = blocks[index]?.cell;
  const before = blocks[index - 1]?.cell;
  const follows = cell && before && before.row === cell.row && before.column < cell.column;
  return follows ? firstOfRow(blocks, index - 1) : index;
}

const wordsOf = (block: Block | undefined) => fold(block?.prose ?? '');
