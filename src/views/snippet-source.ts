import type { Entry } from '../sparse/entry.ts';
import type { Clients } from './clients.ts';

/** What one client needs to use a version: a text to copy. Texts of the same client follow each other and belong together. */
export interface Snippet {
  readonly client:
    | 'Clyde'
    | 'CLI'
    | 'cargo'
    | 'npm'
    | 'Zig'
    | 'CMake'
    | 'CPM'
    | 'Meson'
    | 'Bazel'
    | 'vcpkg'
    | 'Conan'
    | 'curl';
  /** Where the text goes. */
  readonly place: string;
  readonly language: 'yaml' | 'cmake' | 'sh' | 'toml' | 'ini' | 'json' | 'python' | 'zig';
  readonly text: string;
}

/** The version as clients are told to get it. */
export type Installable = Pick<Entry, 'name' | 'vers' | 'cksum' | 'dl'> & {
  readonly archive: string;
  /** What is in the archive for other package managers; absent: nothing is known of it. */
  readonly clients?: Clients;
  /** Of the entry; absent: it needs nothing that a text would have to say. */
  readonly deps?: Entry['deps'];
};

/** What texts are made from: nothing in the addresses means anything to a shell or to CMake. */
export interface SnippetSource extends Omit<Installable, 'dl' | 'clients'> {
  readonly clients: Clients;
  /** Of the archive; absent where the registry's address is not known. */
  readonly url: string | undefined;
  /** Of the registry, ending in `/`. */
  readonly base: string | undefined;
  /** By which name cargo's configuration calls the registry. */
  readonly registry: string;
}

/** The version as ranges name it. */
export function withoutBuild(version: string): string {
  return version.replace(/\+.*$/, '');
}
