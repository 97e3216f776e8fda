import { type Finding } from './findings.ts';
import type { YamlFile } from './yaml.ts';
/** A usable glob or path of a manifest, which says that the package has such a file. */
export interface FileClaim {
    readonly key: 'files' | 'readme';
    /** JSON Pointer to it. */
    readonly pointer: string;
    readonly written: string;
    /** The form the manifest keeps. */
    readonly value: string;
}
/** Holds a manifest's claims against the files of its package: those that are wrong, each at its claim's pointer. */
export type ClaimCheck = (claims: readonly FileClaim[]) => readonly Finding[];
/** What a manifest says about files that can be true or not; `exclude` may well name what is not there. */
export declare function fileClaims({ value: { files, readme } }: YamlFile): readonly FileClaim[];
