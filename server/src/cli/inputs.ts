import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Format } from '../core/document/model.ts';
import { globBase, globPattern, isGlob } from './glob.ts';

/** A document to check, as its caller names it, `/` separators. */
export interface Input {
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  /** The file begins with a byte order mark, left out of `text`. */
  readonly bom: boolean;
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
};

/** Beyond this a file is no tender document, and would not be read within seconds. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * The files that the arguments mean: files as they are, the documents of folders, what patterns match. `fail` is told, in
 * French, of each argument that means nothing.
 */
export function listPaths(args: readonly string[], fail: (message: string) => void): string[] {
  const paths = args.flatMap((arg) => {
    const path = arg.replaceAll('\\', '/');
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return documentsOf(path, fail);
    if (found) return [path];
    if (!isGlob(path)) {
      fail(`${path} : ce fichier ou ce dossier n’existe pas ; vérifiez le chemin.`);
      return [];
    }
    const pattern = globPattern(path);
    const matched = documentsUnder(globBase(path), fail).filter((each) => pattern.test(each));
    if (matched.length === 0) fail(`${path} : aucun document ne correspond à ce motif.`);
    return matched;
  });
  return [...new Set(paths)];
}

/** A folder that the caller names and that holds nothing to read is most often the wrong one. */
function documentsOf(folder: string, fail: (message: string) => void): string[] {
  const documents = documentsUnder(folder, fail);
  if (documents.length === 0) fail(`${folder} : aucun document Markdown ou AsciiDoc dans ce dossier.`);
  return documents;
}

/**
 * Reads a document; `fail` is told, in French, why it cannot be.
 *
 * @param format said by the caller; otherwise the extension decides
 */
export function readInput(
  path: string,
  format: Format | undefined,
  fail: (message: string) => void,
): Input | undefined {
  const language = format ?? formatOf(path);
  if (!language) {
    const known = Object.keys(EXTENSIONS).map((extension) => `.${extension}`);
    fail(`${path} : extension inconnue ; attendu ${known.join(', ')}, ou précisez --langage.`);
    return undefined;
  }
  try {
    const size = path === '-' ? 0 : statSync(path).size;
    if (size > MAX_BYTES) {
      fail(
        `${path} : fichier trop gros (${Math.round(size / 1e6)} Mo, limite ${MAX_BYTES / 1024 / 1024} Mo) ; scindez-le.`,
      );
      return undefined;
    }
    return decode(path, language, readFileSync(path === '-' ? 0 : path), fail);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(
      `${path} : lecture impossible (${code ?? message}) ; vérifiez que ce fichier existe et que vous y avez accès.`,
    );
    return undefined;
  }
}

function decode(path: string, format: Format, bytes: Buffer, fail: (message: string) => void): Input | undefined {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) {
    fail(`${path} : texte en UTF-16 ; enregistrez-le en UTF-8.`);
    return undefined;
  }
  if (bytes.includes(0)) {
    fail(`${path} : fichier binaire ; donnez un document Markdown ou AsciiDoc.`);
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith('\uFEFF');
    return { path, format, bom, text: bom ? text.slice(1) : text };
  } catch {
    fail(`${path} : texte qui n’est pas en UTF-8 ; enregistrez-le en UTF-8.`);
    return undefined;
  }
}

function formatOf(path: string): Format | undefined {
  return EXTENSIONS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

/** The documents of a folder and of those in it, named from `folder` as the caller wrote it: « ./lot/a.md » under « ./lot ». */
function documentsUnder(folder: string, fail: (message: string) => void): string[] {
  let entries: ReturnType<typeof entriesOf>;
  try {
    entries = entriesOf(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') fail(`${folder} : dossier illisible (${code}) ; vérifiez que vous y avez accès.`);
    return [];
  }
  const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = prefix + entry.name;
    if (entry.isDirectory()) return documentsUnder(path, fail);
    return formatOf(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  return readdirSync(folder || '.', { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
