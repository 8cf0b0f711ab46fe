/** Prints a line meant for the terminal: an invisible mark tells it from the window's own log. */
export function say(format = '', ...values: unknown[]): void {
  console.log(`\u2063${format}`, ...values);
}
