import {
  type Document,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { LibraryFile, LibraryProblem } from './library.ts';

export type YamlPath = readonly (string | number)[];

/** A YAML file that could be read: its value, and where each part of it stands. */
export interface YamlSource {
  readonly file: string;
  /** File name without its extension. */
  readonly name: string;
  readonly value: unknown;
  /** A problem at what `path` leads to, or at the nearest thing above it that exists; on its key with `onKey`. */
  problem(path: YamlPath, message: string, onKey?: boolean): LibraryProblem;
}

/** No record comes near this size: what does is a mistake, and would hold the editor up. */
const LARGEST = 1_000_000;

/** Reads the YAML of a file. Total: `source` is undefined when the file cannot be read, and `problems` says why. */
export function readYaml(file: LibraryFile): {
  readonly source: YamlSource | undefined;
  readonly problems: readonly LibraryProblem[];
} {
  const fail = (message: string, start = 0, end = 0) => ({
    source: undefined,
    problems: [{ file: file.path, path: '', range: rangeOf(counter, start, end), message }],
  });
  const counter = new LineCounter();
  counter.addNewLine(0);
  if (file.text.length > LARGEST) return fail('Fichier trop gros (plus de 1 Mo) : une fiche tient en quelques pages.');
  if (/[\0\uFFFD]/.test(file.text)) return fail('Ce n’est pas un fichier de texte : enregistrez-le en UTF-8.');
  const lines = new LineCounter();
  try {
    const document = parseDocument(file.text, { lineCounter: lines });
    if (document.errors.length > 0) {
      return { source: undefined, problems: document.errors.map((error) => syntaxProblem(file.path, lines, error)) };
    }
    if (document.contents === null) return fail('Fichier vide : écrivez-y une fiche, ou supprimez-le.');
    return { source: makeSource(file.path, document, lines), problems: [] };
  } catch {
    // `yaml` throws on aliases that do not resolve or unfold without end, and on nesting deeper than the stack.
    return fail('YAML illisible : retirez les alias (« *nom ») et les imbrications sans fin.');
  }
}

function makeSource(file: string, document: Document.Parsed, lines: LineCounter): YamlSource {
  return {
    file,
    name: file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, ''),
    value: document.toJS(),
    problem(path, message, onKey = false) {
      const [start, end] = locate(document.contents, path, onKey);
      return { file, path: path.join('.'), range: rangeOf(lines, start, end), message };
    },
  };
}

/** Offsets of what `path` leads to. Where it stops short (a missing key), the key of the innermost mapping reached. */
function locate(root: Node | null, path: YamlPath, onKey: boolean): readonly [number, number] {
  let node: unknown = root;
  let key: unknown;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) return span(key) ?? firstKey(node);
    key = next.key;
    node = next.value;
  }
  return (onKey ? span(key) : span(node)) ?? span(key) ?? span(root) ?? [0, 0];
}

function child(node: unknown, step: string | number): { readonly key: unknown; readonly value: unknown } | undefined {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isNode(pair.key) && String(pair.key) === String(step));
}

function firstKey(node: unknown): readonly [number, number] {
  const first = isMap(node) ? node.items[0] : undefined;
  return (isPair(first) ? span(first.key) : undefined) ?? span(node) ?? [0, 0];
}

function span(node: unknown): readonly [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function rangeOf(lines: LineCounter, start: number, end: number): LibraryProblem['range'] {
  return { start: positionOf(lines, start), end: positionOf(lines, Math.max(start, end)) };
}

function positionOf(lines: LineCounter, offset: number): LibraryProblem['range']['start'] {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line - 1, 0), character: Math.max(col - 1, 0) };
}

function syntaxProblem(file: string, lines: LineCounter, error: YAMLError): LibraryProblem {
  const message =
    SYNTAX[error.code] ?? 'YAML mal formé à cet endroit : vérifiez l’indentation, les deux-points et les guillemets.';
  return { file, path: '', range: rangeOf(lines, ...error.pos), message };
}

const SYNTAX: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Indentation irrégulière : alignez cette ligne sur ses voisines, avec des espaces.',
  TAB_AS_INDENT: 'Tabulation en début de ligne : remplacez-la par des espaces.',
  DUPLICATE_KEY: 'Clé écrite deux fois : gardez-en une.',
  MISSING_CHAR:
    'Signe manquant : fermez les guillemets, les crochets ou les accolades, ou ajoutez l’espace après les deux-points.',
  MULTILINE_IMPLICIT_KEY: 'Clé sur plusieurs lignes : un guillemet n’est pas fermé, ou les deux-points manquent.',
  BLOCK_AS_IMPLICIT_KEY: 'Deux « : » sur une ligne : mettez le texte entre guillemets.',
  BAD_SCALAR_START: 'Ce signe ne peut pas commencer un texte : mettez le texte entre guillemets.',
  MULTIPLE_DOCS: 'Plusieurs documents dans un fichier (« --- ») : une fiche par fichier.',
  UNEXPECTED_TOKEN: 'Signe inattendu : mettez le texte entre guillemets, ou revoyez l’indentation.',
};
