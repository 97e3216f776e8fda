import type { IndexReader } from '../local/index-reader.ts';
import { compareVersions } from '../manifest/version.ts';
import type { ListedPackage, ListedVersion } from '../serve/landing.ts';
import type { Listing } from '../serve/registry.ts';
import type { Entry } from '../sparse/entry.ts';
import { readIndexFile } from '../sparse/index-file.ts';
import { latestOf } from '../sparse/latest.ts';
import { readObject } from '../sparse/text.ts';

/** Most packages a page lists. */
const LIMIT = 500;

/** What the landing page shows of an index: packages by name, versions newest first. A damaged file is left out, and counted. */
export async function listPackages(index: IndexReader, head: string): Promise<Listing> {
  const paths = await index.paths(head, 'index');
  const listed = await Promise.all(paths.slice(0, LIMIT).map((path) => packageAt(index, head, path)));
  const packages = listed.filter((item) => item !== undefined);
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { packages, omitted: paths.length - packages.length };
}

async function packageAt(index: IndexReader, head: string, path: string): Promise<ListedPackage | undefined> {
  const entries = entriesOf(await textAt(index, head, path), path);
  const [first] = entries;
  if (first === undefined) return undefined;
  const latest = latestOf(entries);
  const license = (latest ?? first).license;
  const description = descriptionOf(await textAt(index, head, path.replace(/^index\//, 'meta/')));
  return {
    name: first.name,
    ...(description === undefined ? {} : { description }),
    ...(license === null ? {} : { license }),
    ...(latest === undefined ? {} : { latest: latest.vers }),
    versions: entries.toSorted((a, b) => compareVersions(b.vers, a.vers)).map(versionOf),
  };
}

async function textAt(index: IndexReader, head: string, path: string): Promise<string | undefined> {
  const bytes = await index.file(head, path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

function entriesOf(text: string | undefined, path: string): Entry[] {
  try {
    return readIndexFile(text, path).flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  } catch {
    return [];
  }
}

function descriptionOf(text: string | undefined): string | undefined {
  try {
    const description = text === undefined ? undefined : readObject(text, 'meta').description;
    return typeof description === 'string' ? description : undefined;
  } catch {
    return undefined;
  }
}

function versionOf({ vers, cksum, size, dl, pubtime, yanked, yank_reason, removed }: Entry): ListedVersion {
  return {
    version: vers,
    checksum: cksum,
    size,
    download: dl,
    published: pubtime,
    ...(yanked ? { yanked: yank_reason ?? (true as const) } : {}),
    ...(removed === undefined ? {} : { removed }),
  };
}
