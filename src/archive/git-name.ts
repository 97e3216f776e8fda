/** What HFS+ does not see in a name (git's `next_hfs_char`). */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** `.git` and its short name as NTFS takes them: spaces and dots at the end go, what follows a colon is a stream. */
const GIT_ON_NTFS = /^(?:\.git|git~1)[ .]*(?::.*)?$/is;

/**
 * Whether some part of a path is `.git` on Linux, macOS or Windows, as git itself judges it: a repository inside a
 * package would run its hooks on the machine that unpacks it.
 */
export function meansGit(path: string): boolean {
  return path.split('/').some((segment) => GIT_ON_NTFS.test(segment.replace(IGNORED_BY_HFS, '')));
}
