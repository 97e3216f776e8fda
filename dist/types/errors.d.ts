/** Every code a user can meet. The union is the API: tests, `--json` and `docs/errors.md` bind to it. */
export declare const ERROR_CODES: readonly ["MANIFEST_MISSING", "MANIFEST_SYNTAX", "MANIFEST_INVALID", "NAME_INVALID", "NAME_RESERVED", "VERSION_INVALID", "LICENSE_INVALID", "RANGE_INVALID", "BUILD_FILE_INVALID", "BUILD_FILE_DISAGREES", "TAG_INVALID", "TAG_MISMATCH", "TAG_MISSING", "SOURCE_UNREADABLE", "SOURCE_EMPTY", "FILE_MISSING", "NOT_COMMITTED", "LINK_UNSUPPORTED", "SUBMODULE_UNSUPPORTED", "LFS_POINTER", "PATH_UNSUPPORTED", "ARCHIVE_INVALID", "ARCHIVE_UNSAFE", "ARCHIVE_TOO_LARGE", "ARCHIVE_MISMATCH", "ECOSYSTEM_INVALID", "ECOSYSTEM_MISMATCH", "INDEX_NOT_FOUND", "INDEX_BRANCH_MISSING", "INDEX_UNREADABLE", "INDEX_INVALID", "INDEX_TOO_NEW", "INDEX_FORBIDDEN", "INDEX_PROTECTED", "INDEX_CONTENDED", "INDEX_EXISTS", "SQUASH_REFUSED", "INDEX_MISPLACED", "INDEX_NOT_CANONICAL", "INDEX_STALE", "INDEX_FOREIGN", "OWNER_MISSING", "ENTRY_CHANGED", "ENTRY_LOST", "ENTRY_MOVED", "HISTORY_REWRITTEN", "CHECK_FAILED", "RELEASE_UNLISTED", "PAGES_STALE", "NOT_OWNER", "OWNER_CHANGED", "NAME_TAKEN", "VERSION_EXISTS", "PRIVATE_SOURCE", "ENTRY_TOO_LARGE", "YANK_HELD", "OWNER_FILE_INVALID", "MOVE_PENDING", "PUBLISHER_UNLISTED", "REQUEST_INVALID", "FORK_CLAIM", "NAME_CONFUSABLE", "NAME_COOLING", "LICENSE_REFUSED", "DEPENDENCY_MISSING", "ASSET_MISSING", "ASSET_CHANGED", "RELEASE_NOT_FOUND", "RELEASE_IMMUTABLE", "RELEASE_FORBIDDEN", "RELEASE_BLOCKED", "ASSET_DIFFERS", "ASSET_PENDING", "ASSET_FORBIDDEN", "VAULT_DIFFERS", "VAULT_FORBIDDEN", "PROVENANCE_INVALID", "PROVENANCE_FOREIGN", "PROVENANCE_UNTRUSTED", "PROVENANCE_CHANGED", "PROVENANCE_MISSING", "PROVENANCE_UNAVAILABLE", "TOKEN_MISSING", "TOKEN_INVALID", "RATE_LIMITED", "GITHUB_UNAVAILABLE", "GITHUB_UNEXPECTED", "HOST_FOREIGN", "DOWNLOAD_FAILED", "PACKAGE_UNKNOWN", "VERSION_UNKNOWN", "VERSION_REMOVED", "CHECKSUM_MISMATCH", "TARGET_EXISTS", "RESOLUTION_FAILED", "RESOLUTION_LIMIT", "REGISTRY_CONFUSION", "REGISTRIES_INVALID", "LOCK_INVALID", "LOCK_STALE", "OFFLINE_MISS", "TARGET_FORBIDDEN", "INSTALL_BUSY", "INSTALL_DIFFERS", "INPUT_INVALID", "EVENT_UNSUPPORTED", "TOOL_MISSING", "INTERNAL"];
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
export declare class RegistryError extends Error {
    readonly name = "RegistryError";
    readonly code: ErrorCode;
    readonly found: string | undefined;
    readonly expected: string | undefined;
    readonly cure: string | undefined;
    readonly at: Location | undefined;
    /** Every single problem behind the error; at least one. */
    readonly problems: readonly Problem[];
    constructor(code: ErrorCode, message: string, details?: ErrorDetails);
}
/** One error for a list of problems: the only problem itself, or a summary that carries them all. */
export declare function errorFrom(problems: readonly [Problem, ...Problem[]], summary: string): RegistryError;
/** The section of the published documentation about a code. */
export declare function documentationUrl(code: ErrorCode): string;
/** Any thrown value as a `RegistryError`; what was not thrown on purpose becomes `INTERNAL` and keeps its cause. */
export declare function toRegistryError(thrown: unknown): RegistryError;
