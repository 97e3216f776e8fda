import type { ArchiveFacts } from '../archive/archive.ts';
import { archiveRoot, isArchiveRoot } from '../archive/naming.ts';
import type { SourceFile } from '../archive/tree.ts';
import type { ArchiveWatch } from '../archive/watch.ts';
import type { Recognised, Recogniser } from '../ecosystems/recognise.ts';
import type { PackageName } from '../manifest/name.ts';
import { type EcosystemName, namesIn } from '../sparse/ecosystem-name.ts';

/** A package as its manifest names it. */
export interface NamedPackage {
  readonly name: PackageName;
  readonly version: string;
}

/** What a package's files say of it before they are packed. */
export interface Identity {
  /** The archive's one root folder: cargo wants its own spelling of the name. */
  readonly root: string;
  /** Names among those of other clients, not judged yet. */
  readonly names: readonly EcosystemName[];
}

/** One archive on its way: it is looked at as it passes, and then told. */
export interface Recognition {
  readonly watch: ArchiveWatch;
  /** Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
  finish(facts: ArchiveFacts): Recognised;
}

/** Files that give a package a name elsewhere; without them nothing has to be read ahead. */
const NAMING = ['Cargo.toml', 'package.json', 'MODULE.bazel'];

/** Looks into the few files that name a package for other clients. */
export async function identify(files: readonly SourceFile[], { name, version }: NamedPackage): Promise<Identity> {
  const root = archiveRoot(name, version);
  if (!files.some(({ path }) => NAMING.includes(path))) return { root, names: [] };
  const { givenNames } = await import(/* webpackChunkName: "ecosystems" */ '../ecosystems/identify.ts');
  const names = await givenNames(files);
  const crate = names.find(({ namespace }) => namespace === 'cargo')?.name;
  const cratesRoot = `${crate}-${version}`;
  // another name is refused when the archive has passed
  return { root: isArchiveRoot(cratesRoot, name, version) ? cratesRoot : root, names };
}

/** Looks on while an archive passes whose package is not known before. */
export async function archiveWatch(): Promise<Recogniser> {
  const { Recogniser } = await import(/* webpackChunkName: "ecosystems" */ '../ecosystems/recognise.ts');
  return new Recogniser();
}

/** Makes what looks on while archives of a package pass; loaded only where one does. */
export async function recognition({ name, version }: NamedPackage): Promise<() => Recognition> {
  const { Recogniser } = await import(/* webpackChunkName: "ecosystems" */ '../ecosystems/recognise.ts');
  return () => {
    const watch = new Recogniser();
    return { watch, finish: (facts) => watch.finish({ name, version, facts }) };
  };
}

/** Names of an archive for which the index was not asked: the files on a release need not be those that were chosen. */
export function isAsked(names: readonly EcosystemName[], recognised: Recognised['ecosystems'] | undefined): boolean {
  return namesIn(recognised).every((one) =>
    names.some(({ namespace, name }) => namespace === one.namespace && name === one.name),
  );
}
