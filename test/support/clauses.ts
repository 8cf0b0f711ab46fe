import fc from 'fast-check';
import { insertableStages, type Piece } from '../../server/src/core/clause/template.ts';
import type { Value, Values } from '../../server/src/core/clause/values.ts';
import type { Format } from '../../server/src/core/document/model.ts';
import type { Clause, Parametre } from '../../server/src/core/library/schema/clause.ts';
import { NIVEAUX, type Niveau } from '../../server/src/core/library/vocabulary.ts';
import { testLibrary } from './library.ts';

/** A clause of the catalogue at one level, one stage and in one syntax: one of the texts that it may become. */
export interface ClauseCase {
  readonly clause: Clause;
  readonly niveau: Niveau;
  readonly etape: Piece;
  readonly format: Format;
  /** To name it in a failure. */
  readonly name: string;
}

/** Every text that the catalogue may insert. */
export function clauseCases(): readonly ClauseCase[] {
  return [...testLibrary().clauses.values()].flatMap((clause) =>
    NIVEAUX.filter((niveau) => clause.niveaux[niveau]).flatMap((niveau) =>
      (insertableStages(clause, niveau) as readonly Piece[]).flatMap((etape) =>
        (['markdown', 'asciidoc'] as const).map((format) => ({
          clause,
          niveau,
          etape,
          format,
          name: `${clause.id}@${niveau} ${etape} (${format})`,
        })),
      ),
    ),
  );
}

/** Any values that the parameters of a clause may take. */
export function anyValues({ parametres }: Clause): fc.Arbitrary<Values> {
  return fc.record(
    Object.fromEntries(Object.entries(parametres).map(([nom, parametre]) => [nom, anyValue(parametre)])),
  );
}

function anyValue(parametre: Parametre): fc.Arbitrary<Value> {
  switch (parametre.type) {
    case 'nombre':
    case 'montant': {
      const scale = 10 ** (parametre.type === 'montant' ? 2 : (parametre.decimales ?? 0));
      const bounds = { min: Math.ceil(parametre.min * scale), max: Math.floor(parametre.max * scale) };
      return fc.integer(bounds).map((value) => value / scale);
    }
    case 'choix':
      return fc.constantFrom(...parametre.choix);
    case 'date':
      return fc
        .date({ min: new Date('2026-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'texte':
      return fc.constantFrom('Lyon et Brest', 'l’annexe 4', 'deux sites');
  }
}
