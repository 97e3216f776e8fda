import { CARGO_MANIFEST, type CargoManifest, textsOf } from './cargo-manifest.ts';
import type { CargoDependency } from './facts.ts';
import { invalid, shown } from './fault.ts';

type Features = Readonly<Record<string, readonly string[]>>;

/**
 * The features that a manifest writes out, as cargo publishes them: those that optional dependencies bring are left to cargo.
 * Throws `ECOSYSTEM_INVALID` for what would make cargo refuse the whole entry.
 */
export function cargoFeatures(manifest: CargoManifest, deps: readonly CargoDependency[]): Features {
  const entries = Object.entries(manifest.table('features')).map(
    ([name, values]) => [name, textsOf(values, `features.${name}`)] as const,
  );
  const known = knownOf(entries, deps);
  for (const [name, values] of entries) {
    checkName(name);
    for (const value of values) {
      const complaint = complaintAbout(value, known);
      if (complaint !== undefined) throw unknown(name, value, complaint);
    }
  }
  return Object.fromEntries(entries);
}

interface Known {
  readonly features: ReadonlySet<string>;
  readonly dependencies: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

function knownOf(entries: readonly (readonly [string, readonly string[]])[], deps: readonly CargoDependency[]): Known {
  const values = new Set(entries.flatMap(([, each]) => each));
  const optional = new Set(deps.filter((dep) => dep.optional).map(({ name }) => name));
  // an optional dependency is a feature of its name as long as nobody writes `dep:`
  const implicit = [...optional].filter((name) => !values.has(`dep:${name}`));
  return {
    features: new Set([...entries.map(([name]) => name), ...implicit]),
    dependencies: new Set(deps.filter(({ kind }) => kind !== 'dev').map(({ name }) => name)),
    optional,
  };
}

function complaintAbout(value: string, { features, dependencies, optional }: Known): string | undefined {
  if (value.startsWith('dep:')) return optional.has(value.slice(4)) ? undefined : 'no optional dependency of that name';
  const slash = value.indexOf('/');
  if (slash < 0) return features.has(value) ? undefined : 'neither a feature nor an optional dependency';
  const name = value.slice(0, slash);
  const weak = name.endsWith('?');
  const found = weak ? optional.has(name.slice(0, -1)) : dependencies.has(name);
  if (found) return undefined;
  return weak ? 'no optional dependency of that name' : 'no dependency of that name';
}

function checkName(name: string): void {
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_+.-]*$/u.test(name)) return;
  throw invalid(CARGO_MANIFEST, 'the name of a feature is none', {
    found: shown(name),
    expected: 'letters, digits, `-`, `_`, `+` and `.`',
  });
}

function unknown(feature: string, value: string, complaint: string) {
  return invalid(CARGO_MANIFEST, `feature "${feature}" names what is not there`, {
    found: `${shown(value)}: ${complaint}`,
    expected: 'a feature, `dep:NAME`, `NAME/FEATURE` or `NAME?/FEATURE` of a dependency',
  });
}
