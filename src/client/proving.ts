import { RegistryError } from '../errors.ts';
import { compareVersions } from '../manifest/version.ts';
import type { Entry } from '../sparse/entry.ts';
import { provenanceFrom } from '../sparse/provenance.ts';
import { demandOf } from '../trust/ratchet.ts';
import type { Catalog } from './catalog.ts';
import { forEachOf } from './gate.ts';
import type { BundleProver, InstalledPackage, InstallProgress } from './install-ports.ts';
import { LOCK_PATH, type Lock, type LockedPackage } from './lock.ts';
import { type Difference, type Proof, signerChange } from './proof.ts';
import { type ProvenanceMode, type ProvenanceSettings, provenanceRules } from './provenance-settings.ts';

export interface ProvingPorts {
  readonly provenance: ProvenanceSettings;
  readonly prover: BundleProver;
  readonly progress: InstallProgress;
}

export interface ProvingRequest {
  readonly entries: readonly Entry[];
  /** The lock file as it was. */
  readonly before: Lock | undefined;
  readonly catalog: Catalog;
  /** What the lock file says of a version's proof must hold. */
  readonly frozen: boolean;
  readonly offline: boolean;
}

export interface Proved {
  /** By name; a version without a bundle has none. */
  readonly proofs: ReadonlyMap<string, Proof>;
  /** Names that nothing was asked of. */
  readonly unchecked: ReadonlySet<string>;
  readonly warnings: readonly string[];
  /** What was proved wrong, by name; then nothing of it may be used. */
  readonly refusals: ReadonlyMap<string, RegistryError>;
}

/** Bundles that are downloaded and proved at the same time. */
const AT_ONCE = 16;

/**
 * Proves where versions were built, and that who built them is who did before. All bad ones are told in one error.
 * Throws `PROVENANCE_…`, `OFFLINE_MISS`, `DOWNLOAD_FAILED`.
 */
export async function proveAll(request: ProvingRequest, ports: ProvingPorts): Promise<Proved> {
  const proved = await judgeAll(request, ports);
  const [first, ...others] = proved.refusals.values();
  if (first !== undefined) throw others.length === 0 ? first : together(first, others);
  return proved;
}

