import { RegistryError } from '../errors.ts';
import type { ProjectFiles } from './install-ports.ts';

/** What a file of the project is to say, and what it said when that was decided. */
export interface TextChange {
  readonly path: string;
  /** `undefined`: there was no such file. */
  readonly before: string | undefined;
  readonly text: string;
}

/** Writes changes in their order, all or none; `undo` puts back what they replaced. */
export interface Recording {
  write(): Promise<void>;
  undo(): Promise<void>;
}

/** Changes of a project's files as one. `write` throws `INSTALL_BUSY` where somebody else has changed one meanwhile. */
export function recordingOf(changes: readonly TextChange[], files: ProjectFiles): Recording {
  const written: TextChange[] = [];
  const undo = async (): Promise<void> => {
    // a file that is new stays: the next install reads it and says the same again
    for (const { path, before } of written.splice(0).reverse())
      if (before !== undefined) await files.write(path, before).catch(() => undefined);
  };
  const write = async (): Promise<void> => {
    for (const { path, before, text } of changes) {
      const now = await textAt(path, files);
      // of installs that are started at once each comes to the same
      if (now !== before && now !== text) throw changedMeanwhile(path);
    }
    for (const change of changes) {
      await files.write(change.path, change.text);
      written.push(change);
    }
  };
  return {
    undo,
    write: () =>
      write().catch(async (error: unknown) => {
        await undo();
        throw error;
      }),
  };
}

/** The project's files as they are to be. */
export function filesAfter(changes: readonly TextChange[], files: ProjectFiles): ProjectFiles {
  return {
    read: async (path) => {
      const change = changes.find((one) => one.path === path);
      return change === undefined ? files.read(path) : new TextEncoder().encode(change.text);
    },
    write: (path, text) => files.write(path, text),
  };
}

/** The text of a file of the project, with its byte order mark. */
export async function textAt(path: string, files: ProjectFiles): Promise<string | undefined> {
  const bytes = await files.read(path);
  return bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function changedMeanwhile(path: string): RegistryError {
  return new RegistryError('INSTALL_BUSY', `Cannot write "${path}": it has changed since it was read`, {
    found: 'another text than a moment ago, by another install or an editor',
    expected: 'that nobody changes it meanwhile',
    cure: 'Run the command again',
  });
}
