import { compareVersions, isPrerelease } from '../manifest/version.ts';
import { latestOf } from '../sparse/latest.ts';
import { isRecord } from '../sparse/text.ts';
import { addressOf, type View, type ViewContext, type ViewFile, type ViewPackage, type ViewVersion } from './view.ts';

/** Names whose packument has a path of its own; what begins with `-` is npm's own. */
const NAME = /^(?:@[A-Za-z0-9][\w.-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,63}$/;

/** Told to whoever installs a yanked version of which nobody said why. */
const YANKED = 'This version was yanked';

/** A registry as npm, pnpm, yarn and bun read it: one document a package, at its name (npm's `package-metadata.md`). */
export const npmView: View = { folder: 'npm', filesOf, filesOfRegistry: () => [] };

/** One version that npm can install. */
interface Release extends ViewVersion {
  readonly name: string;
  /** Without build metadata, which npm does not know. */
  readonly version: string;
  readonly npm: Readonly<Record<string, unknown>>;
}

function* filesOf(one: ViewPackage, registry: ViewContext): Iterable<ViewFile> {
  const packages = new Map<string, Release[]>();
  for (const version of one.versions) {
    const release = releaseOf(version);
    if (release === undefined) continue;
    const others = packages.get(release.name);
    if (others === undefined) packages.set(release.name, [release]);
    else others.push(release);
  }
  for (const [name, releases] of packages) {
    // no ending: that is the path which clients ask for, and they parse JSON whatever its type
    yield { path: name, text: `${JSON.stringify(packument(name, releases, { one, registry }))}\n` };
  }
}

function releaseOf(version: ViewVersion): Release | undefined {
  const npm: unknown = version.ecosystems?.npm;
  if (!isRecord(npm) || typeof npm.name !== 'string' || !NAME.test(npm.name)) return undefined;
  return { ...version, name: npm.name, version: version.entry.vers.replace(/\+.*$/, ''), npm };
}

interface Place {
  readonly one: ViewPackage;
  readonly registry: ViewContext;
}

function packument(name: string, releases: readonly Release[], { one, registry }: Place) {
  const times = releases.map(({ entry }) => entry.pubtime).sort();
  const { description, homepage, repository } = one.meta ?? {};
  const licence = releases.at(-1)?.entry.license;
  return {
    ...{ _id: name, name },
    ...(description === undefined ? {} : { description }),
    'dist-tags': tagsOf(releases),
    versions: Object.fromEntries(releases.map((release) => [release.version, manifestOf(release, { one, registry })])),
    time: {
      ...{ created: times[0], modified: times.at(-1) },
      ...Object.fromEntries(releases.map(({ version, entry }) => [version, entry.pubtime])),
    },
    modified: times.at(-1),
    ...(homepage === undefined ? {} : { homepage }),
    ...(repository === undefined ? {} : { repository: { type: 'git', url: repository } }),
    ...(typeof licence === 'string' ? { license: licence } : {}),
  };
}

/** `latest`, and for each sort of prerelease (`beta` of `1.0.0-beta.2`) its highest version; yanked ones have none. */
function tagsOf(releases: readonly Release[]): Readonly<Record<string, string>> {
  const tags = new Map<string, string>();
  for (const { version, entry } of releases) {
    const tag = entry.yanked || !isPrerelease(version) ? undefined : prereleaseTag(version);
    const known = tag === undefined ? undefined : tags.get(tag);
    if (tag !== undefined && (known === undefined || compareVersions(version, known) > 0)) tags.set(tag, version);
  }
  const latest = latestOf(releases.map(({ entry }) => entry))?.vers.replace(/\+.*$/, '');
  return { ...(latest === undefined ? {} : { latest }), ...Object.fromEntries(tags) };
}

/** The letters that a prerelease begins with; none that could be read as a range, such as `x` and `v1`. */
function prereleaseTag(version: string): string | undefined {
  const letters = /-([A-Za-z]{2,40})/.exec(version)?.[1];
  return letters === 'latest' ? undefined : letters;
}

/** What the registry itself says, whatever a `package.json` has under that name. */
const OURS = /^(?:name|version|dist|deprecated|_.*)$/;

function manifestOf({ name, version, entry, npm }: Release, { one, registry }: Place) {
  const { fields, integrity, shasum, fileCount, unpackedSize } = npm;
  const given = Object.entries(isRecord(fields) ? fields : {}).filter(
    ([key]) => !OURS.test(key) || key === '_hasShrinkwrap',
  );
  const deprecated = entry.yanked ? entry.yank_reason || YANKED : one.meta?.deprecated;
  return {
    ...Object.fromEntries(given.map(([key, value]) => [key, key === 'bin' ? binOf(name, value) : value])),
    ...{ _id: `${name}@${version}`, name, version },
    ...(deprecated === undefined || deprecated === '' ? {} : { deprecated }),
    dist: {
      tarball: addressOf(entry, registry),
      ...(typeof integrity === 'string' ? { integrity } : {}),
      ...(typeof shasum === 'string' ? { shasum } : {}),
      ...(typeof fileCount === 'number' ? { fileCount } : {}),
      ...(typeof unpackedSize === 'number' ? { unpackedSize } : {}),
    },
  };
}

/** One program is called like its package; clients expect the map that npm makes of it when it publishes. */
function binOf(name: string, value: unknown): unknown {
  return typeof value === 'string' ? { [name.replace(/^@[^/]*\//, '')]: value } : value;
}
