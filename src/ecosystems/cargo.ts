import { canonical } from '../manifest/name.ts';
import { cargoDependencies } from './cargo-dependencies.ts';
import { cargoFeatures } from './cargo-features.ts';
import {
  CARGO_MANIFEST,
  type CargoManifest,
  isTable,
  needsPackaging,
  parseCargoManifest,
  type Table,
  textOf,
  wrongType,
} from './cargo-manifest.ts';
import type { Ecosystem, PassedArchive } from './ecosystem.ts';
import type { CargoFacts } from './facts.ts';
import { invalid, leaveOut, mismatch, shown } from './fault.ts';

/** Rust's cargo: the archive is a crate, of the entry that `cargo publish` would send. */
export const cargo: Ecosystem<'cargo'> = {
  key: 'cargo',
  texts: [CARGO_MANIFEST],
  nameIn(text) {
    try {
      const name = crateIn(parseCargoManifest(text))?.name;
      return typeof name === 'string' ? name : undefined;
    } catch {
      return undefined;
    }
  },
  start: () => ({ finish: factsOf }),
};

function factsOf(archive: PassedArchive): CargoFacts | undefined {
  const text = archive.text(CARGO_MANIFEST);
  if (text === undefined) return undefined;
  const manifest = parseCargoManifest(text);
  const crate = crateIn(manifest);
  if (crate === undefined) {
    archive.note(`No crate: ${CARGO_MANIFEST} has no package that is to be published`);
    return undefined;
  }
  checkInheritance(crate, manifest);
  const name = nameOf(crate, archive);
  checkVersion(crate, archive);
  checkRoot(name, archive);
  const deps = cargoDependencies(manifest);
  const links = textOf(crate.links, 'package.links');
  const rust = rustVersion(crate);
  return {
    ...{ name, deps, features: cargoFeatures(manifest, deps) },
    ...(links === undefined ? {} : { links }),
    ...(rust === undefined ? {} : { rust_version: rust }),
  };
}

/** The package that is meant for others: not a workspace alone, not `publish = false`, which a missing version implies. */
function crateIn(manifest: CargoManifest): Table | undefined {
  const crate = manifest.package;
  if (crate === undefined || crate.version === undefined) return undefined;
  const { publish } = crate;
  return publish === false || (Array.isArray(publish) && publish.length === 0) ? undefined : crate;
}

function checkInheritance(crate: Table, manifest: CargoManifest): void {
  const inherited = Object.entries(crate).find(([, value]) => isTable(value) && value.workspace === true)?.[0];
  if (inherited !== undefined)
    throw needsPackaging(`\`${inherited}\` is the workspace's`, `${inherited}.workspace = true`);
  if (manifest.inheritsLints) throw needsPackaging("its lints are the workspace's", 'lints.workspace = true');
}

function nameOf({ name }: Table, { name: { full, base } }: PassedArchive): string {
  if (typeof name !== 'string') throw wrongType('package.name', name ?? null, 'a text');
  // letters beyond ASCII may become plain ones in lower case
  if (/^[A-Za-z0-9_-]+$/.test(name) && canonical(name) === canonical(base)) return name;
  throw mismatch(CARGO_MANIFEST, `the crate is not called as the package ${full}`, {
    found: shown(name),
    expected: `"${base}", or the same in other case and with \`_\` for \`-\``,
    cure: `Name both alike; a crate that is not for users: set \`publish = false\` in ${CARGO_MANIFEST}, or ${leaveOut(CARGO_MANIFEST)}`,
  });
}

function checkVersion({ version }: Table, archive: PassedArchive): void {
  if (typeof version !== 'string') throw wrongType('package.version', version, 'a text');
  if (version === archive.version) return;
  throw mismatch(CARGO_MANIFEST, "its version is not the package's", {
    found: shown(version),
    expected: `"${archive.version}", as in .clyde/package.yaml`,
    cure: `Write \`version = "${archive.version}"\`, or the other version in .clyde/package.yaml`,
  });
}

/** cargo unpacks nothing else. */
function checkRoot(name: string, { facts: { root }, version }: PassedArchive): void {
  const wanted = `${name}-${version}`;
  if (root === wanted) return;
  throw mismatch(CARGO_MANIFEST, "the archive's root folder is not the one that cargo looks for", {
    found: shown(root),
    expected: `"${wanted}"`,
    cure: 'Let the publish action make the archive, and release the next version',
  });
}

function rustVersion(crate: Table): string | undefined {
  const version = textOf(crate['rust-version'], 'package.rust-version');
  if (version === undefined || /^\d{1,9}(?:\.\d{1,9}){0,2}$/.test(version)) return version;
  throw invalid(CARGO_MANIFEST, '`package.rust-version` is no version', {
    found: shown(version),
    expected: 'two or three numbers: `"1.75"`',
  });
}
