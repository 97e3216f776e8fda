import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { type GitTree, openTree } from '../../local/tree-reader.ts';
import { readSetting } from '../../site/build/setting.ts';
import { readForViews } from '../../site/build/view-package.ts';
import { placeOf } from '../../sparse/check-place.ts';
import type { Layout } from '../../sparse/path.ts';
import { bazelView } from '../../views/bazel.ts';
import { conanView } from '../../views/conan.ts';
import { VCPKG_BASELINE, vcpkgBaseline, vcpkgView } from '../../views/vcpkg.ts';
import type { Tell, View, ViewContext, ViewFile, ViewPart } from '../../views/view.ts';
import type { CommandContext } from '../context.ts';
import { counted } from '../figures.ts';
import { registryPlace } from '../registry-place.ts';
import { VERSION } from '../version.ts';

/** Clients that read a folder or a git repository. */
const FOLDER_VIEWS: readonly View[] = [vcpkgView, conanView, bazelView];

export interface ViewOptions {
  /** `vcpkg`, `conan` or `bazel`. */
  readonly client: string;
  /** A local registry, or a clone of an index repository. */
  readonly registry?: string;
  /** A folder that is absent or empty. */
  readonly out: string;
  /** Where the registry is served; absent: what `config.json` says. */
  readonly base?: string;
}

/** Writes what one client reads of a registry into a folder. Throws `INPUT_INVALID`, `TARGET_EXISTS` and what reading an index throws. */
export async function view(context: CommandContext, { client, registry, out, base }: ViewOptions): Promise<void> {
  const chosen = FOLDER_VIEWS.find(({ folder }) => folder === client);
  if (chosen === undefined) throw noSuchView(client);
  const place = registryPlace(registry);
  if (place.kind !== 'folder') throw noFolder(registry);
  await using tree = await openTree({ git: new Git(context.env), folder: place.path, revisions: ['HEAD'] });
  if (tree === undefined) throw noFolder(registry);
  const { config, views } = await readSetting({ tree, archives: undefined }, { base, program: VERSION });
  if (views === undefined) throw noBase();
  await expectEmpty(resolve(out));
  const source = { layout: config.layout, registry: views.context, tell: context.terminal.progress.warn };
  const { files, leftOut } = await filesOf(chosen, tree, source);
  for (const [path, text] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  const result = { status: 'written', client, out, files: files.size, leftOut };
  context.result(
    result,
    () => `${context.terminal.paint('written', 'green', 'bold')} ${out}: ${counted(files.size, 'file')} for ${client}`,
  );
}

interface Source {
  readonly layout: Layout;
  readonly registry: ViewContext;
  readonly tell: Tell;
}

/** What one package has; `created`: when its first version was published. */
interface Projected {
  readonly name: string;
  readonly created: string;
  readonly files: readonly (ViewFile | ViewPart)[];
}

interface Folder {
  readonly files: ReadonlyMap<string, string>;
  /** Packages whose place another one has. */
  readonly leftOut: readonly string[];
}

async function filesOf(chosen: View, tree: GitTree, { layout, registry, tell }: Source): Promise<Folder> {
  const packages: Projected[] = [];
  for await (const { view: one, facts } of readForViews(await namesIn(tree, layout), { tree, layout })) {
    if (one === undefined) continue;
    packages.push({ name: one.name, created: facts.created, files: [...chosen.filesOf(one, registry, tell)] });
  }
  const files = new Map<string, string>();
  const owners = new Map<string, string>();
  const parts: ViewPart['part'][] = [];
  const leftOut: string[] = [];
  for (const { path, text } of chosen.filesOfRegistry(registry)) files.set(path, text);
  for (const one of packages.sort(byCreation)) {
    const own = one.files.filter((file) => 'text' in file);
    const other = own.map(({ path }) => owners.get(path)).find((name) => name !== undefined);
    if (other === undefined) {
      for (const { path, text } of own) {
        owners.set(path, one.name);
        files.set(path, text);
      }
      parts.push(...one.files.flatMap((file) => ('part' in file && file.path === VCPKG_BASELINE ? [file.part] : [])));
    } else {
      leftOut.push(one.name);
      tell(`${chosen.folder} will not find ${one.name}: ${other}, which was published first, has the same name there`);
    }
  }
  if (chosen === vcpkgView) files.set(VCPKG_BASELINE, vcpkgBaseline(parts));
  return { files, leftOut };
}

/** As for other names: the first to publish keeps it, or a later package could stand in for one that is in use. */
function byCreation(a: Projected, b: Projected): number {
  const key = ({ created, name }: Projected) => `${created} ${name}`;
  return key(a) < key(b) ? -1 : 1;
}

async function namesIn(tree: GitTree, layout: Layout): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const [path] of tree.readAll('index')) {
    const placed = placeOf(path, layout);
    if (placed.kind === 'index') names.push(placed.name.full);
  }
  return names.sort();
}

async function expectEmpty(out: string): Promise<void> {
  const there = await readdir(out).catch(() => []);
  if (there.every((name) => name === '.git')) return;
  throw new RegistryError('TARGET_EXISTS', `Cannot write into "${out}": it is not empty`, {
    found: there.slice(0, 3).join(', '),
    expected: 'a folder that is absent, or empty but for .git',
    cure: 'Choose another folder, or remove what is in it',
  });
}

function noSuchView(client: string): RegistryError {
  return new RegistryError('INPUT_INVALID', 'Cannot write files for this client', {
    found: client,
    expected: FOLDER_VIEWS.map(({ folder }) => folder).join(', '),
    cure: 'What other clients read is in the web site: `clyde-registry site`',
  });
}

function noFolder(registry: string | undefined): RegistryError {
  return new RegistryError('INPUT_INVALID', 'Cannot read the registry', {
    found: registry ?? 'nothing',
    expected: 'the folder of a local registry, or a clone of an index repository',
    cure: 'Clone the index repository, then give its folder as `--registry DIR`',
  });
}

function noBase(): RegistryError {
  return new RegistryError('INPUT_INVALID', 'Cannot tell where archives are served', {
    found: 'no `base` in config.json',
    expected: 'an address that ends in "/"',
    cure: 'Add `--base https://acme.github.io/registry/`',
  });
}
