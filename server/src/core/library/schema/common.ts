/** What the schemas of all kinds of records share. */
import { z } from 'zod';
import { FIABILITES } from '../vocabulary.ts';

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'minuscules sans accent, chiffres et traits d’union (ex. : pieces-detachees-prix)',
  );
/** `AAAA-MM-JJ`, quoted or not in the YAML. */
export const jour = z.iso.date({
  // A missing date is told as any missing key.
  error: ({ code }) => (code === 'invalid_format' ? 'date au format AAAA-MM-JJ' : undefined),
});
export const phrase = z.string().trim().min(1, 'texte vide');
/** A day, or the month or year when the source gives no more: `AAAA-MM-JJ`, `AAAA-MM`, `AAAA`. Quoted in the YAML when it is a year. */
export const dateOuMois = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date au format AAAA-MM-JJ, AAAA-MM ou "AAAA"');
export const fiabilite = z.enum(FIABILITES);

/** What every fact carries: where it comes from, when it was last checked, how far it can be relied on. */
export const confiance = {
  'verifie-le': jour,
  fiabilite,
};

/** What will happen at a date, and is not known by the versions of the record alone. */
export const echeances = z
  .array(z.strictObject({ date: dateOuMois, effet: phrase, fiabilite }))
  .default([])
  .describe('Dates à venir ou passées qui changent quelque chose pour l’acheteur');
export const pieges = z.array(phrase).default([]).describe('Erreurs fréquentes, une phrase chacune');
