import { withoutAccents } from './fold.ts';

/** From January, as written in the middle of a sentence. */
export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** From 1, whatever the accents and capitals; 0 when it is no month. */
export function monthOf(name: string): number {
  return MONTHS.findIndex((month) => withoutAccents(month) === withoutAccents(name)) + 1;
}

/** « 2024 », 2, « 1 » → « 2024-02-01 »; whether that day exists is another question. */
export function isoDate(year: string, month: string | number, day: string): string {
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Whether a text is a day that exists, `AAAA-MM-JJ`: the 30th of February does not. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // The calendar moves a day that does not exist: it no longer reads as written.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
