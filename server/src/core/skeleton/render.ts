import { toAsciidoc } from '../clause/asciidoc.ts';
import { blank, choiceBlank, escapeSnippet, toFill } from '../clause/snippet.ts';
import { parseTemplate } from '../clause/template.ts';
import type { Format } from '../document/model.ts';
import { CHAMPS_DECLARES } from '../library/vocabulary.ts';
import type { Article, Champ, Champs, Fragment, Skeleton } from './skeleton.ts';

/** A skeleton or a fragment as an editor snippet. */
export function skeletonSnippet(source: Skeleton | Fragment, format: Format): string {
  const stops = new Map<string, number>();
  return write(source, format, escapeSnippet, (nom, champ) => {
    const known = stops.get(nom);
    const stop = known ?? stops.size + 1;
    stops.set(nom, stop);
    // A repeated choice is a plain blank: two lists for one stop would open twice.
    return champ.type === 'choix' && known === undefined ? choiceBlank(stop, champ.choix) : blank(stop, shown(champ));
  });
}

/** A skeleton or a fragment as text: its examples in place of what is free, the first of each choice. */
export function skeletonText(source: Skeleton | Fragment, format: Format): string {
  const plain = (text: string) => text;
  return write(source, format, plain, (_, champ) => (champ.type === 'libre' ? champ.exemple : shown(champ)));
}

function shown(champ: Champ): string {
  switch (champ.type) {
    case 'libre':
      return toFill(champ.libelle);
    case 'valeur':
      return champ.defaut;
    case 'choix':
      return champ.choix[0]!;
  }
}

function write(
  source: Skeleton | Fragment,
  format: Format,
  text: (text: string) => string,
  place: (nom: string, champ: Champ) => string,
): string {
  const template = 'articles' in source ? skeletonTemplate(source, format) : fragmentTemplate(source, format);
  return parseTemplate(template)
    .map((part) => (part.kind === 'text' ? text(part.text) : place(part.nom, champOf(source.champs, part.nom))))
    .join('');
}

function champOf(champs: Champs, nom: string): Champ {
  return champs[nom] ?? { type: 'libre', libelle: nom, exemple: nom };
}

function fragmentTemplate({ markdown, asciidoc }: Fragment, format: Format): string {
  return format === 'markdown' ? markdown : (asciidoc ?? toAsciidoc(markdown));
}

function skeletonTemplate({ document, titre, articles }: Skeleton, format: Format): string {
  const body = articles.flatMap((article, index) => articleTemplate(article, String(index + 1), 2, format));
  const head =
    format === 'markdown'
      ? [`---\n${declaration(document)}\n---`, `# ${titre} – {objet-court}`]
      : [`= ${titre} – {objet-court}\n${attributes(document)}`];
  return `${[...head, ...body].join('\n\n')}\n`;
}

/** What the front matter says. */
const DECLARED = CHAMPS_DECLARES.filter((nom) => nom !== 'objet-court');

function declaration(document: string): string {
  const lines = DECLARED.map((nom) => `  ${nom}: ${nom === 'familles' ? '[{familles}]' : `{${nom}}`}`);
  return ['clausier:', `  document: ${document}`, ...lines].join('\n');
}

function attributes(document: string): string {
  return [`:clausier-document: ${document}`, ...DECLARED.map((nom) => `:clausier-${nom}: {${nom}}`)].join('\n');
}

function articleTemplate({ titre, texte, articles }: Article, number: string, level: number, format: Format): string[] {
  const heading = `${(format === 'markdown' ? '#' : '=').repeat(level)} ${number}${level === 2 ? '.' : ''} ${titre}`;
  const text = format === 'markdown' ? texte : toAsciidoc(texte);
  const below = articles.flatMap((article, index) =>
    articleTemplate(article, `${number}.${index + 1}`, level + 1, format),
  );
  return [heading, ...(text === '' ? [] : [text]), ...below];
}
