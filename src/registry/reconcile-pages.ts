import { inParallel } from './ingest/parallel.ts';
import type { IndexPast, ServedFiles } from './ports.ts';
import type { Compared } from './reconcile-assets.ts';
import type { Difference } from './reconcile-memory.ts';

export interface PagesRequest {
  readonly served: ServedFiles;
  readonly past: IndexPast;
  /** Paths to compare. */
  readonly paths: readonly string[];
  readonly head: string;
  /** Files at the head. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Time in which a commit has to be served: a deploy takes minutes, and caches keep ten. Milliseconds. */
export const PAGES_GRACE = 3_600_000;
const AT_ONCE = 8;

export function fileKey(path: string): string {
  return `page ${path}`;
}

/**
 * Compares what is served with the index. What differs from the head is held against the commit of an hour ago: whatever
 * that says must be served by now.
 */
export async function comparePages(request: PagesRequest): Promise<Compared> {
  const { served, files, past, paths, now, head } = request;
  const seen = await inParallel(paths, AT_ONCE, async (path) => ({ path, file: await served.read(path) }));
  const told = seen.filter(({ file }) => file.kind !== 'unknown');
  const suspect = told.filter(({ path, file }) => textOf(file) !== files.get(path));
  const keys = new Set(told.map(({ path }) => fileKey(path)));
  if (suspect.length === 0) return { differences: [], keys };
  const commit = await past.commitAt(now - PAGES_GRACE);
  const old =
    commit === head
      ? files
      : commit &&
        (await past.read(
          commit,
          suspect.map(({ path }) => path),
        ));
  const differences = suspect.flatMap(({ path, file }): Difference[] => {
    // before there was such a commit nothing had to be served
    if (old === undefined || old === '' || !old.has(path)) return [];
    const text = textOf(file);
    if (text === undefined && old.get(path) !== undefined) return [lacking(path, served.base)];
    return text === undefined || isCurrent(text, old.get(path), files.get(path)) ? [] : [stale(path, served.base)];
  });
  return { differences, keys };
}

/** Whether all that was so an hour ago is served, as it was or as it is now. */
function isCurrent(served: string, old: string | undefined, now: string | undefined): boolean {
  if (old === undefined || served === old) return true;
  const lines = new Set(served.split('\n'));
  const renewed = new Map((now ?? '').split('\n').map((line) => [versionIn(line), line] as const));
  return old.split('\n').every((line) => {
    const version = versionIn(line);
    return lines.has(line) || (version !== undefined && lines.has(renewed.get(version) ?? '\n'));
  });
}

function versionIn(line: string): string | undefined {
  return /"vers":"([^"\\]+)"/.exec(line)?.[1];
}

function textOf(file: { readonly kind: string; readonly text?: string }): string | undefined {
  return file.kind === 'text' ? file.text : undefined;
}

function lacking(path: string, base: string): Difference {
  return {
    ...{ key: fileKey(path), code: 'PAGES_STALE', message: `"${path}" is not served` },
    ...{ found: `no file at ${base}${path}`, expected: 'the file of the index, byte for byte' },
    cure: 'Run the workflow pages and look why it failed',
  };
}

function stale(path: string, base: string): Difference {
  return {
    ...{ key: fileKey(path), code: 'PAGES_STALE', message: `"${path}" is served as it was more than an hour ago` },
    ...{ found: `an old file at ${base}${path}`, expected: 'what the index says since an hour' },
    cure: 'Run the workflow pages and look why it failed',
  };
}
