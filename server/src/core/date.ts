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

/** « 1er avril 2019 » for « 2019-04-01 », « avril 2019 » for « 2019-04 »; what is not an ISO date is given back as it is. */
export function frenchDate(date: string): string {
  const [year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)?.slice(1) ?? [];
  if (month === undefined) return date;
  const words = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? words : `${day === '01' ? '1er' : Number(day)} ${words}`;
}

/** « depuis le 1er avril 2019 », « depuis avril 2019 », « depuis 2019 ». */
export const sinceWords = (date: string): string => `depuis ${isDay(date) ? 'le ' : ''}${frenchDate(date)}`;

/** « du 1er avril 2019 », « d’avril 2019 », « de 2019 »: what follows « à partir ». */
export function fromWords(date: string): string {
  const words = frenchDate(date);
  if (isDay(date)) return `du ${words}`;
  return /^[ao]/.test(words) ? `d’${words}` : `de ${words}`;
}

/** « au 1er avril 2019 », « à avril 2019 », « à 2019 »: what ends a period whose beginning was said. */
export const toWords = (date: string): string => `${isDay(date) ? 'au' : 'à'} ${frenchDate(date)}`;

/** « au 1er avril 2019 », « en avril 2019 », « en 2019 »: what follows « jusqu’ ». */
export const untilWords = (date: string): string => `${isDay(date) ? 'au' : 'en'} ${frenchDate(date)}`;

const isDay = (date: string) => date.length === 10;
