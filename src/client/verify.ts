import { createHash } from 'node:crypto';
import { type ErrorCode, RegistryError } from '../errors.ts';
import type { Entry } from '../sparse/entry.ts';
import { passArchive } from './archives.ts';
import { Catalog } from './catalog.ts';
import { forEachOf } from './gate.ts';
import type { InstallPorts } from './install.ts';
import type { FoundFile } from './install-ports.ts';
import { reachable } from './lock-check.ts';
import { readProject } from './project.ts';
import type { Proof } from './proof.ts';
import { judgeAll, type Proved } from './proving.ts';
import { select } from './selection.ts';

export interface VerifiedPackage {
  readonly name: string;
  readonly version: string;
  readonly files: number;
  readonly archive: 'ok';
  readonly proof: VerifiedProof;
}

/** `none`: there is no bundle, and none is asked for; `unchecked`: nobody asked. */
export type VerifiedProof =
  | { readonly state: 'none' | 'unchecked' }
  | ({ readonly state: 'ok'; readonly tag: string; readonly commit: string | null } & Proof);

export interface VerifyReceipt {
  readonly packages: readonly VerifiedPackage[];
  readonly warnings: readonly string[];
}

export interface VerifyRequest {
  readonly offline: boolean;
  readonly dev: boolean;
}

/** Differences that are told at most. */
const LISTED = 50;
const AT_ONCE = 4;

/** What says nothing of a package, but that nothing can be had: so it would be for the others. */
const ABSENT: readonly ErrorCode[] = ['DOWNLOAD_FAILED', 'OFFLINE_MISS'];

/**
 * Checks the lock file against what is required and against the index, proves where packages were built, then compares every
 * installed file with the archive that was published; what is not in the cache is downloaded again. Everything that is wrong is
 * told in one error. Throws `LOCK_STALE`, `PROVENANCE_…`, `CHECKSUM_MISMATCH`, `INSTALL_DIFFERS`, ….
 */
export async function verify(request: VerifyRequest, ports: InstallPorts): Promise<VerifyReceipt> {
  const { registries, sources, index: cache, progress } = ports;
  const project = await readProject(ports.files);
  const catalog = new Catalog({ registries, sources, cache, offline: request.offline });
  const { entries, lock } = await select({ project, registries, catalog, frozen: true, update: [] }, ports.files);
  const names = request.dev
    ? [...lock.keys()]
    : [
        ...reachable(
          lock,
          project.requires.map(({ name }) => name),
        ),
      ];
  const chosen = names.flatMap((name) => entries.get(name) ?? []);
  const { offline } = request;
  const proved = await judgeAll({ entries: chosen, before: lock, catalog, frozen: true, offline }, ports);
  for (const warning of proved.warnings) progress.warn(warning);
  progress.step(`Comparing ${names.length} ${names.length === 1 ? 'package' : 'packages'} with what was published`);
  const installed = await ports.installation.installed();
  const differences = new Map<string, readonly string[]>();
  const refusals = new Map<string, RegistryError>();
  const packages: VerifiedPackage[] = [];
  await forEachOf(chosen, AT_ONCE, async (entry) => {
    const { name, vers: version } = entry;
    if (!installed.has(name)) {
      differences.set(name, [`${ports.installation.pathOf(name)} is missing`]);
      return;
    }
    const found = await compare(entry, { ports, catalog, offline }).catch((thrown: unknown) => {
      if (!(thrown instanceof RegistryError) || ABSENT.includes(thrown.code)) throw thrown;
      refusals.set(name, thrown);
    });
    if (found === undefined) return;
    packages.push({ name, version, files: found.files, archive: 'ok', proof: verifiedProof(entry, proved) });
    if (found.differences.length > 0) differences.set(name, found.differences);
  });
  const wrong = [...proved.refusals.values(), ...inOrder(refusals)];
  const told = inOrder(differences).flat();
  const [first, ...others] = told.length > 0 ? [...wrong, differs(told)] : wrong;
  if (first !== undefined) throw others.length === 0 ? first : together(first, others);
  return { packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)), warnings: proved.warnings };
}

function inOrder<T>(byName: ReadonlyMap<string, T>): readonly T[] {
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function together(first: RegistryError, others: readonly RegistryError[]): RegistryError {
  const problems = [first, ...others].flatMap((error) => error.problems);
  const message = `Cannot vouch for what is installed: ${problems.length} problems`;
  return new RegistryError(first.code, message, { problems });
}

function verifiedProof({ name, repository: { tag, commit } }: Entry, { proofs, unchecked }: Proved): VerifiedProof {
  const proof = proofs.get(name);
  if (proof !== undefined) return { state: 'ok', tag, commit, ...proof };
  return { state: unchecked.has(name) ? 'unchecked' : 'none' };
}

interface Comparing {
  readonly ports: InstallPorts;
  readonly catalog: Catalog;
  readonly offline: boolean;
}

async function compare(
  entry: Entry,
  { ports: { installation, archives }, catalog, offline }: Comparing,
): Promise<{ files: number; differences: readonly string[] }> {
  const place = installation.pathOf(entry.name);
  const found = new Map((await installation.files(entry.name)).map((file) => [file.path, file]));
  const differences: string[] = [];
  const source = catalog.sourceOf(entry.name);
  const facts = await passArchive(
    entry,
    { cache: archives, source, offline },
    async ({ path, executable, content }) => {
      const published = await sumOf(content);
      const file = found.get(path);
      found.delete(path);
      const difference = await differenceOf(file, {
        sum: published,
        executable: installation.knowsExecutable ? executable : undefined,
      });
      if (difference !== undefined) differences.push(`${place}/${path} ${difference}`);
    },
  );
  for (const path of found.keys()) differences.push(`${place}/${path} was not published`);
  return { files: facts.fileCount, differences: differences.sort() };
}

async function differenceOf(
  file: FoundFile | undefined,
  published: { readonly sum: string; readonly executable: boolean | undefined },
): Promise<string | undefined> {
  if (file === undefined) return 'is missing';
  if (file.kind !== 'file') return 'is no regular file';
  if ((await sumOf(file.content())) !== published.sum) return 'has other content';
  if (published.executable === undefined || published.executable === file.executable) return undefined;
  return published.executable ? 'is not executable' : 'is executable';
}

async function sumOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

function differs(differences: readonly string[]): RegistryError {
  const more = differences.length > LISTED ? [`… and ${differences.length - LISTED} more`] : [];
  return new RegistryError('INSTALL_DIFFERS', 'Cannot vouch for what is installed: it is not what was published', {
    found: [...differences.slice(0, LISTED), ...more].join('\n'),
    expected: 'the files of the archives that the lock file names',
    cure: 'If nobody changed them on purpose, look into it; then `rm -r deps && clyde-registry install --frozen`',
  });
}
