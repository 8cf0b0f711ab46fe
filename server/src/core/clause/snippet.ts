/** Text as it must be written in a snippet to be inserted unchanged, also inside a blank. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

/** A blank with a default: `${1:5}`. */
export function blank(stop: number, text: string): string {
  return `\${${stop}:${escapeSnippet(text)}}`;
}

/** A blank with a closed list, the first being its default: `${1|de la livraison,de l’achat|}`. */
export function choiceBlank(stop: number, choices: readonly string[]): string {
  return `\${${stop}|${choices.map((choice) => choice.replaceAll(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** What stands where nothing is filled yet; the rules report it until it is. */
export function toFill(libelle: string): string {
  return `[à compléter : ${libelle}]`;
}
