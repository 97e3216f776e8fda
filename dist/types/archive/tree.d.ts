import type { Problem } from '../errors.ts';
/** One regular file to pack: path relative to the package folder, with `/`; links are already followed. */
export interface SourceFile {
    readonly path: string;
    readonly executable: boolean;
    /** Bytes `open()` gives. */
    readonly size: number;
    /** Why this file cannot be packed (a submodule, an LFS pointer, a link out …): an error once the file is selected, and only then. */
    readonly problem?: Problem;
    /** May be called again, and for several files at once: packing reads ahead. */
    open(): AsyncIterable<Uint8Array>;
}
/** The files of one package at one moment. A pure function of the commit where there is one. */
export interface SourceTree {
    /** Where it comes from, to show: `commit 1a2b3c4` or a folder. */
    readonly label: string;
    /** Full id of the commit; absent where there is no git. */
    readonly commit?: string;
    /** Committer time of the commit, `YYYY-MM-DDTHH:MM:SSZ`; without git the newest modification time of a file. */
    readonly time: string;
    /** Path of the package folder inside its repository, `''` for the root. */
    readonly folder: string;
    /** Every file of the package before `files`/`exclude`, in any order. */
    readonly files: readonly SourceFile[];
}
