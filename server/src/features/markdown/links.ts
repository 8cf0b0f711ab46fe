/** Links inside Markdown: legal grounds, pages of the library. */
import type { Library } from '../../core/library/library.ts';
import type { PageParams } from '../../protocol.ts';

/** A link that opens a page of the library in the client, « command: » being the only address that works offline. */
export function pageLink(page: PageParams, label: string): string {
  return `[${label}](command:clausier.ouvrirPage?${encodeURIComponent(JSON.stringify([page]))})`;
}

/** « [article R. 2111-10 du code de la commande publique](https://…) », one a line; '' when there is none. */
export function legalGrounds(ids: readonly string[], library: Library): string {
  const lines = ids.flatMap((id) => {
    const texte = library.textes.get(id);
    if (!texte) return [];
    return `- ${texte.lien ? `[${texte.citation}](${texte.lien})` : texte.citation}`;
  });
  return lines.length > 0 ? `**Fondement**\n\n${lines.join('\n')}` : '';
}

/** Joins the parts of a page by blank lines, leaving out empty ones. */
export function paragraphs(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

/** A bullet list under a bold heading; '' when there is nothing to list. */
export function bullets(heading: string, items: readonly string[]): string {
  return items.length > 0 ? `**${heading}**\n\n${items.map((item) => `- ${item}`).join('\n')}` : '';
}

/** Text as it may stand in a table cell. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
