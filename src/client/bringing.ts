import { RegistryError } from '../errors.ts';
import type { Entry } from '../sparse/entry.ts';
import { passArchive } from './archives.ts';
import type { Catalog } from './catalog.ts';
import { forEachOf } from './gate.ts';
import type { ArchiveCache, Installation, InstalledPackage, Installing, InstallProgress } from './install-ports.ts';
import type { Recording } from './recording.ts';

export interface BringPorts {
  readonly installation: Installation;
  readonly archives: ArchiveCache;
  readonly progress: InstallProgress;
}

export interface BringRequest {
  readonly entries: readonly Entry[];
  /** What was there when all this began. */
  readonly installed: ReadonlyMap<string, InstalledPackage>;
  readonly catalog: Catalog;
  readonly offline: boolean;
  /** Replace what somebody else put where a package belongs. */
  readonly force: boolean;
  /** The project's files, written before anything of its folder changes: nothing comes there that the lock file does not name. */
  readonly recording: Recording;
}

/** What became of the folder. */
export interface Brought {
  readonly status: 'installed' | 'unchanged';
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly state: 'added' | 'changed' | 'kept';
  }[];
  readonly removed: readonly string[];
}

/** Archives that are downloaded and unpacked at the same time. */
const AT_ONCE = 16;

/** Lets the folder hold exactly these packages, and what is not ours. Throws what `passArchive` throws, `TARGET_…`, `INSTALL_BUSY`. */
export async function bring(request: BringRequest, ports: BringPorts): Promise<Brought> {
  const { entries, force, recording } = request;
  const { installation } = ports;
  const first = changeOf(entries, request.installed);
  await refuseForeign(first.missing, request, ports);
  if (first.missing.length === 0 && first.removed.length === 0) {
    await recording.write();
    await installation.tidyUp();
    return broughtFrom(entries, first, 'unchanged');
  }
  const installing = await installation.begin();
  try {
    // another install may have ended while this one waited
    const change = changeOf(entries, await installation.installed());
    await refuseForeign(change.missing, request, ports);
    await stageAll(change.missing, installing, { ...ports, ...request });
    const installed = new Map(entries.map((entry) => [entry.name, { version: entry.vers, checksum: entry.cksum }]));
    await installing.commit({ installed, removed: change.removed, force, record: recording.write });
    return broughtFrom(entries, first, 'installed');
  } catch (error) {
    await recording.undo();
    throw error;
  } finally {
    await installing.end();
  }
}

interface Change {
  readonly before: ReadonlyMap<string, InstalledPackage>;
  readonly missing: readonly Entry[];
  readonly removed: readonly string[];
}

function changeOf(entries: readonly Entry[], before: ReadonlyMap<string, InstalledPackage>): Change {
  const wanted = new Set(namesOf(entries));
  return {
    before,
    missing: entries.filter(({ name, cksum }) => before.get(name)?.checksum !== cksum),
    removed: [...before.keys()].filter((name) => !wanted.has(name)).sort(),
  };
}

function broughtFrom(
  entries: readonly Entry[],
  { before, missing, removed }: Change,
  status: Brought['status'],
): Brought {
  const packages = entries.map((entry) => {
    const state = !missing.includes(entry) ? 'kept' : before.has(entry.name) ? 'changed' : 'added';
    return { name: entry.name, version: entry.vers, state } as const;
  });
  return { status, packages, removed };
}

async function refuseForeign(
  missing: readonly Entry[],
  { force }: BringRequest,
  { installation }: BringPorts,
): Promise<void> {
  const [foreign] = force ? [] : await installation.foreign(namesOf(missing));
  if (foreign === undefined) return;
  const path = installation.pathOf(foreign);
  throw new RegistryError(
    'TARGET_EXISTS',
    `Cannot install "${foreign}": something is there that was not installed by this program`,
    {
      found: `"${path}"`,
      expected: 'no such file or folder, or what an earlier install put there',
      cure: `Move "${path}" elsewhere, or replace it: \`clyde-registry install --force\``,
    },
  );
}

async function stageAll(
  missing: readonly Entry[],
  installing: Installing,
  { archives: cache, progress, catalog, offline }: BringRequest & BringPorts,
): Promise<void> {
  let done = 0;
  const step = Math.max(1, Math.ceil(missing.length / 10));
  progress.step(`Installing ${missing.length} ${missing.length === 1 ? 'package' : 'packages'}`);
  await forEachOf(missing, AT_ONCE, async (entry) => {
    const source = catalog.sourceOf(entry.name);
    const stage = await installing.stage(entry.name);
    await passArchive(entry, { cache, source, offline }, (file) => stage.write(file.path, file));
    done += 1;
    if (done % step === 0 && missing.length > 10)
      progress.step(`${done} of ${missing.length} packages checked and unpacked`);
  });
}

function namesOf(entries: readonly Entry[]): string[] {
  return entries.map(({ name }) => name);
}
