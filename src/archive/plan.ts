import { errorFrom, type Problem, RegistryError } from '../errors.ts';
import type { ArchiveLimits } from './archive.ts';
import { meansGit } from './git-name.ts';
import { globOf } from './glob.ts';
import { paddingOf, SIZE_LIMIT, tarHeaderLength } from './header.ts';
import { danger, isAppleDouble, sortedByPath, unportable } from './path.ts';
import { bytesShown, shown } from './refusal.ts';
import { type Clash, PathRegister } from './register.ts';
import type { SourceFile } from './tree.ts';

/**
 * The files in the order of the archive, once it is sure that every reader can unpack them. Throws
 * `PATH_UNSUPPORTED` with every path that cannot be packed, `SOURCE_EMPTY` or `ARCHIVE_TOO_LARGE`.
 */
export function planArchive(files: readonly SourceFile[], root: string, limits: ArchiveLimits): SourceFile[] {
  if (files.length === 0) throw empty();
  if (files.length > limits.files) throw tooLarge(`${files.length} files`, `at most ${limits.files} files`);
  const ordered = sortedByPath(files);
  const problems = ordered.flatMap((file) => pathProblem(file.path, root, limits) ?? []);
  const register = new PathRegister({ twins: 'refuse', folderLimit: limits.files });
  for (const file of ordered) {
    const clash = register.add(file.path, 'file');
    if (clash?.kind === 'too much') throw tooLarge(clash.found, clash.expected);
    if (clash !== undefined) problems.push(clashProblem(file.path, clash));
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw errorFrom([first, ...others], 'Cannot pack the files');
  checkSize(ordered, root, limits);
  return ordered;
}

/** cargo counts the unpacked tar, headers included, so that is what the limit is about. */
function checkSize(files: readonly SourceFile[], root: string, limits: ArchiveLimits): void {
  let total = 0;
  for (const file of files) {
    if (!Number.isSafeInteger(file.size) || file.size < 0) throw new RangeError(`size of ${file.path}: ${file.size}`);
    if (file.size > Math.min(limits.unpackedSize, SIZE_LIMIT)) total = Number.POSITIVE_INFINITY;
    else total += tarHeaderLength(`${root}/${file.path}`) + file.size + paddingOf(file.size);
    if (total > limits.unpackedSize) {
      throw tooLarge(
        `more than ${bytesShown(limits.unpackedSize)} with ${shown(file.path)}`,
        `at most ${bytesShown(limits.unpackedSize)} unpacked`,
      );
    }
  }
}

function pathProblem(path: string, root: string, limits: ArchiveLimits): Problem | undefined {
  const reason = danger(path) ?? unportable(path) ?? otherwise(path) ?? tooLong(path, root, limits);
  if (reason === undefined) return undefined;
  return {
    code: 'PATH_UNSUPPORTED',
    message: `File ${shown(path)} cannot be packed: its path ${reason}`,
    found: shown(path),
    expected: 'a relative path that Linux, macOS and Windows can store',
    cure: excludeCure(path),
  };
}

function otherwise(path: string): string | undefined {
  if (meansGit(path)) return 'belongs to git';
  return isAppleDouble(path) ? 'is one for metadata of macOS, whose tar does not unpack it' : undefined;
}

function tooLong(path: string, root: string, limits: ArchiveLimits): string | undefined {
  if (Buffer.byteLength(`${root}/${path}`) > limits.pathBytes) return `is longer than ${limits.pathBytes} bytes`;
  return path.split('/').length > limits.depth ? `is more than ${limits.depth} folders deep` : undefined;
}

function clashProblem(path: string, clash: Exclude<Clash, { kind: 'too much' }>): Problem {
  const reason = {
    duplicate: 'it is there twice',
    twin: 'on macOS and Windows it is the same file as another',
    'file and folder': 'one is a file, the other a folder',
  }[clash.kind];
  return {
    code: 'PATH_UNSUPPORTED',
    message: `File ${shown(path)} cannot be packed: ${reason}`,
    found: `${shown(clash.other)} and ${shown(path)}`,
    expected: 'paths that differ in more than case and Unicode form',
    cure: excludeCure(path),
  };
}

function excludeCure(path: string): string {
  return `Rename the file, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify(isAppleDouble(path) ? '**/._*' : globOf(path))}`;
}

function empty(): RegistryError {
  return new RegistryError('SOURCE_EMPTY', 'Cannot pack the files: there are none', {
    found: 'no file',
    expected: 'at least one file',
    cure: 'Check the package folder, and `files` and `exclude` in .clyde/package.yaml',
  });
}

function tooLarge(found: string, expected: string): RegistryError {
  return new RegistryError('ARCHIVE_TOO_LARGE', 'Cannot pack the files: they are too many or too large', {
    found,
    expected,
    cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`',
  });
}
