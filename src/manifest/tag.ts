import semver from 'semver';
import { RegistryError } from '../errors.ts';
import { quoted } from './characters.ts';
import type { PackageName } from './name.ts';
import { nearestVersion, versionIdentity } from './version.ts';

/** A package of the repository as its manifest has it. A `Manifest` is one. */
export interface TaggedPackage {
  readonly name: PackageName;
  readonly version: string;
}

export type TagReading =
  /** The full names of the packages whose release the tag is; at least one. `version` as in their manifests. */
  | { readonly kind: 'package'; readonly names: readonly string[]; readonly version: string }
  /** No release of a package: `reason` is the end of a sentence that starts with the tag. */
  | { readonly kind: 'other'; readonly reason: string };

/**
 * What a tag releases: `v1.2.3` and `1.2.3` every package that has the version; `fmt-v1.2.3`, `fmt-1.2.3`, `fmt@1.2.3`,
 * `fmt/v1.2.3` and `@acme/fmt@1.2.3` the package of the longest name that fits. Throws `TAG_INVALID` for what is nearly
 * a version, and `TAG_MISMATCH` when no manifest has the version.
 */
export function readTag(tag: string, packages: readonly TaggedPackage[]): TagReading {
  const named = splitTag(tag, packages);
  if (named !== undefined) return readNamed(tag, named);
  const version = versionIn(tag);
  if (version !== undefined) return readPlain(tag, version, packages);
  if (isNearlyVersion(tag)) throw invalidTag(tag, '', tag);
  const plain = /\d+\.\d+\.\d+\S*$/.exec(tag.slice(-100))?.[0];
  const hint = plain === undefined ? '' : `; a release of it is tagged \`v${plain.slice(0, 40)}\``;
  return { kind: 'other', reason: `names no package of this repository and no version${hint}` };
}

/** The tag that releases a version: `v1.2.3`; in a repository of several packages `fmt-v1.2.3` or `@acme/fmt@1.2.3`. */
export function tagFor(name: PackageName, version: string, monorepo: boolean): string {
  if (!monorepo) return `v${version}`;
  return name.scope === undefined ? `${name.full}-v${version}` : `${name.full}@${version}`;
}

/** A tag that starts with a package's name: `rest` is what follows the separator. */
interface NamedTag {
  readonly prefix: string;
  readonly rest: string;
  readonly packages: readonly TaggedPackage[];
}

const SEPARATORS = ['-', '@', '/'];

/** The longest name of a package that the tag starts with, if a version follows it, or nearly one. */
function splitTag(tag: string, packages: readonly TaggedPackage[]): NamedTag | undefined {
  const splits = [...prefixesOf(packages)]
    .filter(([prefix]) => tag.startsWith(prefix) && SEPARATORS.includes(tag.charAt(prefix.length)))
    .map(([prefix, owners]) => ({ prefix, rest: tag.slice(prefix.length + 1), packages: owners }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  // names have no dots, so at most one prefix leaves a version: `fmt-v2-1.0.0` is `fmt-v2`, `fmt-v2.0.0` is `fmt`
  return splits.find(({ rest }) => versionIn(rest) !== undefined) ?? splits.find(({ rest }) => isNearlyVersion(rest));
}

/** Full name, or name without scope where no package has that for its full name → the packages it may mean. */
function prefixesOf(packages: readonly TaggedPackage[]): ReadonlyMap<string, readonly TaggedPackage[]> {
  const prefixes = new Map<string, readonly TaggedPackage[]>(packages.map((each) => [each.name.full, [each]]));
  for (const each of packages) {
    const { base, full } = each.name;
    if (base === full || packages.some(({ name }) => name.full === base)) continue;
    prefixes.set(base, [...(prefixes.get(base) ?? []), each]);
  }
  return prefixes;
}

function readNamed(tag: string, { prefix, rest, packages }: NamedTag): TagReading {
  const version = versionIn(rest);
  if (version === undefined) throw invalidTag(tag, tag.slice(0, prefix.length + 1), rest);
  const [match, other] = packages.filter((each) => isSameVersion(version, each.version));
  if (match === undefined) throw mismatch(tag, version, packages, tag.slice(0, tag.length - version.length));
  if (other === undefined) return { kind: 'package', names: [match.name.full], version: match.version };
  throw new RegistryError('TAG_INVALID', `Tag ${quoted(tag)} may mean several packages`, {
    found: `"${prefix}", which is "${match.name.full}" and "${other.name.full}"`,
    expected: 'a tag with the full name of one package',
    cure: `Tag the commit \`${tagFor(match.name, match.version, true)}\``,
  });
}

function readPlain(tag: string, version: string, packages: readonly TaggedPackage[]): TagReading {
  const matches = packages.filter((each) => isSameVersion(version, each.version));
  const [first] = matches;
  if (first === undefined) throw mismatch(tag, version, packages, 'v');
  return { kind: 'package', names: matches.map(({ name }) => name.full), version: first.version };
}

/** The version in `1.2.3` or `v1.2.3`, if it is strict SemVer. */
function versionIn(text: string): string | undefined {
  const version = text.startsWith('v') ? text.slice(1) : text;
  return /^\d/.test(version) && semver.parse(version)?.raw === version ? version : undefined;
}

/** Two or more numbers with dots at the start: meant as a version. `v1` and `2024-05` are other tags. */
function isNearlyVersion(text: string): boolean {
  return /^[vV]?\.?\d+\.\d/.test(text);
}

/** A tag need not repeat build metadata; if it does, the manifest has the same. */
function isSameVersion(tagged: string, version: string): boolean {
  return tagged === version || tagged === versionIdentity(version);
}

function invalidTag(tag: string, prefix: string, rest: string): RegistryError {
  const meant = nearestVersion(rest);
  return new RegistryError('TAG_INVALID', `Tag ${quoted(tag)} has no SemVer version`, {
    found: quoted(rest),
    expected: 'a version of three numbers, such as `v1.2.3` or `v1.2.3-rc.1`',
    cure: `Tag the commit \`${prefix}${prefix.endsWith('@') ? '' : 'v'}${meant ?? '1.2.3'}\``,
  });
}

/** `form` is what stands before the version in the tag. */
function mismatch(tag: string, version: string, packages: readonly TaggedPackage[], form: string): RegistryError {
  const listed = packages.slice(0, 10).map(({ name, version: own }) => `${name.full} ${own}`);
  const more = packages.length > 10 ? ', …' : '';
  const [first, second] = packages;
  const right = first === undefined || second !== undefined ? '' : `, or tag the commit \`${form}${first.version}\``;
  return new RegistryError('TAG_MISMATCH', `Tag ${quoted(tag)} does not agree with the manifest`, {
    found: `version ${version} in the tag`,
    expected: `a version that a manifest has: ${listed.join(', ') || 'there is no package'}${more}`,
    cure: `Set \`version: "${version}"\` in the manifest${right}`,
  });
}
