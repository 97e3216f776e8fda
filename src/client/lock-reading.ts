import { parseName } from '../manifest/name.ts';
import { isRange, parseVersion } from '../manifest/version.ts';
import { LOCK_VERSION, type Lock, type LockedPackage } from './lock.ts';
import { type LockMap, lockInvalid, parseLockText } from './lock-text.ts';
import type { Proof } from './proof.ts';

/** Reads a lock file. Every name in it becomes part of a path, every version part of a message: all are checked. Throws `LOCK_INVALID`. */
export function readLock(text: string): Lock {
  const root = parseLockText(text);
  const version = textAt(root, 'version', 'the file');
  if (version !== String(LOCK_VERSION)) {
    const cure = 'Use a newer version of clyde-registry';
    throw lockInvalid('its format is not known here', {
      found: `version ${version}`,
      ...(/^\d+$/.test(version) ? { cure } : {}),
    });
  }
  const packages = mapAt(root, 'packages', 'the file');
  const locked = [...packages].map(([name, value]): [string, LockedPackage] => {
    if (!(value instanceof Map)) throw lockInvalid(`what it says of ${shown(name)} is no map`, { found: shown(value) });
    return [name, readPackage(name, value)];
  });
  return new Map(locked.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readPackage(name: string, map: LockMap): LockedPackage {
  checked(name, 'a name', (text) => parseName(text).full === text);
  const version = checked(textAt(map, 'version', name), 'a version', (text) => parseVersion(text) === text);
  const source = mapAt(map, 'source', name);
  const sha256 = textAt(mapAt(map, 'checksums', name), 'sha256', name);
  const commit = source.has('commit') ? { commit: textAt(source, 'commit', name) } : {};
  return {
    ...{ name, version, registry: textAt(source, 'registry', name), url: textAt(source, 'url', name), ...commit },
    checksum: checked(sha256, 'a sha256', (text) => /^[0-9a-f]{64}$/.test(text)),
    dependencies: readDependencies(mapAt(map, 'dependencies', name)),
    ...(map.has('provenance') ? { proof: readProof(mapAt(map, 'provenance', name), name) } : {}),
  };
}

function readProof(map: LockMap, name: string): Proof {
  const text = (key: string) => textAt(map, key, name);
  return {
    bundle: checked(text('bundle'), 'a sha256', (sum) => /^[0-9a-f]{64}$/.test(sum)),
    ...{ issuer: text('issuer'), repository: text('repository') },
    ...{ repositoryId: text('repository_id'), ownerId: text('owner_id') },
    ...{ workflow: text('workflow'), signer: text('signer') },
  };
}

function readDependencies(map: LockMap): ReadonlyMap<string, string> {
  const ranges = [...map].map(([name, range]): [string, string] => {
    checked(name, 'a name', (text) => parseName(text).full === text);
    return [
      name,
      checked(typeof range === 'string' ? range : '{', 'a range', (text) => text.length <= 4096 && isRange(text)),
    ];
  });
  return new Map(ranges.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textAt(map: LockMap, key: string, where: string): string {
  const value = map.get(key);
  if (typeof value === 'string') return value;
  throw lockInvalid(`\`${key}\` of ${shown(where)} is missing or no text`, { found: shown(value) });
}

function mapAt(map: LockMap, key: string, where: string): LockMap {
  const value = map.get(key);
  if (value instanceof Map) return value;
  throw lockInvalid(`\`${key}\` of ${shown(where)} is missing or no map`, { found: shown(value) });
}

function checked(text: string, what: string, good: (text: string) => boolean): string {
  try {
    if (good(text)) return text;
  } catch {
    // said below, as of the lock file
  }
  throw lockInvalid(`something in it is not ${what}`, { found: shown(text) });
}

function shown(value: unknown): string {
  if (value instanceof Map) return 'a map';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : 'nothing';
}
