import type { Entry } from '../sparse/entry.ts';
import { type Brought, bring } from './bringing.ts';
import { Catalog } from './catalog.ts';
import type {
  ArchiveCache,
  BundleProver,
  IndexCache,
  Installation,
  InstalledPackage,
  InstallProgress,
  ProjectFiles,
  SourceOpener,
} from './install-ports.ts';
import { encodeLock, LOCK_PATH, type Lock, withProofs } from './lock.ts';
import { reachable } from './lock-check.ts';
import { type Project, readProject } from './project.ts';
import type { ProvenanceSettings } from './provenance-settings.ts';
import { needsProof, proveAll } from './proving.ts';
import { filesAfter, recordingOf, type TextChange } from './recording.ts';
import type { Registries } from './registries.ts';
import { type Selection, select } from './selection.ts';

export interface InstallPorts {
  readonly files: ProjectFiles;
  readonly installation: Installation;
  readonly registries: Registries;
  readonly sources: SourceOpener;
  readonly index: IndexCache;
  readonly archives: ArchiveCache;
  /** The project's own word on provenance, and who looks at bundles. */
  readonly provenance: ProvenanceSettings;
  readonly prover: BundleProver;
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
  /** Texts to write once everything is proved, before the lock file. */
  readonly texts?: readonly TextChange[];
}

export interface InstallReceipt extends Brought {
  /** Whether the lock file was written. */
  readonly locked: boolean;
  /** Packages of which was proved where they were built, now or, as the lock file says, before. */
  readonly proved: number;
  readonly warnings: readonly string[];
}

/**
 * Installs what a project requires. Everything is downloaded, proved and unpacked aside before anything of it is to be seen;
 * when nothing has changed, nothing is written. Throws what `select` and `passArchive` throw, `TARGET_EXISTS`, `TARGET_FORBIDDEN`.
 */
export async function install(request: InstallRequest, ports: InstallPorts): Promise<InstallReceipt> {
  const { registries, sources, index: cache, progress, files } = ports;
  const project = await readProject(filesAfter(request.texts ?? [], files));
  const skipped = warningsOf(project, request);
  for (const warning of skipped) progress.warn(warning);
  const catalog = new Catalog({ registries, sources, cache, offline: request.offline });
  const selection = await select({ project, registries, catalog, ...request }, files);
  const names = request.dev ? [...selection.lock.keys()] : [...reachable(selection.lock, namesOf(project.requires))];
  const entries = names.flatMap((name) => selection.entries.get(name) ?? []);
  const installed = await ports.installation.installed();
  const proved = await prove({ selection, catalog, installed }, request, ports);
  const warnings = [...entries.filter(({ yanked }) => yanked).map(yankWarning), ...proved.warnings];
  for (const warning of warnings) progress.warn(warning);
  const lock = { path: LOCK_PATH, before: selection.before?.text, text: encodeLock(proved.lock) };
  const locked = !request.frozen && lock.text !== lock.before;
  const recording = recordingOf([...(request.texts ?? []), ...(locked ? [lock] : [])], files);
  const done = await bring({ entries, installed, catalog, recording, ...request }, ports);
  return {
    ...done,
    status: locked || done.status === 'installed' ? 'installed' : 'unchanged',
    locked,
    proved: ports.provenance.mode === 'off' ? 0 : names.filter((name) => proved.lock.get(name)?.proof).length,
    warnings: [...skipped, ...warnings],
  };
}

interface Proving {
  readonly selection: Selection;
  readonly catalog: Catalog;
  readonly installed: ReadonlyMap<string, InstalledPackage>;
}

/** The lock with what was proved; before anything is downloaded, so that of what is refused nothing comes in. */
async function prove(
  { selection: { entries, lock, before }, catalog, installed }: Proving,
  { frozen, offline }: InstallRequest,
  ports: InstallPorts,
): Promise<{ readonly lock: Lock; readonly warnings: readonly string[] }> {
  const required = ports.provenance.mode === 'required';
  const open = [...entries.values()].filter((entry) => {
    const { name } = entry;
    return needsProof(entry, { installed: installed.get(name), locked: before?.lock.get(name), frozen, required });
  });
  const { proofs, warnings } = await proveAll({ entries: open, before: before?.lock, catalog, frozen, offline }, ports);
  return { lock: withProofs(lock, proofs), warnings };
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
