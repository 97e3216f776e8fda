import { globOf } from '../archive/glob.ts';
import { shown } from '../archive/refusal.ts';
import type { Problem } from '../errors.ts';

function leaveOut(path: string, otherwise: string): string {
  return `${otherwise}, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify(globOf(path))}`;
}

/** A link that does not end at a file of the package. */
export function linkProblem(path: string, target: string, reason: string): Problem {
  return {
    code: 'LINK_UNSUPPORTED',
    message: `Link ${shown(path)} cannot be packed: it ${reason}`,
    found: `a link to ${shown(target)}`,
    expected: 'a link to a file of the same package',
    cure: leaveOut(path, 'Put copies of the files in its place'),
  };
}

/** A commit of another repository where files should be. */
export function submoduleProblem(path: string): Problem {
  return {
    code: 'SUBMODULE_UNSUPPORTED',
    message: `Submodule ${shown(path)} cannot be packed: its files are not part of this repository`,
    found: `a submodule at ${shown(path)}`,
    expected: 'files of this repository',
    cure: leaveOut(
      path,
      'Publish it as a package of its own and name it under `requires`, copy its files into the repository',
    ),
  };
}

/** A pointer of Git LFS where a file's bytes should be. */
export function pointerProblem(path: string): Problem {
  return {
    code: 'LFS_POINTER',
    message: `File ${shown(path)} cannot be packed: the commit holds a Git LFS pointer, not the file`,
    found: 'a Git LFS pointer',
    expected: 'the bytes of the file in git',
    cure: leaveOut(path, `Store it in git (\`git lfs untrack ${shown(path)}\`, then commit the file)`),
  };
}

/** A name that is no text, or something that is neither file, folder nor link. */
export function pathProblem(path: string, reason: string): Problem {
  return {
    code: 'PATH_UNSUPPORTED',
    message: `File ${shown(path)} cannot be packed: ${reason}`,
    found: shown(path),
    expected: 'a regular file with a name in UTF-8',
    cure: leaveOut(path, 'Rename or remove it'),
  };
}

/** A blob that the tree names and this clone does not have. */
export function absentProblem(path: string, oid: string): Problem {
  return {
    code: 'SOURCE_UNREADABLE',
    message: `File ${shown(path)} cannot be read: git does not have its content here`,
    found: `blob ${oid} is missing`,
    expected: 'a complete clone, or one that can fetch what it lacks',
    cure: 'Clone the repository again without `--filter`, or run `git fetch --refetch`',
  };
}

const POINTER =
  /^version https?:\/\/(?:git-lfs\.github\.com\/spec\/v1|hawser\.github\.com\/spec\/v1|git-media\.io\/v\/2)\r?\n/;

/** Sizes a Git LFS pointer can have; only such files need to be looked into. */
export function mayBePointer(size: number): boolean {
  return size >= 100 && size < 1024;
}

/** Whether a file is a pointer of Git LFS (its specification: version first, then keys in order, under 1024 bytes). */
export function isPointer(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return POINTER.test(text) && /^oid sha256:[0-9a-f]{64}\r?$/m.test(text);
}
