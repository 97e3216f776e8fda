import { readGlob, readPath } from './file-pattern.ts';
import { type Finding, pointerTo } from './findings.ts';
import type { YamlFile } from './yaml.ts';

/** A usable glob or path of a manifest, which says that the package has such a file. */
export interface FileClaim {
  readonly key: 'files' | 'readme';
  /** JSON Pointer to it. */
  readonly pointer: string;
  readonly written: string;
  /** The form the manifest keeps. */
  readonly value: string;
}

/** Holds a manifest's claims against the files of its package: those that are wrong, each at its claim's pointer. */
export type ClaimCheck = (claims: readonly FileClaim[]) => readonly Finding[];

/** What a manifest says about files that can be true or not; `exclude` may well name what is not there. */
export function fileClaims({ value: { files, readme } }: YamlFile): readonly FileClaim[] {
  const globs: readonly unknown[] = Array.isArray(files) ? files : [];
  return [
    ...globs.flatMap((glob, index) => claimOf('files', pointerTo('/files', index), glob)),
    ...claimOf('readme', '/readme', readme),
  ];
}

function claimOf(key: FileClaim['key'], pointer: string, written: unknown): FileClaim[] {
  if (typeof written !== 'string') return [];
  const check = key === 'files' ? readGlob(written) : readPath(written);
  return check.kind === 'good' ? [{ key, pointer, written, value: check.value }] : [];
}
