import type { Problem } from '../errors.ts';
import { quoted } from './characters.ts';
import { type Finding, Findings, pointerTo } from './findings.ts';
import type { ManifestSource } from './manifest.ts';
import type { PackageName } from './name.ts';
import { readRequirements } from './requirements.ts';
import { isRecord, readYaml } from './yaml.ts';

/** What the manifest says that the build file must say too, as far as it could be read. */
export interface Agreed {
  readonly name?: PackageName | undefined;
  readonly version?: string | undefined;
}

export interface BuildFileReading {
  readonly problems: readonly Problem[];
  readonly requires?: Readonly<Record<string, string>>;
  readonly devRequires?: Readonly<Record<string, string>>;
}

/** Only what the registry needs; every other key is between the author and Clyde. */
const KEYS = ['name', 'version', 'requires', 'dev_requires'] as const;

/**
 * Reads Clyde's build file beside a manifest: name and version must agree (`BUILD_FILE_DISAGREES`, told in both files),
 * and `wanted` says which requirements the manifest leaves to it. In a scoped package a name without scope is looked
 * for in the package's own scope, as Clyde does.
 */
export function readBuildFile(
  source: ManifestSource,
  manifest: Findings,
  { name, version }: Agreed,
  wanted: { readonly requires: boolean; readonly devRequires: boolean },
): BuildFileReading {
  const reading = readYaml(source, { noun: 'Build file', unreadable: 'BUILD_FILE_INVALID', only: KEYS });
  if (reading.kind === 'unreadable') return { problems: reading.problems };
  const findings = new Findings(reading.yaml);
  compare(findings, manifest, 'name', name?.full);
  compare(findings, manifest, 'version', version);
  const requires = wanted.requires ? readMap(findings, manifest, 'requires', name) : undefined;
  const devRequires = wanted.devRequires ? readMap(findings, manifest, 'dev_requires', name) : undefined;
  return {
    problems: [...reading.problems, ...findings.problems],
    ...(requires === undefined ? {} : { requires }),
    ...(devRequires === undefined ? {} : { devRequires }),
  };
}

function compare(build: Findings, manifest: Findings, key: 'name' | 'version', mine: string | undefined): void {
  const theirs = build.yaml.value[key];
  const pointer = pointerTo('', key);
  if (typeof theirs !== 'string') {
    const written = build.yaml.written(pointer);
    const found = theirs === undefined ? 'no such key' : (written?.slice(0, 80) ?? 'another type');
    const cure = mine === undefined ? `Write \`${key}: "…"\`` : `Write \`${key}: "${mine}"\``;
    const message = `Key \`${key}\` of "${build.yaml.file}" is ${theirs === undefined ? 'missing' : 'no text'}`;
    build.blame({ pointer, code: 'BUILD_FILE_INVALID', message, found, expected: 'text, as in the manifest', cure });
    return;
  }
  if (mine === undefined || theirs === mine) return;
  const told = (here: string, there: string, file: string): Finding => ({
    ...{ pointer, code: 'BUILD_FILE_DISAGREES', found: quoted(here), expected: quoted(there) },
    message: `${key === 'name' ? 'Name' : 'Version'} ${quoted(here)} differs from ${quoted(there)} in ${file}`,
    cure: `Make both files say the same, for example \`${key}: ${quoted(mine)}\``,
  });
  manifest.blame(told(mine, theirs, build.yaml.file));
  build.blame(told(theirs, mine, manifest.yaml.file));
}

function readMap(
  findings: Findings,
  manifest: Findings,
  key: 'requires' | 'dev_requires',
  owner: PackageName | undefined,
) {
  const value = findings.yaml.value[key] ?? {};
  const pointer = pointerTo('', key);
  const code = 'BUILD_FILE_INVALID';
  if (!isRecord(value)) {
    const expected = 'a map from package name to range of versions';
    findings.blame({
      pointer,
      code,
      message: `Key \`${key}\` is no map`,
      found: 'another type',
      expected,
      cure: `Write \`${key}: {}\``,
    });
    return undefined;
  }
  for (const [name, range] of Object.entries(value)) {
    if (typeof range === 'string') continue;
    const message = `Range of ${quoted(name)} is no text`;
    findings.blame({
      pointer: pointerTo(pointer, name),
      code,
      message,
      found: 'another type',
      expected: 'a range of versions in quotes',
      cure: 'Write for example `"^1.2.3"`',
    });
  }
  if (owner === undefined) return undefined;
  const resolve = (name: string) =>
    owner.scope === undefined || name.startsWith('@') ? name : `@${owner.scope}/${name}`;
  const hint = `; or list the published packages under \`${key}:\` in ${manifest.yaml.file}`;
  return readRequirements({ findings, pointer, entries: value, owner, resolve, code, hint });
}
