import type { DocumentType, SectionRole } from '../core/document/model.ts';
import type { Etape } from '../core/library/schema.ts';

/** The stages that suit a place, best first: what the section is for decides, then what the document is. */
export function stagesOf(role: SectionRole, document: DocumentType | undefined): readonly Etape[] {
  return [...new Set([...(BY_ROLE[role] ?? []), ...((document && BY_DOCUMENT[document]) ?? []), ...DEFAULT])];
}

const BY_ROLE: Readonly<Partial<Record<SectionRole, readonly Etape[]>>> = {
  specifications: ['specification-technique'],
  execution: ['condition-execution'],
  penalites: ['condition-execution'],
  criteres: ['critere-attribution'],
  candidature: ['candidature'],
  reponse: ['annexe'],
  annexe: ['annexe'],
};

const BY_DOCUMENT: Readonly<Record<DocumentType, readonly Etape[]>> = {
  CCTP: ['condition-execution', 'specification-technique'],
  CCAP: ['condition-execution'],
  CCP: ['condition-execution', 'specification-technique'],
  RC: ['critere-attribution', 'candidature', 'variante'],
  AE: ['condition-execution'],
  annexe: ['annexe'],
};

const DEFAULT: readonly Etape[] = [
  'condition-execution',
  'specification-technique',
  'critere-attribution',
  'candidature',
  'variante',
  'annexe',
];
