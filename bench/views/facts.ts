import type { CargoDependency, Ecosystems } from '../../src/ecosystems/facts.ts';
import { encodeDerived } from '../../src/sparse/derived.ts';
import type { Dependency } from '../../src/sparse/entry.ts';
import { isRecord } from '../../src/sparse/text.ts';
import { flatName } from '../../src/views/place.ts';
import { Chance } from '../generator/chance.ts';
import type { GeneratedPackage } from '../registry-generator.ts';

/** Clients of which a generated archive has a manifest. */
export type Client = keyof Ecosystems;

const SEED = 5;

/** Lines of `derived/…` for all versions in the lines of `index/…`, as publishes of such archives write them. */
export function derivedOf({ summary }: GeneratedPackage, lines: string, clients: ReadonlySet<Client>): string {
  const texts = lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { vers, cksum, deps } = parsed(line);
      const all = ecosystemsOf({ name: summary.name, description: summary.description ?? '', vers, cksum, deps });
      const ecosystems = Object.fromEntries(Object.entries(all).filter(([client]) => clients.has(client as Client)));
      return `${encodeDerived({ vers, cksum, ecosystems }).text}\n`;
    });
  return texts.join('');
}

interface Version {
  readonly name: string;
  readonly description: string;
  readonly vers: string;
  readonly cksum: string;
  readonly deps: readonly Dependency[];
}

/** The program wrote these lines a moment ago. */
function parsed(line: string): Pick<Version, 'vers' | 'cksum' | 'deps'> {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value) || typeof value.vers !== 'string') throw new TypeError(`No line of an index: ${line}`);
  return value as unknown as Pick<Version, 'vers' | 'cksum' | 'deps'>;
}

function ecosystemsOf(version: Version): Required<Ecosystems> {
  const { name, vers, cksum, deps } = version;
  const flat = flatName(name).toLowerCase();
  const plain = flat.replaceAll(/[^a-z0-9]/g, '_');
  const chance = new Chance(SEED, Number.parseInt(cksum.slice(0, 8), 16));
  const hash = `${plain.slice(0, 32)}-${vers}-${base64(chance, 44)}`;
  const multihash = `1220${chance.hex(64)}`;
  return {
    cargo: cargoOf(flat, deps),
    npm: npmOf(version, chance),
    zig: { hash, multihash, name: plain, fingerprint: `0x${chance.hex(16)}`, minimum_zig_version: '0.14.0' },
    cmake: { project: plain, targets: [`${plain}::${plain}`] },
    meson: { project: flat, provides: [flat] },
    bazel: bazelOf(flat, vers, deps),
  };
}

function cargoOf(name: string, deps: readonly Dependency[]) {
  const cargoDeps: CargoDependency[] = deps.map((dependency) => ({
    ...{ name: flatName(dependency.name).toLowerCase(), req: '^1.0', features: [], optional: false },
    ...{ default_features: true, target: null, kind: 'normal', registry: 'clyde' },
  }));
  const features = { default: ['std'], std: [], serde: ['dep:serde'], full: ['std', 'serde'] };
  return { name, deps: cargoDeps, features, rust_version: '1.70' };
}

function npmOf({ name, description, deps }: Version, chance: Chance) {
  const scoped = name.startsWith('@') ? name : `@bench/${name}`;
  const fields = {
    ...{ description, license: 'MIT', main: 'index.js', type: 'module', engines: { node: '>=18' } },
    dependencies: Object.fromEntries(deps.map((dependency) => [dependency.name, '^1.0.0'])),
    scripts: { test: 'node --test', build: 'tsc -p .' },
  };
  return {
    ...{ name: scoped.toLowerCase(), integrity: `sha512-${base64(chance, 86)}==`, shasum: chance.hex(40) },
    ...{ fileCount: chance.between(3, 200), unpackedSize: chance.between(10_000, 900_000), fields },
  };
}

function bazelOf(name: string, version: string, dependencies: readonly Dependency[]) {
  const safe = `m${name.replaceAll('_', '-')}`.slice(0, 63).replace(/[^a-z0-9]+$/, '');
  const deps = dependencies.map((dependency) => ({
    name: `m${flatName(dependency.name).toLowerCase()}`,
    version: '1.0.0',
  }));
  const needs = deps.map((dep) => `bazel_dep(name = "${dep.name}", version = "${dep.version}")\n`).join('');
  const module = `module(\n    name = "${safe}",\n    version = "${version}",\n    compatibility_level = 1,\n)\n\n${needs}`;
  return { name: safe, compatibility_level: 1, deps, module };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64(chance: Chance, length: number): string {
  return Array.from({ length }, () => DIGITS[chance.below(64)]).join('');
}
