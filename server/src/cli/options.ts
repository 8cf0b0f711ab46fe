import { type ParseArgsConfig, parseArgs } from 'node:util';
import { misuse } from './terminal.ts';

/**
 * Reads the arguments of a command.
 *
 * @throws `misuse`, in French, on an unknown option or a missing value
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw misuse(`${explain(error as NodeJS.ErrnoException, Object.keys(options))} Voir « clausier --aide ».`);
  }
}

function explain({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `Option inconnue : ${option}. Options de cette commande : ${known.map((name) => `--${name}`).join(', ')}.`;
  }
  return `L’option ${option} est mal employée : elle ${message.includes('does not take') ? 'ne prend pas de valeur' : 'attend une valeur'}.`;
}

/**
 * One of a closed list.
 *
 * @throws `misuse` when `value` is not one of them
 */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw misuse(`« ${value} » n’est pas une valeur de --${name} : ${allowed.join(', ')}.`);
  return found;
}
