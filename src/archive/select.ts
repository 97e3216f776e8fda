import { errorFrom, type Problem, RegistryError } from '../errors.ts';
import { BUILD_FILE_PATH, MANIFEST_PATH, type Manifest } from '../manifest/manifest.ts';
import { globTest, type PathTest } from './glob.ts';
import { missingGlob } from './missing.ts';
import { belongsToGit, isAppleDouble } from './path.ts';
import type { SourceFile, SourceTree } from './tree.ts';

/** What a manifest says about the files of its archive. */
export type Selection = Pick<Manifest, 'files' | 'exclude' | 'readme'>;

/** What people look for first, and what a licence asks to hand on: at the top of the package, whatever the globs say. */
const KEPT = /^(?:(?:readme|licen[cs]e|copying)[^/]*|licenses\/.+)$/i;

/**
 * The files that go into the archive: all, or those `files` names, without those `exclude` names. Manifest, build file,
 * README and licences always go, `.git` never does. Throws every problem at once: `FILE_MISSING` for a glob of `files`
 * that matches nothing, and what the selected files say of themselves (links out, LFS pointers …); or `SOURCE_EMPTY`.
 */
export function selectFiles(tree: Pick<SourceTree, 'files' | 'label'>, selection: Selection): SourceFile[] {
  const files = tree.files.filter(({ path }) => !belongsToGit(path));
  const globs = selection.files ?? ['/'];
  if (files.length > 0) raise(globs.flatMap((glob) => missingGlob({ written: glob, value: glob }, files) ?? []));
  const named = anyOf(globs.map(globTest));
  const excluded = anyOf((selection.exclude ?? []).map(globTest));
  const kept: PathTest = (path) => isKept(path, selection.readme);
  const selected = files.filter(({ path }) => kept(path) || (named(path) && !excluded(path)));
  if (selected.length === 0) throw empty(tree);
  raise(selected.flatMap(({ problem }) => problem ?? []));
  return selected;
}

function isKept(path: string, readme: string | undefined): boolean {
  return (
    path === MANIFEST_PATH || path === BUILD_FILE_PATH || path === readme || (KEPT.test(path) && !isAppleDouble(path))
  );
}

function anyOf(tests: readonly PathTest[]): PathTest {
  return (path) => tests.some((test) => test(path));
}

function raise(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw errorFrom([first, ...others], 'Cannot select the files to pack');
}

function empty(tree: Pick<SourceTree, 'files' | 'label'>): RegistryError {
  const found = tree.files.length === 0 ? 'no file at all' : `${tree.files.length} files, none of them selected`;
  return new RegistryError('SOURCE_EMPTY', `Cannot pack ${tree.label}: nothing is selected`, {
    found,
    expected: 'at least one file',
    cure: 'Check the package folder (`path`), and `files` and `exclude` in .clyde/package.yaml',
  });
}
