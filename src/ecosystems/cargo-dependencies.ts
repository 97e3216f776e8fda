import {
  CARGO_MANIFEST,
  type CargoManifest,
  flagOf,
  isTable,
  needsPackaging,
  oldSpelling,
  type Table,
  tableOf,
  textOf,
  textsOf,
  wrongType,
} from './cargo-manifest.ts';
import { cargoPlatform } from './cargo-platform.ts';
import { cargoRequirement } from './cargo-requirement.ts';
import type { CargoDependency } from './facts.ts';
import { invalid, shown } from './fault.ts';

/** The registry that dependencies are of where none is named. */
const CRATES_IO = 'crates-io';

const KINDS = { dependencies: 'normal', 'build-dependencies': 'build', 'dev-dependencies': 'dev' } as const;

interface Place {
  readonly kind: CargoDependency['kind'];
  readonly target: string | null;
  readonly edition: number;
}

/** Every dependency of a manifest, as cargo publishes it. Throws `ECOSYSTEM_INVALID`. */
export function cargoDependencies(manifest: CargoManifest): readonly CargoDependency[] {
  const targets = Object.entries(manifest.table('target')).map(
    ([platform, table]) => [platformOf(platform), tableOf(table, `target.${platform}`)] as const,
  );
  const { edition } = manifest;
  return [[null, undefined] as const, ...targets].flatMap(([target, below]) =>
    Object.entries(KINDS).flatMap(([section, kind]) => {
      const table = section === 'dependencies' ? manifest.table(section, below) : manifest.dashed(section, below);
      return Object.entries(table).map(([name, value]) => dependencyOf(name, value, { kind, target, edition }));
    }),
  );
}

function platformOf(text: string): string {
  const platform = cargoPlatform(text);
  if (platform !== undefined) return platform;
  throw invalid(CARGO_MANIFEST, 'a target of its dependencies cannot be read', {
    found: shown(text),
    expected: 'a target triple, or `cfg(…)`',
  });
}

function dependencyOf(name: string, value: unknown, place: Place): CargoDependency {
  const details = typeof value === 'string' ? { version: value } : value;
  if (!isTable(details)) throw wrongType(`dependencies.${name}`, value, 'a requirement or a table');
  const at = (key: string) => `dependencies.${name}.${key}`;
  checkWhole(name, details);
  const real = textOf(details.package, at('package'));
  for (const one of [name, real ?? name]) checkName(one);
  return {
    name,
    req: requirementOf(name, textOf(details.version, at('version'))),
    features: textsOf(details.features, at('features')),
    optional: flagOf(details.optional, at('optional')) ?? false,
    default_features: defaultFeatures(name, details, place),
    target: place.target,
    kind: place.kind,
    ...registryOf(name, details),
    ...(real === undefined || real === name ? {} : { package: real }),
  };
}

/** What users do not have, and what `cargo package` takes out or writes out. */
function checkWhole(name: string, { workspace, path, git }: Table): void {
  if (workspace !== undefined) throw needsPackaging(`dependency "${name}" is the workspace's`, '`workspace = true`');
  if (path !== undefined) throw needsPackaging(`dependency "${name}" is given by a path`, `path = ${shown(path)}`);
  if (git !== undefined) throw needsPackaging(`dependency "${name}" is given by a repository`, `git = ${shown(git)}`);
}

function checkName(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(name)) return;
  throw invalid(CARGO_MANIFEST, 'the name of a dependency is none', {
    found: shown(name),
    expected: 'letters, digits, `-` and `_`, at most 64 of them, no digit first',
  });
}

function requirementOf(name: string, version: string | undefined): string {
  const req = version === undefined ? undefined : cargoRequirement(version);
  if (req !== undefined) return req;
  throw invalid(CARGO_MANIFEST, `the version of dependency "${name}" cannot be read`, {
    found: version === undefined ? 'no version' : shown(version),
    expected: 'a requirement such as `"1.2"` or `">=1.2, <3"`',
  });
}

function defaultFeatures(name: string, table: Table, { edition }: Place): boolean {
  const { 'default-features': value, default_features: old } = table;
  if (value === undefined && old !== undefined && edition >= 2024)
    throw oldSpelling('default_features', 'default-features');
  return flagOf(value ?? old, `dependencies.${name}.default-features`) ?? true;
}

function registryOf(name: string, table: Table): Pick<CargoDependency, 'registry' | 'registry_index'> {
  const registry = textOf(table.registry, `dependencies.${name}.registry`);
  const index = textOf(table['registry-index'], `dependencies.${name}.registry-index`);
  return {
    ...(registry === undefined || registry === CRATES_IO ? {} : { registry }),
    ...(index === undefined ? {} : { registry_index: index }),
  };
}
