import { readArchive } from '../archive/read.ts';
import { type Problem, RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { type Derivation, judgeDerivations, versionsToDerive } from '../sparse/derivation.ts';
import { namesIn } from '../sparse/ecosystem-name.ts';
import type { Entry } from '../sparse/entry.ts';
import { publicationPaths } from '../sparse/publication.ts';
import { commitToIndex, type Proposal } from './commit.ts';
import type { ArchiveReader } from './package-reader.ts';
import type { IndexSnapshot, IndexStore, Pacing, Progress } from './ports.ts';
import { recognition } from './recognition.ts';

/** Versions whose archives are to be looked at once more. */
export interface DeriveRequest {
  readonly name: PackageName;
  /** One version; absent: every one. */
  readonly version?: string;
  /** Those too that were derived already. */
  readonly again: boolean;
}

export interface DerivePorts {
  readonly index: IndexStore;
  readonly archives: ArchiveReader;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

export interface DeriveReceipt {
  readonly status: 'derived' | 'unchanged';
  readonly name: string;
  /** Versions whose archives were read. */
  readonly versions: readonly string[];
  /** Versions that cannot be derived: what a publish of today would refuse. */
  readonly failed: readonly string[];
  readonly commit: string;
  readonly warnings: readonly Problem[];
}

/**
 * Tells again what published archives are to other clients, in one commit a package. An archive that cannot be told is a
 * warning: what was published stays. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `NAME_TAKEN`, and what `commitToIndex` throws.
 */
export async function derive(request: DeriveRequest, ports: DerivePorts): Promise<DeriveReceipt> {
  const { name, again } = request;
  const { index, pacing, progress } = ports;
  const first = await index.read(publicationPaths(name));
  const entries = chosen(
    request,
    versionsToDerive(name, first.files, { again: again || request.version !== undefined }),
  );
  const { derivations, problems } = await derivationsOf(name, entries, ports);
  const names = derivations.flatMap(({ ecosystems }) => namesIn(ecosystems));
  const failed = entries.map(({ vers }) => vers).filter((vers) => !derivations.some((one) => one.vers === vers));
  const told = { name: name.full, versions: derivations.map(({ vers }) => vers), failed };
  if (derivations.length === 0) return { status: 'unchanged', ...told, commit: first.head ?? '', warnings: problems };
  const propose = ({ files }: IndexSnapshot): Proposal<readonly Problem[]> => {
    const { changes, warnings } = judgeDerivations(name, derivations, files);
    if (changes.size === 0) return { kind: 'settled', value: warnings };
    const what = derivations.length === 1 ? `${name.full}@${derivations[0]?.vers}` : `${name.full}`;
    const message = { headline: `Derive ${what} for other clients`, body: told.versions.slice(0, 100).join('\n') };
    return { kind: 'write', changes, message, value: warnings };
  };
  const paths = publicationPaths(name, names);
  const done = await commitToIndex({ index, paths, propose, pacing, progress });
  const status = done.wrote ? 'derived' : 'unchanged';
  return { status, ...told, commit: done.commit, warnings: [...problems, ...done.value] };
}

function chosen({ name, version }: DeriveRequest, entries: readonly Entry[]): readonly Entry[] {
  if (version === undefined) return entries;
  const found = entries.filter(({ vers }) => vers === version);
  if (found.length > 0) return found;
  throw new RegistryError('VERSION_UNKNOWN', `Cannot derive ${name.full}@${version}: the index has no such version`, {
    found:
      entries.length === 0
        ? 'no versions'
        : entries
            .slice(-10)
            .map(({ vers }) => vers)
            .join(', '),
    expected: 'a published version that was not removed',
    cure: 'Name one of the published versions',
  });
}

async function derivationsOf(
  name: PackageName,
  entries: readonly Entry[],
  { archives, progress }: DerivePorts,
): Promise<{ readonly derivations: readonly Derivation[]; readonly problems: readonly Problem[] }> {
  const derivations: Derivation[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    progress.step(`Reading the archive of ${entry.name}@${entry.vers}`);
    try {
      const { derivation, warnings } = await derivationOf(name, entry, archives);
      derivations.push(derivation);
      problems.push(...warnings);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { derivations, problems };
}

async function derivationOf(name: PackageName, entry: Entry, archives: ArchiveReader) {
  const { vers, cksum, dl, size } = entry;
  const { watch, finish } = (await recognition({ name, version: vers }))();
  const expectPackage = { name, version: vers };
  const facts = await readArchive(archives.download(dl, size), { expectPackage, watch });
  if (facts.checksum !== cksum) {
    throw new RegistryError(
      'CHECKSUM_MISMATCH',
      `Cannot derive ${entry.name}@${vers}: its archive is not what was published`,
      {
        found: `sha256 ${facts.checksum}`,
        expected: `sha256 ${cksum}`,
      },
    );
  }
  const { ecosystems, warnings } = finish(facts);
  return { derivation: { vers, cksum, ecosystems }, warnings };
}
