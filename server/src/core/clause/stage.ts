import type { DocumentType, SectionRole } from '../document/model.ts';
import type { Clause } from '../library/schema/clause.ts';
import type { Etape, Niveau } from '../library/vocabulary.ts';
import { insertableStages } from './template.ts';

/** The stages that suit a place, best first: what the section is for decides, then what the document is. */
export function stagesOf(role: SectionRole, document: DocumentType | undefined): readonly Etape[] {
  return [...new Set([...(BY_ROLE[role] ?? []), ...((document && BY_DOCUMENT[document]) ?? []), ...DEFAULT])];
}

/** The stage at which to insert a clause at a place: the first that suits it among those the clause has a text for at this level. */
export function defaultStage(
  clause: Clause,
  niveau: Niveau,
  role: SectionRole,
  document: DocumentType | undefined,
): Etape | undefined {
  const possible = insertableStages(clause, niveau);
  return stagesOf(role, document).find((etape) => possible.includes(etape));
}

const BY_ROLE: Readonly<Partial<Record<SectionRole, readonly Etape[]>>> = {
  specifications: ['specification-technique'],
  execution: ['condition-execution'],
  penalites: ['condition-execution'],
  criteres: ['critere-attribution'],
  candidature: ['candidature'],
  consultation: ['modalite-passation', 'variante'],
  reponse: ['annexe'],
  annexe: ['annexe'],
};

const BY_DOCUMENT: Readonly<Record<DocumentType, readonly Etape[]>> = {
  CCTP: ['condition-execution', 'specification-technique'],
  CCAP: ['condition-execution'],
  CCP: ['condition-execution', 'specification-technique'],
  RC: ['critere-attribution', 'modalite-passation', 'candidature', 'variante'],
  AE: ['condition-execution'],
  annexe: ['annexe'],
};

const DEFAULT: readonly Etape[] = [
  'condition-execution',
  'specification-technique',
  'critere-attribution',
  'candidature',
  'variante',
  'modalite-passation',
  'annexe',
  'preparation',
];
