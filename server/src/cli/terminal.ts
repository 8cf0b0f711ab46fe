/** What a command does to the outside: prints, complains, ends with a status. */
export interface Terminal {
  /** To standard output, as it is. */
  print(text: string): void;
  /** One line on standard error. */
  complain(line: string): void;
  readonly colours: boolean;
}

/** A command reads its own arguments and gives its exit status. @throws {@link misuse} when they make no sense */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number> | number;

/** Exit statuses: nothing at or above the failure level, something, misuse or unreadable input. */
export const STATUS = { fine: 0, found: 1, misuse: 2 } as const;

/** An error that is the caller's to mend: its message, in French, is all that is shown. */
export function misuse(message: string): Error {
  return new Error(message, { cause: MISUSE });
}

export function isMisuse(error: unknown): error is Error {
  return error instanceof Error && error.cause === MISUSE;
}

const MISUSE = Symbol('misuse');

/** The process's own terminal. Colours only where someone looks, and did not ask for none (https://no-color.org). */
export function nodeTerminal(): Terminal {
  // A reader that has seen enough (« | head ») closes the pipe: there is nothing left to say.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(STATUS.fine);
    throw error;
  });
  return {
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`clausier : ${line}\n`),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
}
