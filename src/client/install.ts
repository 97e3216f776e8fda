import { RegistryError } from '../errors.ts';
import type { Entry } from '../sparse/entry.ts';
import { passArchive } from './archives.ts';
import { Catalog } from './catalog.ts';
import { forEachOf } from './gate.ts';
import type {
  ArchiveCache,
  BundleVerifier,
  IndexCache,
  Installation,
  InstalledPackage,
  Installing,
  InstallProgress,
  ProjectFiles,
  SourceOpener,
} from './install-ports.ts';
import { LOCK_PATH } from './lock.ts';
import { reachable } from './lock-check.ts';
import { type Project, readProject } from './project.ts';
import type { Registries } from './registries.ts';
import { select } from './selection.ts';

export interface InstallPorts {
  readonly files: ProjectFiles;
  readonly installation: Installation;
  readonly registries: Registries;
  readonly sources: SourceOpener;
  readonly index: IndexCache;
  readonly archives: ArchiveCache;
  /** Absent: provenance is not asked for. */
  readonly verifier?: BundleVerifier;
  readonly progress: InstallProgress;
}

export interface InstallRequest {
  readonly frozen: boolean;
  readonly offline: boolean;
  /** Also what only this project's own development needs. */
  readonly dev: boolean;
  readonly update: 'all' | readonly string[];
  /** Replace what somebody else put where a package belongs. */
  readonly force: boolean;
  /** Texts to write once everything is proved, before the lock file; by path. */
  readonly texts?: ReadonlyMap<string, string>;
}

export interface InstallReceipt {
  readonly status: 'installed' | 'unchanged';
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly state: 'added' | 'changed' | 'kept';
  }[];
  readonly removed: readonly string[];
  /** Whether the lock file was written. */
  readonly locked: boolean;
  readonly warnings: readonly string[];
}

/** Archives that are downloaded and unpacked at the same time. */
const AT_ONCE = 16;

/**
 * Installs what a project requires. Everything is downloaded, proved and unpacked aside before anything of it is to be seen;
 * when nothing has changed, nothing is written. Throws what `select` and `passArchive` throw, `TARGET_EXISTS`, `TARGET_FORBIDDEN`.
 */
export async function install(request: InstallRequest, ports: InstallPorts): Promise<InstallReceipt> {
  const { registries, sources, index: cache, progress, files } = ports;
  const project = await readProject(files);
  const warnings = warningsOf(project, request);
  for (const warning of warnings) progress.warn(warning);
  const catalog = new Catalog({ registries, sources, cache, offline: request.offline });
  const selection = await select({ project, registries, catalog, ...request }, files);
  const names = request.dev ? [...selection.lock.keys()] : [...reachable(selection.lock, namesOf(project.requires))];
  const entries = names.flatMap((name) => selection.entries.get(name) ?? []);
  const yanks = entries.filter(({ yanked }) => yanked).map(yankWarning);
  for (const yank of yanks) progress.warn(yank);
  const done = await bring(entries, { request, ports, catalog });
  await writeTexts(selection.lockText, request, ports);
  const locked = selection.lockText !== undefined;
  return {
    ...done,
    status: locked || done.status === 'installed' ? 'installed' : 'unchanged',
    locked,
    warnings: [...warnings, ...yanks],
  };
}

interface Bringing {
  readonly request: InstallRequest;
  readonly ports: InstallPorts;
  readonly catalog: Catalog;
}

type Brought = Pick<InstallReceipt, 'status' | 'packages' | 'removed'>;

/** Lets the folder hold exactly these packages, and what is not ours. */
async function bring(entries: readonly Entry[], bringing: Bringing): Promise<Brought> {
  const { installation } = bringing.ports;
  const first = changeOf(entries, await installation.installed());
  await refuseForeign(first.missing, bringing);
  if (first.missing.length === 0 && first.removed.length === 0) return broughtFrom(entries, first, 'unchanged');
  const installing = await installation.begin();
  try {
    // another install may have ended while this one waited
    const change = changeOf(entries, await installation.installed());
    await refuseForeign(change.missing, bringing);
    await stageAll(change.missing, installing, bringing);
    const installed = new Map(entries.map((entry) => [entry.name, { version: entry.vers, checksum: entry.cksum }]));
    await installing.commit({ installed, removed: change.removed, force: bringing.request.force });
    return broughtFrom(entries, first, 'installed');
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

async function refuseForeign(missing: readonly Entry[], { request, ports: { installation } }: Bringing): Promise<void> {
  const [foreign] = request.force ? [] : await installation.foreign(namesOf(missing));
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
  { request, ports, catalog }: Bringing,
): Promise<void> {
  const { archives: cache, verifier, progress } = ports;
  let done = 0;
  const step = Math.max(1, Math.ceil(missing.length / 10));
  progress.step(`Installing ${missing.length} ${missing.length === 1 ? 'package' : 'packages'}`);
  await forEachOf(missing, AT_ONCE, async (entry) => {
    const source = catalog.sourceOf(entry.name);
    await verifier?.verify(entry, source);
    const stage = await installing.stage(entry.name);
    await passArchive(entry, { cache, source, offline: request.offline }, (file) => stage.write(file.path, file));
    done += 1;
    if (done % step === 0 && missing.length > 10)
      progress.step(`${done} of ${missing.length} packages proved and unpacked`);
  });
}

async function writeTexts(
  lockText: string | undefined,
  { texts }: InstallRequest,
  { files }: InstallPorts,
): Promise<void> {
  for (const [path, text] of texts ?? []) await files.write(path, text);
  if (lockText !== undefined) await files.write(LOCK_PATH, lockText);
}

function warningsOf({ skipped }: Project, { frozen }: InstallRequest): string[] {
  if (frozen) return [];
  return skipped.map((requirement) => `${requirement} is a folder on this machine and is left to Clyde`);
}

function yankWarning({ name, vers, yank_reason }: Entry): string {
  return `${name}@${vers} is yanked${yank_reason === undefined ? '' : `: ${yank_reason}`}`;
}

function namesOf(items: readonly { readonly name: string }[]): string[] {
  return items.map(({ name }) => name);
}
