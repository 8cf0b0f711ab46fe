import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { escapeSnippet } from '../../core/clause/snippet.ts';
import type { Library } from '../../core/library/library.ts';
import { type ACHETEURS, NIVEAUX } from '../../core/library/vocabulary.ts';
import type { View } from '../../view.ts';
import { NIVEAU_WORDS } from '../markdown/words.ts';

import { completionItem } from './item.ts';
import type { CompletionRequest } from './request.ts';

/** Keys of the front matter (Markdown) or attributes (AsciiDoc) that say what a document is, and their values. */
export function frontMatterItems(view: View, request: CompletionRequest, offset: number): CompletionItem[] {
  const line = request.typed;
  const value = /^[ \t:]*(?:clausier-)?([a-z-]+):[ \t](?:.*[,[])?[ \t]*([\p{L}\p{N}-]*)$/u.exec(line);
  if (value) {
    const from = offset - value[2]!.length;
    return Object.entries(valuesOf(value[1]!, view.world.library)).map(([id, detail], index) =>
      completionItem(view, { ...request, from }, offset, index, {
        label: id,
        detail,
        snippet: escapeSnippet(id),
        words: `${id} ${detail}`,
        kind: CompletionItemKind.EnumMember,
      }),
    );
  }
  const key = /^([ \t]*|:clausier-)([a-z-]*)$/.exec(line);
  if (!key) return [];
  const from = offset - key[2]!.length;
  const nested = key[1] !== '';
  const keys = nested ? KEYS : { clausier: 'Ce que Clausier doit savoir du document' };
  const suffix = nested ? ': ' : ':\n  ';
  return Object.entries(keys).map(([id, detail], index) =>
    completionItem(view, { ...request, from }, offset, index, {
      label: id,
      detail,
      snippet: `${id}${suffix}`,
      words: `${id} ${detail}`,
      kind: CompletionItemKind.Property,
    }),
  );
}

const KEYS: Readonly<Record<string, string>> = {
  document: 'Nature du document',
  familles: 'Familles d’achat',
  acheteur: 'Nature de l’acheteur',
  procedure: 'Procédure de passation',
  'montant-ht': 'Montant estimé, en euros hors taxes',
  'date-lancement': 'Date de lancement de la consultation (AAAA-MM-JJ)',
  'duree-mois': 'Durée du marché, en mois',
  niveau: 'Niveau visé',
  lots: 'Lots du marché',
};

const DOCUMENTS = {
  CCTP: 'Cahier des clauses techniques particulières',
  CCAP: 'Cahier des clauses administratives particulières',
  CCP: 'Cahier des clauses particulières',
  RC: 'Règlement de la consultation',
  AE: 'Acte d’engagement',
  annexe: 'Annexe',
};

const BUYERS: Readonly<Record<(typeof ACHETEURS)[number], string>> = {
  etat: 'État',
  collectivite: 'Collectivité territoriale ou groupement',
  hospitalier: 'Établissement de santé',
  'etablissement-public': 'Établissement public',
  prive: 'Acheteur privé',
};

function valuesOf(key: string, library: Library): Readonly<Record<string, string>> {
  switch (key) {
    case 'document':
      return DOCUMENTS;
    case 'acheteur':
      return BUYERS;
    case 'niveau':
      return Object.fromEntries(NIVEAUX.map((niveau) => [niveau, NIVEAU_WORDS[niveau]]));
    case 'familles':
      return Object.fromEntries(library.familles.map(({ id, libelle }) => [id, libelle]));
    default:
      return {};
  }
}
