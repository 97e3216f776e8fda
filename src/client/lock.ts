import type { Entry } from '../sparse/entry.ts';
import type { Proof } from './proof.ts';

/** One package of a lock file. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** The registry it was taken from, as the project calls it. */
  readonly registry: string;
  /** Where the archive was; the index may say another place by now. */
  readonly url: string;
  readonly commit?: string;
  /** sha256 of the archive. */
  readonly checksum: string;
  /** Name → range, as the entry has them. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** What its bundle proved; absent: nothing was proved. */
  readonly proof?: Proof;
}

/** The packages of a lock file by name, sorted. */
export type Lock = ReadonlyMap<string, LockedPackage>;

export const LOCK_PATH = 'clyde.lock';
export const LOCK_VERSION = 1;

/** The lock of the versions chosen; what a lock from before says of the same archive stays as it was. */
export function lockOf(entries: Iterable<Entry>, registryOf: (name: string) => string, before?: Lock): Lock {
  const locked = [...entries].map((entry): [string, LockedPackage] => {
    const registry = registryOf(entry.name);
    const old = before?.get(entry.name);
    const same = old?.version === entry.vers && old.checksum === entry.cksum && old.registry === registry;
    return [entry.name, same ? old : lockedFrom(entry, registry)];
  });
  return new Map(locked.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same with what was proved now. */
export function withProofs(lock: Lock, proofs: ReadonlyMap<string, Proof>): Lock {
  return new Map(
    [...lock].map(([name, locked]) => {
      const proof = proofs.get(name) ?? locked.proof;
      return [name, proof === undefined ? locked : { ...locked, proof }];
    }),
  );
}

/** What a lock file says of an entry. */
export function lockedFrom({ name, vers, dl, cksum, deps, repository }: Entry, registry: string): LockedPackage {
  return {
    ...{ name, version: vers, registry, url: addressOf(dl, registry) },
    ...(repository.commit === null ? {} : { commit: repository.commit }),
    ...{ checksum: cksum, dependencies: dependenciesOf(deps) },
  };
}

/** Dependencies that count, sorted; a name that is there twice keeps both ranges. */
export function dependenciesOf(deps: Entry['deps']): ReadonlyMap<string, string> {
  const ranges = new Map<string, string>();
  for (const { name, req, kind } of deps) {
    if (kind !== 'normal') continue;
    const other = ranges.get(name);
    ranges.set(name, other === undefined || other === req ? req : `${other} ${req}`);
  }
  return new Map([...ranges].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addressOf(dl: string, registry: string): string {
  return !/^https?:/i.test(dl) && /^https?:/i.test(registry) ? new URL(dl, registry).href : dl;
}

/** The one text of a lock: YAML in which every text is in quotes, so that no reader takes one for a number. */
export function encodeLock(lock: Lock): string {
  const lines = ['# Written by clyde-registry: commit it, do not edit it', `version: ${LOCK_VERSION}`];
  lines.push(lock.size === 0 ? 'packages: {}' : 'packages:');
  for (const locked of lock.values()) lines.push(...packageLines(locked));
  return `${lines.join('\n')}\n`;
}

function packageLines({
  name,
  version,
  registry,
  url,
  commit,
  checksum,
  dependencies,
  proof,
}: LockedPackage): string[] {
  return [
    `  ${quoted(name)}:`,
    `    version: ${quoted(version)}`,
    '    source:',
    '      type: "archive"',
    `      registry: ${quoted(registry)}`,
    `      url: ${quoted(url)}`,
    ...(commit === undefined ? [] : [`      commit: ${quoted(commit)}`]),
    '    checksums:',
    `      sha256: ${quoted(checksum)}`,
    dependencies.size === 0 ? '    dependencies: {}' : '    dependencies:',
    ...[...dependencies].map(([other, range]) => `      ${quoted(other)}: ${quoted(range)}`),
    ...(proof === undefined ? [] : proofLines(proof)),
  ];
}

function proofLines({ bundle, issuer, repository, repositoryId, ownerId, workflow, signer }: Proof): string[] {
  const values = { bundle, issuer, repository, repository_id: repositoryId, owner_id: ownerId, workflow, signer };
  return ['    provenance:', ...Object.entries(values).map(([key, value]) => `      ${key}: ${quoted(value)}`)];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
