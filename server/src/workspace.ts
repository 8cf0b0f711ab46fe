import type { WorkspaceFolder } from 'vscode-languageserver';
import type { Format } from './core/document/model.ts';

/** A document of the workspace as it is on disk. */
export interface StoredDocument {
  readonly uri: string;
  readonly format: Format;
  readonly text: string;
}

/** Reads the documents of a folder, those of its subfolders included; nothing from one that cannot be read. */
export type ReadFolder = (folderUri: string) => Iterable<StoredDocument>;

/** The folders that the editor has open, and the documents in them. */
export interface Workspace {
  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
  /** Each document once, read when the loop comes to it. */
  documents(): Iterable<StoredDocument>;
}

/** A URI as it may be compared: editors and Node encode the same file in their own ways. */
export function uriKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}

export function createWorkspace(readFolder: ReadFolder): Workspace {
  const folders = new Set<string>();
  return {
    change(added, removed) {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
    },
    *documents() {
      const seen = new Set<string>();
      for (const folder of folders) {
        for (const document of readFolder(folder)) {
          const key = uriKey(document.uri);
          if (seen.has(key)) continue;
          seen.add(key);
          yield document;
        }
      }
    },
  };
}
