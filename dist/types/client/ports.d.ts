/** A registry as clients read it: the files of its base, and the archives its entries point to. */
export interface RegistryReader {
    /** For messages: an address or a folder. */
    readonly label: string;
    /** Text of a file of the registry; `undefined`: it has no such file. Never takes "cannot read" for "absent": throws `DOWNLOAD_FAILED` or `INDEX_…`. */
    read(path: string): Promise<string | undefined>;
    /** Bytes of an archive; `dl` is an address, or relative to the registry's base. Throws `DOWNLOAD_FAILED`. */
    download(dl: string, maxBytes: number): AsyncIterable<Uint8Array>;
}
/** A private place beside the target in which a package is put together before it appears there. */
export interface Stage {
    /** Keeps the archive's bytes. */
    keep(archive: AsyncIterable<Uint8Array>): Promise<void>;
    /** The bytes kept, as often as wanted. */
    open(): AsyncIterable<Uint8Array>;
    /** One file of the package. `path` has been checked to lie inside, with `/`. */
    write(path: string, executable: boolean, content: AsyncIterable<Uint8Array>): Promise<void>;
    /** Lets the files appear as the folder `name`, all at once. Returns its path. Throws `TARGET_EXISTS`. */
    finish(name: string): Promise<string>;
    /** Removes what is left of the stage; also after `finish`. */
    discard(): Promise<void>;
}
/** Where packages are unpacked. */
export interface Destination {
    /** Throws `TARGET_EXISTS` when the folder `name` is there already and may not be replaced. */
    stage(name: string): Promise<Stage>;
}
/** Says what is going on while it goes on. */
export interface FetchProgress {
    step(message: string): void;
    warn(message: string): void;
}
