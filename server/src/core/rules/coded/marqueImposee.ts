import { sentenceOf } from '../context.ts';
import { EXCEPTIONS } from '../exceptions.ts';
import type { BlockRule } from '../rule.ts';

/** A trade mark that a specification names, and that leaves the others out. */
export const marqueImposee: BlockRule = {
  scope: 'block',
  id: 'legalite/marque-imposee',
  categorie: 'legalite',
  title: 'Marque imposée',
  explanation: `Une spécification ne peut nommer une marque qui favorise ou écarte des opérateurs. Deux exceptions : l’objet du marché le justifie, ou une description précise est impossible et la mention « ou équivalent » suit.

La description de l’existant, les formats de fichiers et les exemples ne sont pas signalés.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2111-7'],
  examples: [
    {
      weak: 'Les souris sont de ⟦marque Logitech⟧.',
      fixed: 'Les souris sont de marque Logitech ou équivalent.',
    },
    {
      weak: 'Les postes ont un ⟦processeur Intel⟧ de treize générations au plus.',
      fixed: 'Les postes ont un processeur Intel ou équivalent de treize générations au plus.',
    },
  ],
  accepted: [
    'Les souris sont de marque Logitech ou équivalent.',
    'Les prises sont de marque Legrand ou similaire.',
    '## Parc existant\n\nLes postes sont de marque Dell.',
    'Le candidat indique la marque et le modèle proposés.',
    'Chaque équipement porte son numéro d’inventaire, sa marque et sa taille d’écran.',
  ],
  triggers: ['marque', 'marques', 'processeur', 'processeurs'],
  *check(context) {
    const { block, section } = context;
    if (block.kind === 'title' || section.role === 'consultation') return;
    for (const { 0: text, index: start } of block.prose.matchAll(BRAND)) {
      const sentence = sentenceOf(block, start);
      if (!sentence) continue;
      const end = start + text.length;
      const match = { start, end, sentence };
      if (ALLOWED.some((name) => EXCEPTIONS[name]?.(match, context))) continue;
      yield {
        span: { start, end },
        message:
          'Cette marque écarte les autres : décrivez la performance attendue, ou ajoutez « ou équivalent » si une description précise est impossible.',
        fixes: [
          {
            title: 'Ajouter « ou équivalent »',
            edits: [{ start: end, end, text: ' ou équivalent' }],
            snippet: false,
            safe: false,
          },
        ],
      };
    }
  },
};

const ALLOWED = ['equivalent-present', 'question-au-candidat', 'existant', 'negation', 'citation-de-texte'];

/** « marque » and the capitalised name that follows; a processor and its maker, since those specifications rarely say « marque ». */
const BRAND =
  /(?<![\p{L}])(?:[Mm]arques?\s+(?!(?:CE|NF|Certifi)(?![\p{L}]))\p{Lu}[\p{L}\p{N}-]+|[Pp]rocesseurs?\s+(?:\p{Ll}+\s+){0,2}?(?:Intel|AMD)(?:\s+(?:Core|Xeon|Ryzen|EPYC)(?:\s+(?:i\d|Ultra|Pro|\d))?)?)/gu;
