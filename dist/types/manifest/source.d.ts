import type { ErrorCode, Problem } from '../errors.ts';
import type { ManifestSource } from './manifest.ts';
/** Largest manifest and build file, in bytes. */
export declare const MANIFEST_LIMIT: number;
/** What a file is to the reader of a message, and the code of what makes it unreadable. */
export interface FileRole {
    readonly noun: 'Manifest' | 'Build file' | 'Registries file' | 'Owner file';
    readonly unreadable: ErrorCode;
}
/** A decoded file, or the one problem that keeps it from being decoded. */
export type Decoded = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'problem';
    readonly problem: Problem;
};
/** UTF-8 text of bounded size without hidden characters; a UTF-8 byte order mark is dropped, CRLF stays. */
export declare function decodeSource({ file, bytes }: ManifestSource, { noun, unreadable }: FileRole): Decoded;
