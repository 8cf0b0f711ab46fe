import type { Library } from '../core/library/library.ts';

/** Oniguruma word edges: `\b` would see one inside « équivalent ». */
const EDGES = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] as const;
const SPACE = '[ \\x{00A0}\\x{202F}]';

/**
 * The TextMate grammar laid over Markdown and AsciiDoc: clause markers, blanks left to fill, legal references and the names of the
 * library's labels. It colours at once, before the server has answered.
 */
export function injectionGrammar(library: Library): object {
  return {
    name: 'Clausier',
    scopeName: 'clausier.injection',
    // Text, and the comments where markers stand; never code.
    injectionSelector:
      'L:text.html.markdown - markup.fenced_code - markup.inline.raw, L:text.asciidoc - markup.raw - markup.fenced_code',
    patterns: [
      { include: '#marqueurs' },
      { include: '#a-completer' },
      { include: '#references' },
      { include: '#ecolabels' },
    ],
    repository: {
      marqueurs: { patterns: MARKERS },
      'a-completer': { patterns: BLANKS.map((match) => ({ match, name: 'variable.parameter.a-completer.clausier' })) },
      references: {
        patterns: REFERENCES.map((match) => ({
          match: match.replaceAll(' ', SPACE),
          name: 'constant.other.reference.clausier',
        })),
      },
      ecolabels: { patterns: [{ match: labelNames(library), name: 'entity.name.type.ecolabel.clausier' }] },
    },
  };
}

const MARKERS = [
  {
    match: '(/?clausier)(:)\\s+([a-z0-9-]+)(@)(incitatif|socle|avance|exemplaire)(?:\\s+([a-z-]+))?(?:\\s+(v\\d+))?',
    captures: {
      1: { name: 'keyword.control.clausier' },
      2: { name: 'punctuation.separator.clausier' },
      3: { name: 'entity.name.function.clause.clausier' },
      4: { name: 'punctuation.separator.clausier' },
      5: { name: 'constant.language.niveau.clausier' },
      6: { name: 'storage.type.etape.clausier' },
      7: { name: 'constant.numeric.version.clausier' },
    },
  },
  {
    match: '(clausier-ignore(?:-fichier)?)((?:\\s+[a-z]+(?:/[a-z0-9-]+)?)*)',
    captures: { 1: { name: 'keyword.control.clausier' }, 2: { name: 'entity.name.tag.regle.clausier' } },
  },
];

/** Blanks that a template leaves behind. */
const BLANKS = [
  '(?i)\\[\\s*(?:à|a)\\s+(?:compléter|préciser|définir|renseigner|adapter)[^\\]\\n]*\\]',
  '(?i)\\\\?\\[(?:nom|date|montant|nombre|adresse|intitulé|numéro|durée|x+)(?![\\p{L}])[^\\]\\n]{0,60}\\](?!\\()',
  "\\\\?<[\\p{Lu}][\\p{Lu} '’-]{2,40}\\\\?>",
  `${EDGES[0]}[xX]{3,}${EDGES[1]}`,
];

/** Legal references as people write them; a plain space stands for any kind of space. */
const REFERENCES = [
  `(?i)${EDGES[0]}(?:art(?:icles?|\\.) ?)?[LRD]\\.? ?\\d{1,4}-\\d+(?:-\\d+)*${EDGES[1]}`,
  `(?i)${EDGES[0]}(?:loi|décret|ordonnance|arrêté) (?:n° ?)?\\d{2,4}-\\d+(?: du \\d{1,2}(?:er)? \\p{L}+ \\d{4})?${EDGES[1]}`,
  `(?i)${EDGES[0]}(?:règlement|directive) (?:\\((?:UE|CE)\\) )?(?:n° ?)?\\d{2,4}/\\d+(?:/(?:UE|CE))?${EDGES[1]}`,
  `${EDGES[0]}CCAG(?:-[A-Z]+)?${EDGES[1]}`,
  `${EDGES[0]}(?:RGAA|RGESN|RGPD|NF EN \\d+|EN 301 549|ISO(?:/CEI)? \\d{4,5}(?:-\\d+)?)${EDGES[1]}`,
];

/** All names of all labels, the longest first so that « TCO Certified Edge » wins over « TCO Certified ». */
function labelNames(library: Library): string {
  const names = [...library.ecolabels.values()].flatMap((label) => [label.nom, ...label.alias]);
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length || a.localeCompare(b, 'fr'));
  const escaped = sorted.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', SPACE));
  return `${EDGES[0]}(?:${escaped.join('|')})${EDGES[1]}`;
}
