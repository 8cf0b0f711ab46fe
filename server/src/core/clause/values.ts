import { isIsoDate, isoDate, MONTHS, monthOf } from '../date.ts';
import { withoutAccents } from '../fold.ts';
import type { Parametre } from '../library/schema/clause.ts';

/** What a parameter may hold: numbers and amounts as numbers, dates as `AAAA-MM-JJ`, the rest as written. */
export type Value = number | string;
export type Values = Readonly<Record<string, Value>>;

/** A value as it is written in a French contract: « 1 500,50 », « 1er mars 2027 », the words of a choice. */
export function formatValue(parametre: Parametre, value: Value): string {
  switch (parametre.type) {
    case 'nombre':
    case 'montant':
      return typeof value === 'number' ? formatNumber(value, parametre.type === 'montant') : value;
    case 'date':
      return formatDate(String(value));
    case 'choix':
    case 'texte':
      return String(value);
  }
}

/**
 * Reads a value as people write it; undefined when it cannot be read for sure.
 *
 * @param text what stands at the place of the parameter, without its unit
 */
export function parseValue(parametre: Parametre, text: string): Value | undefined {
  const trimmed = text.replace(SPACES, ' ').trim();
  switch (parametre.type) {
    case 'nombre':
    case 'montant':
      return parseNumber(trimmed);
    case 'date':
      return parseDate(trimmed);
    case 'choix':
      return parametre.choix.find((choix) => sameWords(choix, trimmed));
    case 'texte':
      return trimmed === '' ? undefined : text.trim();
  }
}

/** Why a parameter cannot take a value, in one French sentence; undefined when it can. */
export function valueProblem(parametre: Parametre, value: Value): string | undefined {
  const name = `« ${parametre.libelle} »`;
  switch (parametre.type) {
    case 'nombre':
    case 'montant': {
      if (typeof value !== 'number' || Number.isNaN(value)) {
        return `${name} : « ${value} » n’est pas un nombre. Écrivez par exemple ${formatNumber(parametre.min)} ${parametre.unite}.`;
      }
      const { min, max, unite } = parametre;
      const decimals = parametre.type === 'montant' ? 2 : (parametre.decimales ?? 0);
      if (value < min) return `${name} : ${formatNumber(value)} ${unite}, sous le minimum de ${formatNumber(min)}.`;
      if (value > max) return `${name} : ${formatNumber(value)} ${unite}, au-delà du maximum de ${formatNumber(max)}.`;
      return Number(value.toFixed(decimals)) === value
        ? undefined
        : `${name} : ${formatNumber(value)} compte trop de décimales (${decimals} au plus).`;
    }
    case 'choix':
      return parametre.choix.includes(String(value))
        ? undefined
        : `${name} : « ${value} » n’est pas proposé. Choisissez ${parametre.choix.map((choix) => `« ${choix} »`).join(' ou ')}.`;
    case 'date':
      return isIsoDate(String(value)) ? undefined : `${name} : « ${value} » n’est pas une date au format AAAA-MM-JJ.`;
    case 'texte':
      if (String(value).trim() === '') return `${name} ne peut rester vide.`;
      return /[\r\n|{}]|-->/.test(String(value))
        ? `${name} tient sur une ligne, sans barre « | » ni accolade.`
        : undefined;
  }
}

const SPACES = /[\s\u00A0\u202F\u2060]+/g;
const NO_BREAK_SPACE = '\u00A0';

/** Decimal comma, thousands set apart by a no-break space; an amount with cents has two. */
export function formatNumber(value: number, amount = false): string {
  const digits = amount && !Number.isInteger(value) ? value.toFixed(2) : String(value);
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** « 1.500 » may be a thousand five hundred or one and a half: it is not read. */
function parseNumber(text: string): number | undefined {
  if (/^-?\d+\.\d{3}$/.test(text)) return undefined;
  if (!/^-?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(' ', '').replace(',', '.'));
}

function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? iso : `${day === 1 ? '1er' : day}${NO_BREAK_SPACE}${name} ${year}`;
}

function parseDate(text: string): string | undefined {
  const words = /^(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u.exec(text);
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const iso = words
    ? isoDate(words[3]!, monthOf(words[2]!), words[1]!)
    : figures
      ? isoDate(figures[3]!, figures[2]!, figures[1]!)
      : text;
  return isIsoDate(iso) ? iso : undefined;
}

/** Same words but for accents, case, apostrophes and spaces. */
function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => withoutAccents(text).replaceAll('’', "'").replace(SPACES, ' ');
  return plain(a) === plain(b);
}
