import type { Location, Problem } from '../errors.ts';
import type { ManifestSource } from './manifest.ts';
import { type FileRole } from './source.ts';
/** A file read as YAML: a plain value, and where each part of it stands. */
export interface YamlFile {
    readonly file: string;
    /** The top-level map, as an object without prototype. */
    readonly value: Readonly<Record<string, unknown>>;
    /** Where a part stands, by JSON Pointer; for a part that is not there, the nearest container. */
    locate(pointer: string, part?: 'key' | 'value'): Location;
    /** How a scalar is written in the file, by JSON Pointer: `1.10` where the value is 1.1. */
    written(pointer: string): string | undefined;
    /** JSON Pointers of the values that are no usable data and have been complained about. */
    readonly faulty: ReadonlySet<string>;
}
export type YamlReading = {
    readonly kind: 'file';
    readonly yaml: YamlFile;
    readonly problems: readonly Problem[];
} | {
    readonly kind: 'unreadable';
    readonly problems: readonly Problem[];
};
export interface YamlRole extends FileRole {
    /** The top-level keys to look at; absent: all. */
    readonly only?: readonly string[];
    /** Every key may be left out: a file of comments alone is an empty map. */
    readonly optional?: boolean;
}
/**
 * Reads YAML 1.2 (core schema) that is nothing but data: anchors, aliases, tags, merge keys, duplicate keys, keys that
 * are no text, and deep nesting are problems with a place; so no bomb is ever expanded.
 */
export declare function readYaml(source: ManifestSource, role: YamlRole): YamlReading;
/** Whether a value is an object with keys, as YAML's maps become. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
