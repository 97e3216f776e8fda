/** Every code a user can meet. The union is the API: tests, `--json` and `docs/errors.md` bind to it. */
export const ERROR_CODES = [
  // what the author wrote
  'MANIFEST_MISSING',
  'MANIFEST_SYNTAX',
  'MANIFEST_INVALID',
  'NAME_INVALID',
  'NAME_RESERVED',
  'VERSION_INVALID',
  'LICENSE_INVALID',
  'RANGE_INVALID',
  'BUILD_FILE_INVALID',
  'BUILD_FILE_DISAGREES',
  'TAG_INVALID',
  'TAG_MISMATCH',
  'TAG_MISSING',
  // the files to publish
  'SOURCE_UNREADABLE',
  'SOURCE_EMPTY',
  'FILE_MISSING',
  'NOT_COMMITTED',
  'LINK_UNSUPPORTED',
  'SUBMODULE_UNSUPPORTED',
  'LFS_POINTER',
  'PATH_UNSUPPORTED',
  'ARCHIVE_INVALID',
  'ARCHIVE_UNSAFE',
  'ARCHIVE_TOO_LARGE',
  'ARCHIVE_MISMATCH',
  // what the files are to other clients
  'ECOSYSTEM_INVALID',
  'ECOSYSTEM_MISMATCH',
  // the index
  'INDEX_NOT_FOUND',
  'INDEX_BRANCH_MISSING',
  'INDEX_UNREADABLE',
  'INDEX_INVALID',
  'INDEX_TOO_NEW',
  'INDEX_FORBIDDEN',
  'INDEX_PROTECTED',
  'INDEX_CONTENDED',
  'INDEX_EXISTS',
  'SQUASH_REFUSED',
  // what `check` finds
  'INDEX_MISPLACED',
  'INDEX_NOT_CANONICAL',
  'INDEX_STALE',
  'INDEX_FOREIGN',
  'OWNER_MISSING',
  'ENTRY_CHANGED',
  'ENTRY_LOST',
  'ENTRY_MOVED',
  'HISTORY_REWRITTEN',
  'CHECK_FAILED',
  // what `reconcile` finds
  'RELEASE_UNLISTED',
  'PAGES_STALE',
  // the verdict
  'NOT_OWNER',
  'OWNER_CHANGED',
  'NAME_TAKEN',
  'VERSION_EXISTS',
  'PRIVATE_SOURCE',
  'ENTRY_TOO_LARGE',
  // the life of a version
  'YANK_HELD',
  'OWNER_FILE_INVALID',
  'MOVE_PENDING',
  // what the index repository's own workflow does not take
  'PUBLISHER_UNLISTED',
  'REQUEST_INVALID',
  'FORK_CLAIM',
  'NAME_CONFUSABLE',
  'NAME_COOLING',
  'LICENSE_REFUSED',
  'DEPENDENCY_MISSING',
  'ASSET_MISSING',
  'ASSET_CHANGED',
  // the release and its asset
  'RELEASE_NOT_FOUND',
  'RELEASE_IMMUTABLE',
  'RELEASE_FORBIDDEN',
  'RELEASE_BLOCKED',
  'ASSET_DIFFERS',
  'ASSET_PENDING',
  'ASSET_FORBIDDEN',
  'VAULT_DIFFERS',
  'VAULT_FORBIDDEN',
  // where the archive was built
  'PROVENANCE_INVALID',
  'PROVENANCE_FOREIGN',
  'PROVENANCE_UNTRUSTED',
  'PROVENANCE_CHANGED',
  'PROVENANCE_MISSING',
  'PROVENANCE_UNAVAILABLE',
  // GitHub and the network
  'TOKEN_MISSING',
  'TOKEN_INVALID',
  'RATE_LIMITED',
  'GITHUB_UNAVAILABLE',
  'GITHUB_UNEXPECTED',
  'HOST_FOREIGN',
  'DOWNLOAD_FAILED',
  // reading the registry
  'PACKAGE_UNKNOWN',
  'VERSION_UNKNOWN',
  'VERSION_REMOVED',
  'CHECKSUM_MISMATCH',
  'TARGET_EXISTS',
  // installing what a project requires
  'RESOLUTION_FAILED',
  'RESOLUTION_LIMIT',
  'REGISTRY_CONFUSION',
  'REGISTRIES_INVALID',
  'LOCK_INVALID',
  'LOCK_STALE',
  'OFFLINE_MISS',
  'TARGET_FORBIDDEN',
  'INSTALL_BUSY',
  'INSTALL_DIFFERS',
  // how it was called
  'INPUT_INVALID',
  'EVENT_UNSUPPORTED',
  'TOOL_MISSING',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A place in a text file; `line` and `column` count from 1, in UTF-16 units, as annotations do. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What was found, what was expected, and the next step. `cure` may be several lines of YAML or shell. */
export interface Explanation {
  readonly found?: string;
  readonly expected?: string;
  readonly cure?: string;
}

/** One thing wrong with the input. `message` starts with the subject, sentence case, no final period. */
export interface Problem extends Explanation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly at?: Location;
}

export interface ErrorDetails extends Explanation {
  readonly at?: Location;
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** The only error this project throws on purpose. `message` starts with the action that failed. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly code: ErrorCode;
  readonly found: string | undefined;
  readonly expected: string | undefined;
  readonly cure: string | undefined;
  readonly at: Location | undefined;
  /** Every single problem behind the error; at least one. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.found = details.found;
    this.expected = details.expected;
    this.cure = details.cure;
    this.at = details.at;
    this.problems = details.problems?.length ? details.problems : [{ code, message, ...explanationOf(details) }];
  }
}

function explanationOf(details: ErrorDetails): Explanation & { at?: Location } {
  return {
    ...(details.found === undefined ? {} : { found: details.found }),
    ...(details.expected === undefined ? {} : { expected: details.expected }),
    ...(details.cure === undefined ? {} : { cure: details.cure }),
    ...(details.at === undefined ? {} : { at: details.at }),
  };
}

/** Problems that are listed at most: nobody reads more, and a hostile package would fill the log. */
const LISTED = 100;

/** One error for a list of problems: the only problem itself, or a summary that carries them all. */
export function errorFrom(problems: readonly [Problem, ...Problem[]], summary: string): RegistryError {
  const [first, ...others] = problems;
  if (others.length === 0) return new RegistryError(first.code, `${summary}: ${first.message}`, { ...first, problems });
  const code = problems.every((problem) => problem.code === first.code) ? first.code : 'MANIFEST_INVALID';
  return new RegistryError(code, `${summary}: ${problems.length} problems`, { problems: listed(problems, code) });
}

function listed(problems: readonly Problem[], code: ErrorCode): readonly Problem[] {
  if (problems.length <= LISTED) return problems;
  const more: Problem = {
    code,
    message: `${problems.length - LISTED} more problems are not listed`,
    found: `${problems.length} problems`,
    cure: 'Mend those that are listed, then run it again',
  };
  return [...problems.slice(0, LISTED), more];
}

/** The section of the published documentation about a code. */
export function documentationUrl(code: ErrorCode): string {
  return `https://github.com/clydepm/action-publish/blob/v1/docs/errors.md#${code.toLowerCase()}`;
}

/** Any thrown value as a `RegistryError`; what was not thrown on purpose becomes `INTERNAL` and keeps its cause. */
export function toRegistryError(thrown: unknown): RegistryError {
  if (thrown instanceof RegistryError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new RegistryError('INTERNAL', `Something went wrong that should not: ${message}`, {
    cause: thrown,
    cure: 'Run it again; if it fails again, please report it with the log',
  });
}
