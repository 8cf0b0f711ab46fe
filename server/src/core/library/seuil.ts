import type { Seuil } from './schema/clause.ts';

/** The values that a level fixes, parameter name → value, without what is said of them. */
export function fixedValues({
  origine: _,
  sources: __,
  fiabilite: ___,
  ...values
}: Seuil): Readonly<Record<string, number | string>> {
  return values as Readonly<Record<string, number | string>>;
}
