import { type FetchReceipt } from './client/fetch.ts';
import type { Environment } from './git/environment.ts';
import type { Progress } from './registry/ports.ts';
import type { Receipt } from './registry/publish.ts';
import { type YankReceipt } from './registry/yank.ts';
import type { ListenOptions, RunningServer } from './serve/running.ts';
export type { ArchiveFacts, ArchiveSink } from './archive/archive.ts';
export { type PackInput, packArchive } from './archive/pack.ts';
export { type ArchivedFile, type ReadOptions, readArchive } from './archive/read.ts';
export type { SourceFile } from './archive/tree.ts';
export type { FetchReceipt } from './client/fetch.ts';
export { ERROR_CODES, type ErrorCode, type Explanation, type Location, type Problem, RegistryError, } from './errors.ts';
export type { Manifest, ManifestSource, RepositoryMetadata } from './manifest/manifest.ts';
export { type PackageName, parseName } from './manifest/name.ts';
export { parseManifest } from './manifest/parse.ts';
export type { Progress } from './registry/ports.ts';
export type { PublishStatus, Receipt } from './registry/publish.ts';
export type { YankReceipt } from './registry/yank.ts';
export type { ListenOptions, RunningServer } from './serve/running.ts';
export { createServer } from './serve/server.ts';
export type { Dependency, Entry, Origin } from './sparse/entry.ts';
export { type Layout, packagePath } from './sparse/path.ts';
/** What every call may be given. */
export interface CallOptions {
    /** Where git is found (`PATH`); this process's environment if absent. */
    readonly env?: Environment;
    /** Told what is going on; nobody if absent. */
    readonly progress?: Progress;
}
export interface PublishOptions extends CallOptions {
    /** Manifest inside the package folder; `.clyde/package.yaml` if absent. */
    readonly manifest?: string;
    /** `v` and the version if absent. */
    readonly tag?: string;
    /** Who publishes to a local registry: names and scopes belong to whoever published them first; `local` if absent. */
    readonly owner?: string;
    /** Judge only, write nothing. */
    readonly dryRun?: boolean;
}
/** A registry that is a folder on this machine: a bare git repository with the index, and the archives. */
export interface LocalRegistry {
    readonly dir: string;
    /** Publishes a package folder. Publishing the same files again is `unchanged`. Throws `RegistryError`. */
    publish(folder: string, options?: PublishOptions): Promise<Receipt>;
    /** Keeps a version from being chosen anew. */
    yank(name: string, version: string, reason: string): Promise<YankReceipt>;
    unyank(name: string, version: string): Promise<YankReceipt>;
    /** Fetches `NAME` or `NAME@RANGE`, verifies it and unpacks it to `folder/name-version`. */
    fetch(spec: string, folder: string, options?: {
        readonly force?: boolean;
    }): Promise<FetchReceipt>;
    /** Serves index, archives and the web site, which is built meanwhile and again after every publish. */
    serve(options?: ListenOptions): Promise<RunningServer>;
}
export interface LocalRegistryOptions extends CallOptions {
    /** For a registry that is made; `registry` if absent. */
    readonly name?: string;
    /** Where it will be served, ending in `/`. */
    readonly base?: string;
}
/** Opens the local registry in a folder; makes it where there is none. */
export declare function createLocalRegistry(dir: string, options?: LocalRegistryOptions): Promise<LocalRegistry>;
/** Publishes a package folder to the local registry in `dir`. In a git checkout the commit is published, else the folder. */
export declare function publish(folder: string, dir: string, options?: PublishOptions): Promise<Receipt>;
