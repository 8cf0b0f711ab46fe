import type { Format } from '../../server/src/core/document/model.ts';

/**
 * A tender document of at least `length` characters: numbered articles of ordinary prose, lists and tables, one weak sentence in
 * seven or so. Always the same for the same arguments.
 */
export function generateDocument(format: Format, length: number): string {
  const write = format === 'markdown' ? MARKDOWN : ASCIIDOC;
  const parts: string[] = [write.head];
  let size = write.head.length;
  for (let article = 1; size < length; article++) {
    const part = write.title(2, `${article}. ${TITLES[article % TITLES.length]}`) + articleBody(write, article);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

function articleBody(write: typeof MARKDOWN, article: number): string {
  const sentence = (index: number) =>
    SENTENCES[(article * 7 + index * 3) % SENTENCES.length]!.replace(
      '{n}',
      String(((article * 13 + index * 5) % 40) + 2),
    );
  const paragraph = (index: number) => `${[0, 1, 2].map((offset) => sentence(index + offset)).join(' ')}\n\n`;
  const list = [4, 5, 6].map((index) => `${write.bullet}${sentence(index)}\n`).join('');
  const subsection = write.title(3, `${article}.1 Modalités de suivi`) + paragraph(8);
  return `${paragraph(0)}${list}\n${article % 4 === 0 ? write.table : ''}${subsection}`;
}

const MARKDOWN = {
  head: '---\nclausier:\n  document: CCTP\n  familles: [ordinateurs-ecrans]\n---\n\n# Cahier des clauses techniques particulières\n\n',
  title: (level: number, text: string) => `${'#'.repeat(level)} ${text}\n\n`,
  bullet: '- ',
  table:
    '| Équipement | Quantité | Délai |\n|---|---|---|\n| Portable | 350 | 10 jours |\n| Écran | 400 | 10 jours |\n\n',
};

const ASCIIDOC: typeof MARKDOWN = {
  head: '= Cahier des clauses techniques particulières\n:clausier-document: CCTP\n:clausier-familles: ordinateurs-ecrans\n\n',
  title: (level, text) => `${'='.repeat(level)} ${text}\n\n`,
  bullet: '* ',
  table: '|===\n| Équipement | Quantité | Délai\n\n| Portable | 350 | 10 jours\n| Écran | 400 | 10 jours\n|===\n\n',
};

const TITLES = [
  'Objet du marché',
  'Spécifications techniques',
  'Conditions d’exécution',
  'Garantie et maintenance',
  'Reprise des équipements',
  'Pénalités',
];

const SENTENCES = [
  'Le titulaire livre les équipements dans un délai de {n} jours ouvrés à compter de la notification du bon de commande.',
  'Le titulaire fournit, dans la mesure du possible, des équipements réparables par les techniciens de la collectivité.',
  'Chaque livraison donne lieu à un procès-verbal signé par les deux parties, établi en {n} exemplaires.',
  'L’acheteur contrôle chaque année un échantillon de {n} équipements choisis parmi ceux du dernier trimestre.',
  'Conformément à l’article R. 2112-4 du code de la commande publique, les conditions d’exécution sont liées à l’objet du marché.',
  'Les équipements sont titulaires du label TCO Certified ou EPEAT niveau Gold.',
  'Tout retard donne lieu à une pénalité de {n} € hors taxes par jour ouvré, à compter du lendemain de l’échéance.',
  'Le titulaire remet au plus tard le {n} du mois un état des interventions, au format CSV, à l’adresse donnée par l’acheteur.',
  'Les consommables sont conformes aux normes en vigueur et leur composition est communiquée.',
  'La durée de la garantie est de {n} mois ; elle couvre les pièces, la main-d’œuvre et le déplacement.',
  'Les données restent hébergées dans l’Union européenne, et leur restitution se fait dans un format ouvert.',
  'Le titulaire désigne un interlocuteur unique, joignable de 8 heures à 18 heures les jours ouvrés.',
];
