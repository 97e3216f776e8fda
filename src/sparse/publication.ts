import { RegistryError } from '../errors.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { canonical, type PackageName } from '../manifest/name.ts';
import { readConfig } from './config.ts';
import { type Dependency, ENTRY_SCHEMA, type Entry, encodeEntry } from './entry.ts';
import { appendLine, findVersion, type IndexLine, readIndexFile } from './index-file.ts';
import { latestOf } from './latest.ts';
import { writeMeta } from './meta.ts';
import { ownsScope, type Publisher, readOwner, readScope, standing, writeOwner, writeScope } from './owner.ts';
import { CONFIG_PATH, LAYOUTS, type PackagePaths, POLICY_PATH, packagePaths } from './path.ts';
import { type Policy, readPolicy } from './policy.ts';

/** A version on its way into the index. */
export interface Publication {
  readonly manifest: Manifest;
  readonly publisher: Publisher;
  /** How open the package repository is. */
  readonly visibility: 'public' | 'internal' | 'private' | 'local';
  readonly tag: string;
  readonly commit: string | null;
  /** Web address of the package repository. */
  readonly repository?: string;
  readonly readme?: string;
  readonly archive: { readonly checksum: string; readonly tsum: string; readonly size: number };
  readonly dl: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly pubtime: string;
}

/** The index as far as one package is concerned. */
export interface IndexView {
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly visibility: 'public' | 'internal' | 'private' | 'local';
}

export type Verdict =
  | { readonly kind: 'add'; readonly entry: Entry; readonly changes: ReadonlyMap<string, string | null> }
  /** The very same files are published under this version already. */
  | { readonly kind: 'unchanged'; readonly entry: Entry };

/** Every path that judging a publication may need, for each layout, so that one read is enough. */
export function publicationPaths(name: PackageName): readonly string[] {
  const files = LAYOUTS.flatMap((layout) => {
    const { index, meta, owner, readme } = packagePaths(name, layout);
    return [index, meta, owner, readme];
  });
  const scope = packagePaths(name, 'cargo').scope;
  return [CONFIG_PATH, POLICY_PATH, ...files, ...(scope === undefined ? [] : [scope])];
}

/**
 * Decides about a publication against one state of the index, and plans the change.
 * Throws `PRIVATE_SOURCE`, `NAME_RESERVED`, `NAME_TAKEN`, `NOT_OWNER`, `OWNER_CHANGED`, `VERSION_EXISTS`, `VERSION_REMOVED`, `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
export function judge(publication: Publication, index: IndexView): Verdict {
  const { name } = publication.manifest;
  const config = readConfig(index.files.get(CONFIG_PATH));
  const policy = readPolicy(index.files.get(POLICY_PATH));
  const paths = packagePaths(name, config.layout);
  const text = index.files.get(paths.index);
  const lines = readIndexFile(text, paths.index);
  checkVisibility(publication, index, policy);
  checkName(name, lines, policy);
  const claims = checkOwner(publication, index, paths, lines);
  const published = findVersion(lines, publication.manifest.version);
  if (published !== undefined) return { kind: 'unchanged', entry: sameVersion(publication, published) };
  const entry = entryOf(publication);
  const changes = new Map<string, string | null>([[paths.index, appendLine(text, encodeEntry(entry))], ...claims]);
  if (isLatest(entry, lines)) describe(publication, index, paths, changes);
  return { kind: 'add', entry, changes };
}

function checkVisibility({ visibility, manifest, publisher }: Publication, index: IndexView, policy: Policy): void {
  const hidden = visibility === 'private' || visibility === 'internal';
  if (!hidden || index.visibility !== 'public' || policy.privateSources === 'allow') return;
  throw new RegistryError(
    'PRIVATE_SOURCE',
    `Cannot publish ${manifest.name.full}@${manifest.version}: its repository is not public, the index is`,
    {
      found: `${publisher.full_name} is ${visibility}; the index is public`,
      expected: 'a public repository, or an index that is not public',
      cure: `Publish to a private index; or, if everybody may have these files, set \`private-sources: allow\` in the index's ${POLICY_PATH}`,
    },
  );
}

function checkName(name: PackageName, lines: readonly IndexLine[], policy: Policy): void {
  const twin = lines.find((line) => line.name !== name.full);
  if (twin !== undefined) {
    throw new RegistryError(
      'NAME_TAKEN',
      `Cannot publish ${name.full}: the name differs from "${twin.name}" only in "-" and "_"`,
      {
        found: `"${twin.name}" in the index`,
        expected: 'a name that no other package has, `-` and `_` taken as the same',
        cure: `Use the name "${twin.name}" if it is yours, or choose another`,
      },
    );
  }
  const words = [name.full, name.base, ...(name.scope === undefined ? [] : [`@${name.scope}`])].map(canonical);
  if (!words.some((word) => policy.reservedNames.includes(word))) return;
  throw new RegistryError('NAME_RESERVED', `Cannot publish ${name.full}: this registry reserves the name`, {
    found: `"${name.full}" under \`reserved-names\` of ${POLICY_PATH}`,
    expected: 'a name that is not reserved',
    cure: "Choose another name, or ask the registry's maintainers",
  });
}

/** The records to write with a first publish; nothing when all are there. */
function checkOwner(
  { manifest, publisher }: Publication,
  index: IndexView,
  paths: PackagePaths,
  lines: readonly IndexLine[],
): readonly (readonly [string, string])[] {
  const claims: (readonly [string, string])[] = [];
  const { name } = manifest;
  if (name.scope !== undefined && paths.scope !== undefined) {
    const record = readScope(index.files.get(paths.scope), paths.scope);
    if (record === undefined) {
      checkFirstUse(name.scope, publisher, name.full);
      claims.push([paths.scope, writeScope(name.scope, publisher)]);
    } else if (!ownsScope(record, publisher)) {
      throw notOwner(
        name.full,
        publisher,
        `the scope "@${name.scope}" belongs to ${record.owner} (${record.host}, id ${record.owner_id})`,
      );
    }
  }
  const owner = readOwner(index.files.get(paths.owner), paths.owner);
  if (owner === undefined) {
    if (lines.length > 0) throw ownerless(name.full, paths);
    return [...claims, [paths.owner, writeOwner(name.full, publisher)]];
  }
  const stands = standing(owner, publisher);
  const known = owner.repositories.map(({ full_name, host, id }) => `${full_name} (${host}, id ${id})`).join(', ');
  if (stands === 'stranger') throw notOwner(name.full, publisher, `it belongs to ${known}`);
  if (stands === 'transferred') throw ownerChanged(name.full, publisher, known);
  return claims;
}

