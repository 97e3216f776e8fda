import { type Entry } from './entry.ts';
/** One line of a sparse index file as it stands there. */
export interface IndexLine {
    /** Byte for byte, without the line feed. */
    readonly text: string;
    readonly name: string;
    readonly vers: string;
    /** Absent when the line's `schema` is newer than this program: it counts as a version and is otherwise left alone. */
    readonly entry?: Entry;
}
/** The lines of one package's file, oldest first. An absent file has none. Throws `INDEX_INVALID` with the line's number. */
export declare function readIndexFile(text: string | undefined, path: string): readonly IndexLine[];
/** The line of a version; versions equal but for build metadata are the same version. */
export declare function findVersion(lines: readonly IndexLine[], version: string): IndexLine | undefined;
/** The file with one more line at its end; the others stay byte for byte. */
export declare function appendLine(text: string | undefined, line: string): string;
/** The file with one line in another's place; the others stay byte for byte. */
export declare function replaceLine(text: string, old: string, line: string): string;
