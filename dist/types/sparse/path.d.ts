import { type PackageName } from '../manifest/name.ts';
/** How the files of an index are spread over folders; named in `config.json`. */
export declare const LAYOUTS: readonly ["cargo", "h21"];
export type Layout = (typeof LAYOUTS)[number];
/** The index's own description, for machines. */
export declare const CONFIG_PATH = "config.json";
/** The registry's policy, for people. */
export declare const POLICY_PATH = "registry.yaml";
/** The layout of that name, or `INDEX_TOO_NEW`: guessing would read the wrong file and take a package for absent. */
export declare function layoutOf(text: string): Layout;
/**
 * Where a package's file lies below `index/`, `meta/`, …: scope folder first, then on the canonical base name
 * cargo's rule (`1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`), or two folders of its sha256 (`h21`).
 */
export declare function packagePath(name: PackageName, layout: Layout): string;
/** The folders that a file of that name lies in. */
export declare function folderOf(file: string, layout: Layout): string;
/** Every file of the index repository that belongs to one package. */
export interface PackagePaths {
    readonly index: string;
    readonly meta: string;
    readonly derived: string;
    readonly owner: string;
    readonly readme: string;
    /** Present for a scoped name. */
    readonly scope?: string;
}
export declare function packagePaths(name: PackageName, layout: Layout): PackagePaths;
/** The record that binds a scope to an account; `-` is no package name. */
export declare function scopePath(scope: string): string;
