import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteMemory } from '../site/ports.ts';
import { BLOCK_FILE, type BlockFile, type BlockTable, readBlocks, readWhole, writeBlocks } from './block-file.ts';
import { absentAs, OWN_FOLDER, type SiteFolder } from './site-folder.ts';

export interface SiteMemoryOptions {
  readonly site: SiteFolder;
  /** Folder for the state; absent: in the site itself. */
  readonly cache?: string | undefined;
}

/** Beside the files of a site: a digest of the head of their state, and how many they are. */
interface Mark {
  readonly state: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Keeps the state of builds in two files: `state` has a line that tells where the blocks are and then the head, the other one the blocks.
 * A mark in the site says that its files are those of that state.
 */
export function createSiteMemory({ site, cache }: SiteMemoryOptions): SiteMemory {
  const mark = join(site.path, OWN_FOLDER, 'mark.json');
  const folder = cache ?? join(site.path, OWN_FOLDER);
  const state = join(folder, 'state');
  let earlier: BlockFile | undefined;
  return {
    async load() {
      const known = markOf(await readFile(mark, 'utf8').catch(absentAs('')));
      const bytes = known && (await readWhole(state));
      if (known === undefined || bytes === undefined) return undefined;
      const line = firstLine(bytes);
      const head = bytes.subarray(line.length + 1);
      const table = known.state === digestOf(head) ? tableOf(Buffer.from(line).toString()) : undefined;
      earlier = table && (await readBlocks(folder, table));
      if (earlier === undefined) return undefined;
      site.count(known);
      return { head, blocks: [...earlier.places.keys()] };
    },
    drop() {
      earlier = undefined;
    },
    async forget() {
      await rm(mark, { force: true });
    },
    async save({ head, blocks }) {
      await mkdir(folder, { recursive: true });
      const table = await writeBlocks(folder, blocks, earlier);
      await writeFile(`${state}.new`, Buffer.concat([Buffer.from(`${JSON.stringify(table)}\n`), head]));
      await rename(`${state}.new`, state);
      const others = (await readdir(folder)).filter((name) => BLOCK_FILE.test(name) && name !== table.file);
      for (const name of others) await rm(join(folder, name), { force: true });
      await writeFile(mark, JSON.stringify({ state: digestOf(head), ...site.size } satisfies Mark));
    },
  };
}

function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(10);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function markOf(text: string): Mark | undefined {
  const { state, files, bytes } = fieldsOf<Mark>(text);
  if (typeof state !== 'string' || typeof files !== 'number' || typeof bytes !== 'number') return undefined;
  return { state, files, bytes };
}

function tableOf(text: string): BlockTable | undefined {
  const { file, places } = fieldsOf<BlockTable>(text);
  if (typeof file !== 'string' || !Array.isArray(places)) return undefined;
  const isPlace = (place: unknown) =>
    Array.isArray(place) && place.length === 3 && place.every((number) => Number.isSafeInteger(number) && number >= 0);
  return places.every(isPlace) ? { file, places } : undefined;
}

/** Of a text that may be anything. */
function fieldsOf<Form>(text: string): Partial<Record<keyof Form, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
