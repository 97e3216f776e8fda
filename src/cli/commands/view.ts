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
import type { View, ViewContext, ViewPart } from '../../views/view.ts';
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
  const files = await filesOf(chosen, tree, { layout: config.layout, registry: views.context });
  for (const [path, text] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  const result = { status: 'written', client, out, files: files.size };
  context.result(
    result,
    () => `${context.terminal.paint('written', 'green', 'bold')} ${out}: ${counted(files.size, 'file')} for ${client}`,
  );
}

interface Source {
  readonly layout: Layout;
  readonly registry: ViewContext;
}

async function filesOf(
  chosen: View,
  tree: GitTree,
  { layout, registry }: Source,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const parts: ViewPart['part'][] = [];
  for (const { path, text } of chosen.filesOfRegistry(registry)) files.set(path, text);
  for await (const { view: one } of readForViews(await namesIn(tree, layout), { tree, layout })) {
    if (one === undefined) continue;
    for (const file of chosen.filesOf(one, registry, () => undefined)) {
      if ('text' in file) files.set(file.path, file.text);
      else if (file.path === VCPKG_BASELINE) parts.push(file.part);
    }
  }
  if (chosen === vcpkgView) files.set(VCPKG_BASELINE, vcpkgBaseline(parts));
  return files;
}

async function namesIn(tree: GitTree, layout: Layout): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const [path] of tree.readAll('index', () => undefined)) {
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
