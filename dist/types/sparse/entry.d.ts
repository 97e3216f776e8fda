/** The newest line format this program writes and understands. */
export declare const ENTRY_SCHEMA = 1;
/** Longest line, in bytes of UTF-8, without its line feed. */
export declare const ENTRY_LIMIT: number;
/** A dependency as resolved by name: `registry` is the base of another registry, absent for this one. */
export interface Dependency {
    readonly name: string;
    /** A SemVer range, normalised. */
    readonly req: string;
    readonly kind: 'normal' | 'dev';
    readonly registry?: string;
}
/** Which commit of which repository a version was made from. For `host: "local"` both ids are 0. */
export interface Origin {
    /** `github.com`, a GHES or GHE.com host, or `local`. */
    readonly host: string;
    readonly id: number;
    readonly owner_id: number;
    readonly tag: string;
    /** Full commit id; `null` where the package was a plain folder. */
    readonly commit: string | null;
}
/** One version of one package: one line of a sparse index file. Facts never change; `yanked`, `yank_reason`, `dl` (where, never what) and `removed` may. */
export interface Entry {
    readonly schema: number;
    readonly name: string;
    readonly vers: string;
    readonly deps: readonly Dependency[];
    /** sha256 of the archive, lower-case hex. */
    readonly cksum: string;
    /** sha256 of the unpacked tar, lower-case hex. */
    readonly tsum: string;
    /** Bytes of the archive. */
    readonly size: number;
    /** `https:` (`http:` on loopback), or relative to the registry's base. */
    readonly dl: string;
    /** `YYYY-MM-DDTHH:MM:SSZ`. */
    readonly pubtime: string;
    readonly yanked: boolean;
    readonly yank_reason?: string;
    readonly removed?: string;
    /** SPDX expression; `null`: unknown. */
    readonly license: string | null;
    readonly repository: Origin;
    readonly artifacts?: readonly unknown[];
    readonly provenance?: unknown;
}
/** The line of an entry, without its line feed: fixed key order, no spaces. Throws `ENTRY_TOO_LARGE`, or `INTERNAL` for what the schema refuses. */
export declare function encodeEntry(entry: Entry): string;
/** The one text of an entry that has been validated. */
export declare function canonicalLine(entry: Entry): string;
/** What of a line may be changed by `amendLine`; an absent `removed` leaves the line's own. */
export interface Amendment {
    readonly yanked: boolean;
    readonly yank_reason?: string | undefined;
    readonly removed?: string | undefined;
}
/** The line with another `yanked`, `yank_reason` and perhaps `removed`; every other byte stays, keys and numbers this program does not know among them. */
export declare function amendLine(line: string, change: Amendment): string;
/** The line with another `dl`; every other byte stays. */
export declare function redirectLine(line: string, dl: string, version: Pick<Entry, 'name' | 'vers'>): string;
