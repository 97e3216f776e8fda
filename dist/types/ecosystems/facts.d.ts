/** The namespaces in which a package may have a name of its own: `owners/-/cargo/…` and the like. */
export declare const NAMESPACES: readonly ["cargo", "npm", "bazel"];
export type Namespace = (typeof NAMESPACES)[number];
/**
 * What one archive is to the clients of other package managers: a function of its bytes, so that it may be derived again.
 * A client is absent where the archive has not its manifest.
 */
export interface Ecosystems {
    readonly cargo?: CargoFacts;
    readonly npm?: NpmFacts;
    /** Present for every archive: Zig fetches trees that have no manifest too. */
    readonly zig?: ZigFacts;
    readonly cmake?: CMakeFacts;
    readonly meson?: MesonFacts;
    readonly bazel?: BazelFacts;
}
/** A dependency as cargo's index words it, but that the registry is still named as the manifest names it. */
export interface CargoDependency {
    /** The name by which the crate calls it. */
    readonly name: string;
    readonly req: string;
    readonly features: readonly string[];
    readonly optional: boolean;
    readonly default_features: boolean;
    readonly target: string | null;
    readonly kind: 'normal' | 'build' | 'dev';
    /** `registry = "clyde"`: a name of the author's configuration; absent: crates.io, or `registry_index`. */
    readonly registry?: string;
    /** Address of an index, as `cargo package` writes it. */
    readonly registry_index?: string;
    /** The crate's real name where the dependency is renamed. */
    readonly package?: string;
}
export interface CargoFacts {
    readonly name: string;
    readonly deps: readonly CargoDependency[];
    readonly features: Readonly<Record<string, readonly string[]>>;
    readonly links?: string;
    readonly rust_version?: string;
}
/** What a packument carries of one version; the fields are those of `package.json`, passed on unless they are damaged. */
export interface NpmFacts {
    readonly name: string;
    /** `sha512-` and base64, of the archive. */
    readonly integrity: string;
    /** sha1 of the archive, lower-case hex. */
    readonly shasum: string;
    readonly fileCount: number;
    /** Bytes. */
    readonly unpackedSize: number;
    /** `dependencies`, `bin`, `engines`, `peerDependencies`, …: only keys that packuments have. */
    readonly fields: Readonly<Record<string, unknown>>;
}
export interface ZigFacts {
    /** `name-version-hash`, of Zig 0.14 and later; absent where these refuse the name that `build.zig.zon` gives. */
    readonly hash?: string;
    /** `1220…`, of Zig up to 0.13. */
    readonly multihash: string;
    /** The same over all files, for Zig 0.11, which knows no `.paths`; absent where these leave nothing out. */
    readonly multihash_of_all?: string;
    /** What follows is from `build.zig.zon`; absent without one. */
    readonly name?: string;
    /** `0x…`, sixteen digits. */
    readonly fingerprint?: string;
    readonly minimum_zig_version?: string;
    readonly dependencies?: Readonly<Record<string, ZigDependency>>;
}
export interface ZigDependency {
    readonly url?: string;
    readonly hash?: string;
    readonly path?: string;
    readonly lazy?: boolean;
}
export interface CMakeFacts {
    /** Of `project(…)`, where it is written out. */
    readonly project?: string;
    /** `fmt::fmt`: aliases of libraries, for those who link with them. */
    readonly targets?: readonly string[];
}
export interface MesonFacts {
    readonly project?: string;
    /** Names of `meson.override_dependency(…)`. */
    readonly provides?: readonly string[];
    /** `fmt` where the variable `fmt_dep` is what others are to use. */
    readonly variables?: readonly string[];
}
export interface BazelFacts {
    readonly name: string;
    readonly compatibility_level?: number;
    readonly deps: readonly {
        readonly name: string;
        readonly version: string;
        readonly dev?: boolean;
    }[];
    /** The text of `MODULE.bazel`, which registries serve. */
    readonly module: string;
}
