/** Where a README was published from: what its relative addresses are relative to. */
export interface ReadmePlace {
  /** `https://github.com/owner/name`; anything else counts as not known. */
  readonly repository?: string | undefined;
  /** Commit of the entry, lower-case hex. */
  readonly commit?: string | null | undefined;
  /** Folder of the README in the repository, with `/`; absent or empty: its root. */
  readonly folder?: string | undefined;
}

/** A place whose parts were checked: safe to build addresses from. */
export interface CommitPlace {
  readonly owner: string;
  readonly name: string;
  /** Absent: relative addresses lead nowhere. */
  readonly commit?: string;
  /** Empty, or ending in `/`; percent-encoded. */
  readonly folder: string;
}

const REPOSITORY = /^https:\/\/github\.com\/([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The checked place, or `undefined` where the repository is none of GitHub's. */
export function commitPlace({ repository, commit, folder }: ReadmePlace): CommitPlace | undefined {
  const [, owner, name] = REPOSITORY.exec(repository ?? '') ?? [];
  if (owner === undefined || name === undefined || /^\.{1,2}$/.test(name)) return undefined;
  const known = commit != null && COMMIT.test(commit) ? { commit } : {};
  return { owner, name, ...known, folder: encodedFolder(folder ?? '') };
}

function encodedFolder(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map((part) => `${encodeURIComponent(part.toWellFormed?.() ?? part)}/`).join('');
}
