/** A package name taken apart: `@acme/fmt` is `{full: '@acme/fmt', scope: 'acme', base: 'fmt'}`. */
export interface PackageName {
    readonly full: string;
    readonly scope?: string;
    readonly base: string;
}
/** Longest part of a name after the scope, and longest scope (GitHub's longest login is 39). */
export declare const NAME_LIMIT = 64;
/** Takes a name apart. Throws `NAME_INVALID` or `NAME_RESERVED`. */
export declare function parseName(text: string): PackageName;
/** The form that decides whether two names are the same: lower case, `_` as `-`. Takes any part of a name. */
export declare function canonical(text: string): string;
