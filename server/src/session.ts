import { TextDocuments } from 'vscode-languageserver';
import type { Library, LibraryProblem } from './core/library/library.ts';
import { loadLibrary } from './core/library/load.ts';
import { mergeLibrary } from './core/library/merge.ts';
import type { World } from './core/rules/rule.ts';
import { createWorld } from './core/rules/world.ts';
import { readSettings } from './core/settings.ts';
import { currentDocument, type OpenDocument, openDocuments } from './openDocuments.ts';
import type { TeamLibraryFile } from './protocol.ts';
import { type ClientAbilities, createView, type View } from './view.ts';

/** What the editor holds open, what the team and the drafter have set, and the views of all that. */
export interface Session {
  readonly documents: TextDocuments<OpenDocument>;
  /** The document as it now stands; undefined when it is not open, or not of our languages. */
  viewOf(uri: string): View | undefined;
  world(): World;
  /** What the client announced, once it has. */
  setClient(abilities: ClientAbilities): void;
  /** What the editor's settings hold under `clausier`; what cannot be read is left at its default. */
  setSettings(settings: unknown): void;
  /** Replaces the team's library; gives what is wrong in it, `file` being its URI. */
  setTeamLibrary(files: readonly TeamLibraryFile[]): readonly LibraryProblem[];
}

/** @param today asked again at each request: a server may run for days */
export function createSession(base: Library, today: () => string): Session {
  const documents = new TextDocuments<OpenDocument>(openDocuments);
  const views = new WeakMap<OpenDocument, View>();
  let client: ClientAbilities = { snippets: false, snippetEdits: false, pages: false };
  let library = base;
  let settings = readSettings({});
  let known: World | undefined;

  function world(): World {
    if (!known || known.today !== today()) known = createWorld({ library, settings, today: today() });
    return known;
  }

  return {
    documents,
    world,
    viewOf(uri) {
      const open = documents.get(uri);
      if (!open?.format) return undefined;
      const parts = { source: open.source, document: currentDocument(open, open.format), world: world(), client };
      const last = views.get(open);
      if (last?.document === parts.document && last.world === parts.world) return last;
      const view = createView(parts);
      views.set(open, view);
      return view;
    },
    setClient(abilities) {
      client = abilities;
    },
    setSettings(value) {
      settings = readSettings(value);
      known = undefined;
    },
    setTeamLibrary(files) {
      const team = loadLibrary(files, base);
      library = mergeLibrary(base, team.library);
      known = undefined;
      const uris = new Map(files.map(({ path, uri }) => [path, uri]));
      return team.problems.map((problem) => ({ ...problem, file: uris.get(problem.file) ?? problem.file }));
    },
  };
}
