import { isIsoDate } from '../../date.ts';
import { ACHETEURS, DOCUMENTS, NIVEAUX } from '../../library/vocabulary.ts';
import type { Lot, Profile } from '../model.ts';
import type { Declared, DeclaredValue, Problem } from './declared.ts';
import { FAMILLES } from './families.ts';

/** What a document declares, once checked; `problems` says what could not be read and how to mend it. */
export type DeclaredProfile = Omit<Profile, 'inferred'>;

/** Checks the declared values one by one: a wrong one is reported and left out, the others stand. */
export function checkDeclared(declared: Declared): DeclaredProfile {
  const problems: Problem[] = [...declared.problems];
  const report = ({ span }: DeclaredValue, message: string): undefined => {
    problems.push({ span, message });
    return undefined;
  };
  for (const [key, value] of declared.values) {
    if (!KEYS.includes(key))
      report(value, `«\u00A0${key}\u00A0» n’est pas une information connue\u00A0: écrivez ${oneOf(KEYS)}.`);
  }
  const get = (key: string): DeclaredValue | undefined => {
    const found = declared.values.get(key);
    return found === undefined || found.value === null || found.value === '' ? undefined : found;
  };
  return {
    document: closed(get('document'), DOCUMENTS, report),
    familles: readFamilles(get('familles'), report),
    acheteur: closed(get('acheteur'), ACHETEURS, report),
    procedure: text(get('procedure')),
    montantHt: amount(get('montant-ht'), report),
    dateLancement: date(get('date-lancement'), report),
    dureeMois: months(get('duree-mois'), report),
    niveau: closed(get('niveau'), NIVEAUX, report),
    lots: readLots(get('lots'), report),
    problems,
  };
}

type Report = (value: DeclaredValue, message: string) => undefined;

const KEYS = [
  'document',
  'familles',
  'acheteur',
  'procedure',
  'montant-ht',
  'date-lancement',
  'duree-mois',
  'niveau',
  'lots',
];

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;
}

function text(value: DeclaredValue | undefined): string | undefined {
  return value === undefined ? undefined : String(value.value).trim();
}

function closed<Word extends string>(
  value: DeclaredValue | undefined,
  words: readonly Word[],
  report: Report,
): Word | undefined {
  if (value === undefined) return undefined;
  const written = String(value.value).trim().toLowerCase();
  const found = words.find((word) => word.toLowerCase() === written);
  return found ?? report(value, `«\u00A0${written}\u00A0» n’est pas une valeur connue\u00A0: écrivez ${oneOf(words)}.`);
}

function readFamilles(value: DeclaredValue | undefined, report: Report): readonly string[] {
  if (value === undefined) return [];
  const known = FAMILLES.map(([id]) => id);
  const familles: string[] = [];
  for (const item of value.items ?? [value]) {
    const id = String(item.value).trim().toLowerCase();
    if (known.includes(id)) familles.push(id);
    else report(item, `«\u00A0${id}\u00A0» n’est pas une famille d’achat connue\u00A0: écrivez ${oneOf(known)}.`);
  }
  return [...new Set(familles)];
}

/** « 250 000 », « 250000,50 € » and 250000 are the same amount. */
function amount(value: DeclaredValue | undefined, report: Report): number | undefined {
  if (value === undefined) return undefined;
  const written = String(value.value)
    .replace(/[\s\u00A0\u202F_]|€|euros?|HT/gi, '')
    .replace(',', '.');
  const number = written === '' ? Number.NaN : Number(written);
  if (Number.isFinite(number) && number >= 0) return number;
  return report(value, 'Un montant s’écrit en euros hors taxes, en chiffres\u00A0: «\u00A0montant-ht: 250000\u00A0».');
}

function months(value: DeclaredValue | undefined, report: Report): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(String(value.value).replace(/\s*mois$/, ''));
  if (Number.isInteger(number) && number > 0) return number;
  return report(value, 'La durée s’écrit en mois entiers\u00A0: «\u00A0duree-mois: 48\u00A0».');
}

function date(value: DeclaredValue | undefined, report: Report): string | undefined {
  if (value === undefined) return undefined;
  const written = String(value.value).trim();
  if (isIsoDate(written)) return written;
  return report(value, 'Une date s’écrit AAAA-MM-JJ et doit exister\u00A0: «\u00A0date-lancement: 2027-02-01\u00A0».');
}

function readLots(value: DeclaredValue | undefined, report: Report): readonly Lot[] {
  if (value === undefined) return [];
  const lots: Lot[] = [];
  for (const item of value.items ?? [value]) {
    const numero = text(item.entries?.get('numero'));
    const intitule = text(item.entries?.get('intitule'));
    if (numero !== undefined && intitule !== undefined)
      lots.push({ numero, intitule, montantHt: amount(item.entries?.get('montant-ht'), report) });
    else
      report(
        item,
        'Chaque lot a un numéro et un intitulé\u00A0: «\u00A0{numero: 1, intitule: Postes de travail, montant-ht: 250000}\u00A0».',
      );
  }
  return lots;
}
