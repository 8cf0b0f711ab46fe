#!/usr/bin/env node
/** The command line: finds the command, runs it, ends with its status. */
import { clauses } from './cli/clauses.ts';
import { HELP, unknownCommand } from './cli/help.ts';
import { inserer } from './cli/inserer.ts';
import { serveur } from './cli/serveur.ts';
import { type Command, isMisuse, misuse, nodeTerminal, STATUS, type Terminal } from './cli/terminal.ts';
import { valider } from './cli/valider.ts';
import { verifier } from './cli/verifier.ts';
import { VERSION } from './cli/version.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ verifier, clauses, inserer, valider, serveur }),
);
const HELP_FLAGS = ['--aide', '--help', '-h'];

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) throw misuse(`indiquez une commande.\n\n${HELP}`);
  if (name === '--version') {
    terminal.print(`${VERSION}\n`);
    return STATUS.fine;
  }
  const command = COMMANDS.get(name);
  if (HELP_FLAGS.includes(name) || (command && args.some((arg) => HELP_FLAGS.includes(arg)))) {
    terminal.print(`${HELP}\n`);
    return STATUS.fine;
  }
  if (!command) throw misuse(unknownCommand(name, [...COMMANDS.keys()]));
  return command(args, terminal);
}

const terminal = nodeTerminal();
void run(process.argv.slice(2), terminal)
  .catch((error: unknown) => {
    terminal.complain(
      isMisuse(error) ? error.message : `arrêt imprévu : ${error instanceof Error ? error.stack : error}`,
    );
    return STATUS.misuse;
  })
  .then((status) => {
    // Not `process.exit`: what was printed to a pipe must be read to its end.
    process.exitCode = status;
  });
