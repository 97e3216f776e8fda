import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteMemory } from '../site/ports.ts';
import { absentAs, OWN_FOLDER, type SiteFolder } from './site-folder.ts';

export interface SiteMemoryOptions {
  readonly site: SiteFolder;
  /** Folder for the state; absent: in the site itself. */
  readonly cache?: string | undefined;
}

/** Beside the files of a site: to which state they belong, and how many they are. */
interface Mark {
  readonly state: string;
  readonly files: number;
  readonly bytes: number;
}

/** Keeps the state of builds in a file. A mark in the site says that its files are those of that state. */
export function createSiteMemory({ site, cache }: SiteMemoryOptions): SiteMemory {
  const mark = join(site.path, OWN_FOLDER, 'mark.json');
  const state = join(cache ?? join(site.path, OWN_FOLDER), 'state');
  return {
    async load() {
      const known = markOf(await readFile(mark, 'utf8').catch(absentAs('')));
      const bytes = known && (await readFile(state).catch(absentAs(undefined)));
      if (bytes === undefined || known?.state !== digestOf(firstLine(bytes))) return undefined;
      site.count(known);
      return bytes;
    },
    async forget() {
      await rm(mark, { force: true });
    },
    async save(parts) {
      await mkdir(dirname(state), { recursive: true });
      const file = await open(`${state}.new`, 'w');
      let first: Uint8Array | undefined;
      try {
        for (const part of parts) {
          first ??= firstLine(part);
          await file.writeFile(part);
        }
      } finally {
        await file.close();
      }
      await rename(`${state}.new`, state);
      await writeFile(mark, JSON.stringify({ state: digestOf(first ?? Buffer.of()), ...site.size } satisfies Mark));
    },
  };
}

/** The first line tells two states apart. */
function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(10);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function markOf(text: string): Mark | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { state, files, bytes } = value as Partial<Record<keyof Mark, unknown>>;
    if (typeof state !== 'string' || typeof files !== 'number' || typeof bytes !== 'number') return undefined;
    return { state, files, bytes };
  } catch {
    return undefined;
  }
}