/** The same, for whoever has more to tell than what was proved wrong. Throws `OFFLINE_MISS`, `DOWNLOAD_FAILED`. */
export async function judgeAll(request: ProvingRequest, ports: ProvingPorts): Promise<Proved> {
  const named = request.entries.filter(({ provenance }) => provenance !== undefined).length;
  if (named > 0 && ports.provenance.mode !== 'off')
    ports.progress.step(`Proving where ${named} ${named === 1 ? 'package was' : 'packages were'} built`);
  const results = new Map<string, Result>();
  const refusals = new Map<string, RegistryError>();
  await forEachOf(request.entries, AT_ONCE, async (entry) => {
    try {
      results.set(entry.name, await proveOne(entry, request, ports));
    } catch (thrown) {
      // whoever cannot be reached for one bundle cannot be for the others: only what was proved wrong is gathered
      if (!(thrown instanceof RegistryError) || !thrown.code.startsWith('PROVENANCE_')) throw thrown;
      refusals.set(entry.name, thrown);
    }
  });
  const all = request.entries.map(({ name }) => [name, results.get(name)] as const);
  return {
    proofs: new Map(all.flatMap(([name, result]) => (result?.proof === undefined ? [] : [[name, result.proof]]))),
    unchecked: new Set(all.flatMap(([name, result]) => (result?.kind === 'unchecked' ? [name] : []))),
    warnings: all.flatMap(([, result]) => result?.warning ?? []),
    refusals: new Map([...refusals].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

interface Result {
  readonly kind: 'proved' | 'none' | 'unchecked';
  readonly proof?: Proof;
  readonly warning?: string;
}

async function proveOne(entry: Entry, request: ProvingRequest, ports: ProvingPorts): Promise<Result> {
  const { catalog, offline } = request;
  if (ports.provenance.mode === 'off') return { kind: 'unchecked' };
  const { mode, ...rules } = provenanceRules(ports.provenance, await catalog.policyOf(entry.name));
  const locked = request.before?.get(entry.name);
  if (entry.provenance === undefined) return withoutBundle(entry, { locked, mode, catalog });
  const proof = await ports.prover.prove(entry, { source: catalog.sourceOf(entry.name), rules, offline });
  const old = locked?.proof;
  if (old === undefined) return { kind: 'proved', proof };
  const change = signerChange(old, proof);
  if (request.frozen && isSame(locked, entry)) {
    const difference = change ?? bundleChange(old, proof);
    if (difference !== undefined) throw changed(entry, difference);
  }
  if (change === undefined) return { kind: 'proved', proof };
  const warning = `${entry.name}@${entry.vers} was built by another than ${locked?.version}, as locked: ${change.found}; before: ${change.expected}`;
  return { kind: 'proved', proof, warning };
}

interface Demanding {
  readonly locked: LockedPackage | undefined;
  readonly mode: ProvenanceMode;
  readonly catalog: Catalog;
}

/** A version that has a proof keeps it; whether a further one needs one is policy. */
async function withoutBundle(entry: Entry, { locked, mode, catalog }: Demanding): Promise<Result> {
  const had = locked?.proof === undefined ? undefined : locked;
  if (had !== undefined && isSame(had, entry))
    throw missing(entry, `${LOCK_PATH} has the proof of this very version`, LOST_CURE);
  const isNewer = had !== undefined && compareVersions(entry.vers, had.version) > 0;
  if (mode === 'if-present')
    return { kind: 'none', ...(isNewer ? { warning: `${entry.name}@${entry.vers} ${LOST} ${had.version} had` } : {}) };
  if (isNewer) throw missing(entry, `version ${had.version}, as locked, had it`);
  const lines = mode === 'required' ? [] : await catalog.lines(entry.name);
  const own = lines.findIndex(({ vers }) => vers === entry.vers);
  const entries = lines.slice(0, Math.max(own, 0)).flatMap((line) => line.entry ?? []);
  const demand = demandOf({ policy: mode, entries, repin: true });
  if (demand.required) throw missing(entry, mode === 'required' ? 'every package needs it here' : demand.reason);
  return { kind: 'none' };
}

const LOST = 'has no proof of where it was built, which';
const LOST_CURE = 'What was published never changes: do not use it, and tell the owner of the registry';

function isSame(locked: LockedPackage | undefined, { vers, cksum }: Entry): boolean {
  return locked?.version === vers && locked.checksum === cksum;
}

function bundleChange({ bundle: old }: Proof, { bundle: now }: Proof): Difference | undefined {
  return old === now ? undefined : { found: `a bundle with sha256 ${now}`, expected: `the one with sha256 ${old}` };
}

/**
 * Whether there is something to prove of a version: it is about to be installed, the lock file says of its bundle
 * something else than the index, or it was installed before proof was asked for.
 */
export function needsProof(
  entry: Entry,
  about: {
    readonly installed: InstalledPackage | undefined;
    readonly locked: LockedPackage | undefined;
    readonly frozen: boolean;
    /** Whether the project or whoever runs the program asked for proof of everything. */
    readonly required: boolean;
  },
): boolean {
  if (about.installed?.checksum !== entry.cksum) return true;
  const old = about.locked?.proof?.bundle;
  if (old === undefined && about.required) return true;
  if (old === undefined && about.frozen) return false;
  return old === undefined ? entry.provenance !== undefined : old !== provenanceFrom(entry.provenance)?.sha256;
}

function together(first: RegistryError, others: readonly RegistryError[]): RegistryError {
  const { code, message, found, expected, cure } = first;
  const more = `${others.length} more ${others.length === 1 ? 'package' : 'packages'}`;
  return new RegistryError(code, `${message}; and so with ${more}`, {
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(cure === undefined ? {} : { cure }),
    problems: [first, ...others].flatMap(({ problems }) => problems),
  });
}

function missing({ name, vers }: Entry, reason: string | undefined, cure?: string): RegistryError {
  return new RegistryError('PROVENANCE_MISSING', `Cannot accept ${name}@${vers}: it has no provenance`, {
    found: 'an entry that names no bundle',
    expected: `proof of where the archive was built: ${reason ?? 'it is asked for'}`,
    cure:
      cure ??
      `Require a version of ${name} that has it, or ask its owner why this one has none; \`--provenance if-present\` does without`,
  });
}

function changed({ name, vers }: Entry, difference: Difference): RegistryError {
  return new RegistryError(
    'PROVENANCE_CHANGED',
    `Cannot accept ${name}@${vers}: its proof is not the one in ${LOCK_PATH}`,
    {
      ...difference,
      cure: `See who changed ${LOCK_PATH} (\`git log -p ${LOCK_PATH}\`). If the change is meant: \`clyde-registry install --update ${name}\``,
    },
  );
}
