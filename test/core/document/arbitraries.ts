/** How the property tests make documents and edits out of fragments, whatever the format. */
import fc from 'fast-check';

const CHARACTERS = [
  ...' \n\n\r\t#*-_>|`[]()<>!.:;=\\~0123456789abcéàÉ«»’…\u00A0\u2060\uFFFC\u0301\uFEFF',
  '\r\n',
  '🙂',
  '\uD800',
  '\uDC00',
];

const garbage = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 30 }).map((units) => units.join(''));

/** A document as one could meet it: a head, fragments more or less parted, line ends of any sort. */
export function documentOf(heads: readonly string[], fragments: readonly string[]): fc.Arbitrary<string> {
  const fragment = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: garbage });
  const parts = fc.tuple(fragment, fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n', ' \n'));
  return fc
    .tuple(fc.constantFrom(...heads), fc.array(parts, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
    .map(([head, body, newline]) => head + body.flat().join('').replaceAll('\n', newline));
}

/** Where and what to type: places are fractions, so that they fit any text. */
export function editsOf(fragments: readonly string[]): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.nat(3), fc.nat(60)),
    inserted: fc.oneof(garbage, fc.constantFrom(...CHARACTERS), fc.constantFrom(...fragments)),
  });
  return fc.array(edit, { minLength: 1, maxLength: 4 });
}

export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}
