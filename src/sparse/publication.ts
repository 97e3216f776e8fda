import type { Ecosystems } from '../ecosystems/facts.ts';
import { type Problem, RegistryError } from '../errors.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { canonical, type PackageName } from '../manifest/name.ts';
import { checkOwner, misplaced, nameTaken } from './claim.ts';
import { readConfig } from './config.ts';
import { encodeDerived, withDerived } from './derived.ts';
import { describeLatest } from './description.ts';
import { claimNames, type EcosystemName, ecosystemNamePath, isRecordable, namesIn } from './ecosystem-name.ts';
import { permittedEcosystems } from './ecosystem-policy.ts';
import { type Dependency, ENTRY_SCHEMA, type Entry, encodeEntry } from './entry.ts';
import { appendLine, findVersion, type IndexLine, readIndexFile } from './index-file.ts';
import { latestOf } from './latest.ts';
import type { Publisher } from './owner.ts';
import { CONFIG_PATH, LAYOUTS, type Layout, POLICY_PATH, packagePaths } from './path.ts';
import { type Policy, readPolicy } from './policy.ts';
import type { Provenance } from './provenance.ts';

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
  readonly archive: {
    readonly checksum: string;
    readonly tsum: string;
    readonly size: number;
    /** tsum of the ready-made archive it was packed from: published under this version, it is the same version. */
    readonly originalTsum?: string;
  };
  readonly dl: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly pubtime: string;
  /** Where the proof of its origin lies, and whom it names. */
  readonly provenance?: Provenance;
  /** What this archive is to other clients; absent: nothing was derived. */
  readonly ecosystems?: Ecosystems;
}

/** The index as far as one package is concerned. */
export interface IndexView {
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly visibility: 'public' | 'internal' | 'private' | 'local';
}

export type Verdict =
  | {
      readonly kind: 'add';
      readonly entry: Entry;
      readonly changes: ReadonlyMap<string, string | null>;
      /** What the author should know of other clients. */
      readonly warnings: readonly Problem[];
    }
  /** The very same files are published under this version already. */
  | { readonly kind: 'unchanged'; readonly entry: Entry };

/** Every path that judging a publication may need, for each layout, so that one read is enough. `names`: those it has among other clients. */
export function publicationPaths(name: PackageName, names: readonly EcosystemName[] = []): readonly string[] {
  const files = LAYOUTS.flatMap((layout) => {
    const { index, meta, derived, owner, readme } = packagePaths(name, layout);
    const claims = names.filter(isRecordable).map((one) => ecosystemNamePath(one, layout));
    return [index, meta, derived, owner, readme, ...claims];
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
  checkName(name, lines, policy, paths.index);
  const published = lines.length > 0;
  const claims = checkOwner({ name, publisher: publication.publisher, paths, published }, index.files);
  const same = findVersion(lines, publication.manifest.version);
  if (same !== undefined) return { kind: 'unchanged', entry: sameVersion(publication, same) };
  const entry = entryOf(publication);
  const description = isLatest(entry, lines) ? describeLatest(publication, index.files, paths) : [];
  const derived = derivedOf(publication, { files: index.files, policy, layout: config.layout });
  const line = [paths.index, appendLine(text, encodeEntry(entry))] as const;
  const changes = new Map([line, ...claims, ...derived.records, ...description]);
  return { kind: 'add', entry, changes, warnings: derived.warnings };
}

interface DerivedChange {
  readonly records: readonly (readonly [string, string])[];
  readonly warnings: readonly Problem[];
}

/** The line for other clients, and the names that it claims among theirs. */
function derivedOf(
  { manifest: { name, version: vers }, archive: { checksum: cksum }, ecosystems }: Publication,
  { files, policy, layout }: { files: IndexView['files']; policy: Policy; layout: Layout },
): DerivedChange {
  if (ecosystems === undefined) return { records: [], warnings: [] };
  const permitted = permittedEcosystems(ecosystems, name, policy);
  const claims = claimNames({ name, names: namesIn(permitted.ecosystems), layout }, files);
  const { text, warnings } = encodeDerived({ vers, cksum, ecosystems: permitted.ecosystems });
  const { derived } = packagePaths(name, layout);
  const line = [derived, withDerived(files.get(derived), vers, text)] as const;
  return { records: [line, ...claims], warnings: [...permitted.warnings, ...warnings] };
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

function checkName(name: PackageName, lines: readonly IndexLine[], policy: Policy, path: string): void {
  const other = lines.find((line) => line.name !== name.full)?.name;
  if (other !== undefined)
    throw canonical(other) === canonical(name.full) ? nameTaken(name.full, other) : misplaced(name.full, path, other);
  const words = [name.full, ...(name.scope === undefined ? [] : [`@${name.scope}`])].map(canonical);
  if (!words.some((word) => policy.reservedNames.includes(word))) return;
  throw new RegistryError('NAME_RESERVED', `Cannot publish ${name.full}: this registry reserves the name`, {
    found: `"${name.full}" under \`reserved-names\` of ${POLICY_PATH}`,
    expected: 'a name that is not reserved',
    cure: "Choose another name, or ask the registry's maintainers",
  });
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
  if (entry !== undefined && (entry.tsum === archive.tsum || entry.tsum === archive.originalTsum)) return entry;
  throw new RegistryError('VERSION_EXISTS', `Cannot publish ${subject}: the version is in the index with other files`, {
    found: `archive ${archive.checksum} (unpacked ${archive.tsum})`,
    expected: entry === undefined ? 'the published files' : `archive ${entry.cksum} (unpacked ${entry.tsum})`,
    cure: 'Raise `version:` in `.clyde/package.yaml` and release again: a published version never changes',
  });
}

function entryOf({ manifest, archive, dl, pubtime, publisher, tag, commit, provenance }: Publication): Entry {
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
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function dependencies(ranges: Readonly<Record<string, string>>, kind: Dependency['kind']): readonly Dependency[] {
  return Object.entries(ranges).map(([name, req]) => ({ name, req, kind }));
}

function isLatest(entry: Entry, lines: readonly IndexLine[]): boolean {
  const others = lines.flatMap((line) => (line.entry === undefined ? [] : [line.entry]));
  return latestOf([...others, entry]) === entry;
}
