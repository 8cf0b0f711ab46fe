import type { DocumentRule } from '../rule.ts';

/** What the head of the document says of it, and that cannot be read. */
export const enTete: DocumentRule = {
  scope: 'document',
  id: 'structure/en-tete',
  categorie: 'structure',
  title: 'En-tête illisible',
  explanation: `L’en-tête (bloc \`clausier:\` en Markdown, attributs \`:clausier-…:\` en AsciiDoc) dit ce qu’est le document : sa nature, ses familles d’achat, l’acheteur, la date de lancement. Une valeur qui ne peut être lue est ignorée, et les règles qui en dépendent se trompent.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: [],
  examples: [{ weak: '---\nclausier:\n  document: ⟦CCTTP⟧\n---\n\n# Objet\n\nLe titulaire fournit des écrans.' }],
  accepted: ['---\nclausier:\n  document: CCTP\n---\n\n# Objet\n\nLe titulaire fournit des écrans.'],
  *check({ profile }) {
    for (const { span, message } of profile.problems) yield { span, message, fixes: [] };
  },
};
