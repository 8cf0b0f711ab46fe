import { bakedLibrary } from './library.node.ts';
import type { Environment } from './server.ts';

/** What the server needs from the outside, in Node. */
export function nodeEnvironment(): Environment {
  return {
    library: bakedLibrary(),
    today: localDate,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** Today where the drafter is, `AAAA-MM-JJ`. */
export function localDate(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
