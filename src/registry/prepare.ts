import type { ArchiveFacts, StoredArchive } from '../archive/archive.ts';
import { brokenClaims } from '../archive/missing.ts';
import { archiveName } from '../archive/naming.ts';
import { readmeText, topReadme } from '../archive/peek.ts';
import { selectFiles } from '../archive/select.ts';
import type { SourceFile, SourceTree } from '../archive/tree.ts';
import type { ArchiveWatch } from '../archive/watch.ts';
import type { Ecosystems } from '../ecosystems/facts.ts';
import { errorFrom, type Problem, RegistryError } from '../errors.ts';
import {
  BUILD_FILE_PATH,
  MANIFEST_PATH,
  type Manifest,
  type ManifestSource,
  type RepositoryMetadata,
} from '../manifest/manifest.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { EcosystemName } from '../sparse/ecosystem-name.ts';
import { README_LIMIT } from '../sparse/meta.ts';
import { type Identity, identify, type Recognition, recognition } from './recognition.ts';

/** A manifest and where it was read. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly warnings: readonly Problem[];
}

/** A package ready to be judged: manifest, README, archive. */
export interface PreparedPackage extends ReadManifest {
  readonly tree: SourceTree;
  /** File name of the archive. */
  readonly archiveName: string;
  readonly archive: StoredArchive;
  /** A ready-made archive as it came: published as it is where the release or the index has it already. */
  readonly original?: ArchiveFacts;
  readonly readme?: string;
  /** What the archive is to other clients. */
  readonly ecosystems?: Ecosystems;
  /** Names among those of other clients, for which the index is to be asked. */
  readonly names?: readonly EcosystemName[];
  /** Tells what another archive of the version is to other clients, where one is adopted. */
  readonly recognise?: () => Recognition;
  /** Why it is nothing to clients that one might expect, in passing. */
  readonly notes?: readonly string[];
}

/** A package whose files are chosen, and not read yet but for a few. */
export interface ChosenPackage extends ReadManifest, Identity {
  readonly tree: SourceTree;
  readonly files: readonly SourceFile[];
}

/** Packs files to a place where the archive can be read again as often as needed. */
export interface ArchivePacker {
  pack(files: readonly SourceFile[], root: string, watch: ArchiveWatch): Promise<StoredArchive>;
}

/** Largest manifest that is read at all, in bytes; the parser's own limit is lower and says so. */
const READ_LIMIT = 16 * 1024 * 1024;

/** Reads a package's manifest out of its tree. Throws `MANIFEST_MISSING` and whatever `parseManifest` finds, files that are not there included. */
export async function readManifest(
  tree: SourceTree,
  path = MANIFEST_PATH,
  defaults?: RepositoryMetadata,
): Promise<ReadManifest> {
  const manifest = await sourceOf(tree, path);
  if (manifest === undefined) throw manifestMissing(tree, path);
  const buildFile = await sourceOf(tree, BUILD_FILE_PATH);
  return parseManifest({
    manifest,
    checkClaims: (claims) => brokenClaims(tree.files, claims),
    ...(buildFile === undefined ? {} : { buildFile }),
    ...(defaults === undefined ? {} : { defaults }),
  });
}

/** Selects and packs the files of a package whose manifest has been read. */
export async function preparePackage(
  tree: SourceTree,
  read: ReadManifest,
  packer: ArchivePacker,
): Promise<PreparedPackage> {
  return packPackage(await choosePackage(tree, read), packer);
}

/** Selects the files of a package, and looks into those that name it for other clients. */
export async function choosePackage(tree: SourceTree, read: ReadManifest): Promise<ChosenPackage> {
  const files = selectFiles(tree, read.manifest);
  return { ...read, tree, files, ...(await identify(files, read.manifest)) };
}

/** Packs the files, and recognises on the way what they are to other clients. Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
export async function packPackage(chosen: ChosenPackage, packer: ArchivePacker): Promise<PreparedPackage> {
  const { tree, files, root, names, manifest } = chosen;
  const recognise = await recognition(manifest);
  const { watch, finish } = recognise();
  const archive = await packer.pack(files, root, watch);
  const { ecosystems, warnings, notes } = finish(archive);
  const readme = await readmeOf(files, manifest.readme);
  return {
    ...{ manifest, warnings: [...chosen.warnings, ...warnings], tree },
    archiveName: archiveName(manifest.name, manifest.version),
    ...{ archive, ecosystems, names, recognise, notes },
    ...(readme === undefined ? {} : { readme }),
  };
}

/** The same choice and the same cut as a look into the finished archive gives. */
async function readmeOf(files: readonly SourceFile[], wanted: string | undefined): Promise<string | undefined> {
  const path = wanted ?? topReadme(files.map((file) => file.path));
  if (path === undefined) return undefined;
  const file = files.find((candidate) => candidate.path === path);
  if (file !== undefined) return readmeText(await readBytes(file, README_LIMIT));
  throw new RegistryError('FILE_MISSING', `Cannot find the README "${path}" among the packed files`, {
    found: 'no such file',
    expected: 'the path of a packed file, relative to the package folder',
    cure: 'Correct `readme:` in the manifest, or add the file to `files:`',
  });
}

async function sourceOf(tree: SourceTree, path: string): Promise<ManifestSource | undefined> {
  const file = tree.files.find((candidate) => candidate.path === path);
  if (file === undefined) return undefined;
  if (file.problem !== undefined) throw errorFrom([file.problem], `Cannot read "${path}"`);
  return { file: tree.folder === '' ? path : `${tree.folder}/${path}`, bytes: await readBytes(file, READ_LIMIT) };
}

/** The first bytes of a file; a few more than the limit, so that its reader sees that it is longer. */
async function readBytes(file: SourceFile, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

function manifestMissing(tree: SourceTree, path: string): RegistryError {
  const near = tree.files.map((file) => file.path).filter((name) => /(^|\/)package\.ya?ml$/i.test(name));
  return new RegistryError('MANIFEST_MISSING', `Cannot find the manifest "${path}" in ${tree.label}`, {
    found: near.length === 0 ? 'no package.yaml' : near.slice(0, 5).join(', '),
    expected: `"${path}", committed`,
    cure: `Create ${path} with\nname: my-package\nversion: "1.0.0"\nor let \`npx github:clydepm/action-publish new\` write it`,
  });
}
