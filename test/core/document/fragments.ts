/** What real documents are made of, conversion oddities included: the property tests shuffle these. */
import type fc from 'fast-check';
import { documentOf, type Edit, editsOf } from './arbitraries.ts';

const MARKDOWN: readonly string[] = [
  '# Cahier des clauses techniques particulières',
  '## 5.2.1 Pièces détachées {#pieces .numbered}',
  '### Article 5 - Garantie',
  'Critères de jugement\n===',
  'Prix\n---',
  '**Supports des livrables**',
  'ARTICLE 5 – OBJET DU MARCHÉ',
  '4.2 - Exigences',
  'Le titulaire fournit, dans la mesure du possible, des équipements réparables (art. L. 2111-7).',
  "L’acheteur\u00A0peut résilier\u202F; voir l'article R. 2152- 1, cf. n° 2.\nLe candidat précise\nla durée.",
  'E\u0301tat des e\u0301quipements re\u0301pare\u0301s, co\u00ADopératifs.',
  '\uF0B7 Une puce privée 🙂 👩‍💻 et la suite…',
  'Le <TITULAIRE DU MARCHÉ> et le \\<PRESTATAIRE\\> [À PRÉCISER] [nom du service].',
  'Voir le [guide](https://exemple.fr/guide "titre") et https://exemple.fr/a_b_c, `code`, ![plan](plan.png).',
  'Un [passage]{.mark} *souligné*, **gras**, ~~barré~~, note[^1], <b>html</b><br>suite <!-- note --> fin.',
  '[^1]: une note de bas de page',
  '[ref]: https://exemple.fr',
  '- premier point :\n  suite\n\n  autre paragraphe\n    - sous-point ;\n- second point.',
  '1. Objet ................ 4\n2. Prix ................ 5',
  '1) un\n2) deux\n   > cité dans un point',
  '- [ ] à faire\n- [x] fait',
  '> Une citation\n> sur deux lignes\nparesseuse\n>\n> - point cité\n>   suite',
  '| Critère | Poids |\n|---|---:|\n| Prix | 40 % |\n|  | **60** `x` |\nfin',
  '<table>\n<tr><th>A</th><td><p>un</p><table><tr><td>n</td></tr></table></td></tr>\n<tr><td>&nbsp;b <i>c</i></td></tr></table>',
  '<div>\n\nTexte dans une division.\n\n</div>',
  '<ul><li>un<ul><li>deux</li></ul></li></ul>\n<!-- clausier: a@socle v1 -->',
  '<!-- commentaire\nsur deux lignes -->\nLe titulaire livre.',
  '    Le prestataire remet un rapport\n    chaque mois.\n\n    - point indenté',
  '    const x = () => 1;',
  '```json\n{ "a": 1 }\n```',
  '~~~\nouvert',
  '5.2 Garantie ........ 12\n5.3 Prix………… 13\nPage 10 sur 42\nLe texte continue',
  'CCTP – Fourniture | Page 3/12',
  '- [5.2 Garantie](#garantie)',
  '***',
  '---',
  '\t tabulation\u2028séparée',
];
const FRONT_MATTER = [
  '',
  '',
  '---\nclausier:\n  document: RC\n---\n',
  '---\r\nclausier: [\r\n---\r\n',
  '\uFEFF',
  '---\n',
];

/** A Markdown document as one could meet it. */
export const markdownDocument: fc.Arbitrary<string> = documentOf(FRONT_MATTER, MARKDOWN);

export const edits: fc.Arbitrary<readonly Edit[]> = editsOf(MARKDOWN);
