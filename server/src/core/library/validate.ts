import { z } from 'zod';
import { capital } from '../fold.ts';
import { nearest } from './nearest.ts';
import { clauseSchema } from './schema/clause.ts';
import { ecolabelSchema } from './schema/ecolabel.ts';
import { familleLabelsSchema } from './schema/familleLabels.ts';
import { formulationSchema } from './schema/formulation.ts';
import { citationsSchema, engagementsSchema, famillesSchema } from './schema/lists.ts';
import { ossatureSchema } from './schema/ossature.ts';
import { texteSchema } from './schema/texte.ts';
import type { FileKind } from './shelf.ts';
import type { YamlPath } from './source.ts';

/** The schema of one record of each kind. */
export const SCHEMAS: Readonly<Record<FileKind, z.ZodType<{ readonly id: string }>>> = {
  clauses: clauseSchema,
  ecolabels: ecolabelSchema,
  textes: texteSchema,
  formulations: formulationSchema,
  'familles-labels': familleLabelsSchema,
  ossatures: ossatureSchema,
  familles: famillesSchema.element,
  engagements: engagementsSchema.element,
  citations: citationsSchema.element,
};

export interface Fault {
  readonly path: YamlPath;
  readonly message: string;
  /** The fault is the key itself, not its value. */
  readonly onKey: boolean;
}

export type Checked =
  | { readonly record: { readonly id: string }; readonly faults?: undefined }
  | { readonly record?: undefined; readonly faults: readonly Fault[] };

/** Checks a value against the schema of its kind: the record with its defaults filled in, or each fault as a French sentence with its mend. */
export function validate(kind: FileKind, value: unknown): Checked {
  const result = SCHEMAS[kind].safeParse(value, { error: explain });
  if (result.success) return { record: result.data };
  return { faults: result.error.issues.flatMap((issue) => toFaults(issue, SCHEMAS[kind])) };
}

function toFaults(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Fault[] {
  const path = issue.path as YamlPath;
  if (issue.code !== 'unrecognized_keys') return [{ path, message: sentence(issue.message), onKey: false }];
  const known = keysAt(z.toJSONSchema(schema, { io: 'input' }), path);
  return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, known), onKey: true }));
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant !== undefined) return `Clé inconnue « ${key} » : vouliez-vous « ${meant} » ?`;
  return `Clé inconnue « ${key} » : les clés possibles ici sont ${list(known)}.`;
}

/** The sentence of an issue that the schema does not word itself. */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  const missing = issue.input === undefined && issue.path !== undefined && issue.path.length > 0;
  switch (issue.code) {
    case 'invalid_type':
      if (missing)
        return `Il manque la clé « ${String(issue.path!.at(-1))} » (${TYPES[issue.expected] ?? issue.expected})`;
      if (issue.expected === 'string' && typeof issue.input !== 'object') {
        return `« ${String(issue.input)} » n’est pas lu comme du texte : mettez-le entre guillemets`;
      }
      return `Attendu ${TYPES[issue.expected] ?? issue.expected}, trouvé ${describe(issue.input)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (missing) return `Il manque la clé « ${String(issue.path!.at(-1))} » : ${list(values)}`;
      return unknownValue(String(issue.input), values);
    }
    case 'invalid_union':
      return unionFault(issue);
    case 'too_small':
      return issue.origin === 'array'
        ? `Liste trop courte : il faut au moins ${issue.minimum} élément${Number(issue.minimum) > 1 ? 's' : ''}`
        : `Valeur trop petite : le minimum est ${issue.minimum}`;
    case 'too_big':
      return `Valeur trop grande : le maximum est ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'Adresse invalide : écrivez-la en entier, « https://… »' : undefined;
    case 'invalid_key':
      return 'Nom invalide : minuscules sans accent, chiffres et traits d’union';
    default:
      return undefined;
  }
}

function unionFault(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const input = issue.input as Readonly<Record<string, unknown>> | undefined;
  if (issue.discriminator === undefined) return 'Attendu un nombre ou du texte';
  const given = input?.[issue.discriminator];
  const kinds = ['nombre', 'montant', 'choix', 'texte', 'date'];
  if (given === undefined) return `Il manque la clé « ${issue.discriminator} » : ${list(kinds)}`;
  return unknownValue(String(given), kinds);
}

function unknownValue(given: string, values: readonly string[]): string {
  const meant = nearest(given, values);
  if (meant !== undefined) return `Valeur inconnue « ${given} » : vouliez-vous « ${meant} » ?`;
  return `Valeur inconnue « ${given} » : choisissez ${list(values)}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'du texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '« true » ou « false »',
  array: 'une liste',
  object: 'des clés et leurs valeurs',
  record: 'des clés et leurs valeurs',
};

function describe(value: unknown): string {
  if (value === null) return 'rien';
  if (Array.isArray(value)) return 'une liste';
  return typeof value === 'object' ? 'des clés' : `« ${String(value)} »`;
}

/** « a, b ou c ». */
function list(values: readonly string[]): string {
  const quoted = values.map((value) => `« ${value} »`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ou ${quoted.at(-1)}`;
}

/** With a capital and a final mark: the schema words its own messages as fragments. */
function sentence(message: string): string {
  const text = capital(message);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.JSONSchema.BaseSchema, path: YamlPath): readonly string[] {
  const options = [schema, ...((schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []) as z.core.JSONSchema.BaseSchema[])];
  if (path.length === 0) return [...new Set(options.flatMap(ownKeys))];
  const [step, ...rest] = path;
  return options.flatMap((option) => {
    const next = option.properties?.[String(step)] ?? option.items ?? option.additionalProperties;
    return typeof next === 'object' && !Array.isArray(next) ? keysAt(next as z.core.JSONSchema.BaseSchema, rest) : [];
  });
}

/** Those of an object, or of a record whose keys are a closed list. */
function ownKeys(schema: z.core.JSONSchema.BaseSchema): readonly string[] {
  const names = schema.propertyNames;
  return [...Object.keys(schema.properties ?? {}), ...((typeof names === 'object' && names.enum) || []).map(String)];
}