/** A scope is claimed by the account of that name: else the first comer could take anybody's. */
function checkFirstUse(scope: string, publisher: Publisher, name: string): void {
  if (publisher.host === 'local' || canonical(publisher.owner) === canonical(scope)) return;
  throw notOwner(name, publisher, `the scope "@${scope}" can be claimed first only by the account "${scope}"`);
}

function notOwner(name: string, { full_name, host, id, owner, owner_id }: Publisher, reason: string): RegistryError {
  const who = host === 'local' ? `owner "${owner}"` : `${full_name} (${host}, id ${id}, owner id ${owner_id})`;
  return new RegistryError('NOT_OWNER', `Cannot publish ${name}: ${reason}`, {
    found: `publishing from ${who}`,
    expected: 'the repository and account on record in the index',
    cure:
      host === 'local'
        ? 'Pass the right `--owner`, or choose another name'
        : 'Publish from that repository, or choose another name or scope in `.clyde/package.yaml`',
  });
}

function ownerChanged(name: string, { full_name, owner_id }: Publisher, known: string): RegistryError {
  return new RegistryError('OWNER_CHANGED', `Cannot publish ${name}: its repository belongs to another account now`, {
    found: `${full_name}, owner id ${owner_id}`,
    expected: known,
    cure: "Ask the registry's maintainers to transfer the package to the new account",
  });
}

function ownerless(name: string, paths: PackagePaths): RegistryError {
  return new RegistryError(
    'INDEX_INVALID',
    `Cannot publish ${name}: the index has versions of it and no owner record`,
    {
      found: `no "${paths.owner}"`,
      expected: 'an owner record beside every package',
      cure: `Restore "${paths.owner}" from the index repository's history`,
    },
  );
}

function sameVersion({ manifest, archive }: Publication, { entry, vers }: IndexLine): Entry {
  const subject = `${manifest.name.full}@${vers}`;
  if (entry?.removed !== undefined) {
    throw new RegistryError(
      'VERSION_REMOVED',
      `Cannot publish ${subject}: the registry removed this version for good`,
      {
        found: entry.removed,
        expected: 'a version that was never used',
        cure: 'Publish under the next version',
      },
    );
  }
  if (entry?.tsum === archive.tsum) return entry;
  throw new RegistryError('VERSION_EXISTS', `Cannot publish ${subject}: the version is in the index with other files`, {
    found: `archive ${archive.checksum} (unpacked ${archive.tsum})`,
    expected: entry === undefined ? 'the published files' : `archive ${entry.cksum} (unpacked ${entry.tsum})`,
    cure: 'Raise `version:` in `.clyde/package.yaml` and release again: a published version never changes',
  });
}

function entryOf({ manifest, archive, dl, pubtime, publisher, tag, commit }: Publication): Entry {
  return {
    schema: ENTRY_SCHEMA,
    name: manifest.name.full,
    vers: manifest.version,
    deps: [...dependencies(manifest.requires, 'normal'), ...dependencies(manifest.devRequires, 'dev')],
    cksum: archive.checksum,
    tsum: archive.tsum,
    size: archive.size,
    dl,
    pubtime,
    yanked: false,
    license: manifest.license ?? null,
    repository: { host: publisher.host, id: publisher.id, owner_id: publisher.owner_id, tag, commit },
  };
}

function dependencies(ranges: Readonly<Record<string, string>>, kind: Dependency['kind']): readonly Dependency[] {
  return Object.entries(ranges).map(([name, req]) => ({ name, req, kind }));
}

function isLatest(entry: Entry, lines: readonly IndexLine[]): boolean {
  const others = lines.flatMap((line) => (line.entry === undefined ? [] : [line.entry]));
  return latestOf([...others, entry]) === entry;
}

function describe(
  { manifest, repository, readme }: Publication,
  { files }: IndexView,
  paths: PackagePaths,
  changes: Map<string, string | null>,
): void {
  const meta = writeMeta(manifest, repository, files.get(paths.meta));
  if (meta !== files.get(paths.meta)) changes.set(paths.meta, meta);
  if (readme === files.get(paths.readme)) return;
  changes.set(paths.readme, readme ?? null);
}
