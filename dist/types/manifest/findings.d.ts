import type { Explanation, Problem } from '../errors.ts';
import type { YamlFile } from './yaml.ts';
/** What is wrong with one part of a file. */
export interface Finding extends Omit<Problem, 'at'> {
    /** JSON Pointer to the part. */
    readonly pointer: string;
    /** Which end of it to point at; the value unless said. */
    readonly part?: 'key' | 'value';
}
/** Problems and warnings about one file, in the order they are found; a part is blamed once, by whoever knows it best. */
export declare class Findings {
    #private;
    readonly yaml: YamlFile;
    readonly problems: Problem[];
    readonly warnings: Problem[];
    constructor(yaml: YamlFile);
    blame(finding: Finding): void;
    warn(finding: Finding): void;
}
/** A JSON Pointer to a key of a map. */
export declare function pointerTo(pointer: string, key: string | number): string;
/** What a check of one value says: the value in its kept form, perhaps with a remark, or what is wrong. */
export type Check<Value> = {
    readonly kind: 'good';
    readonly value: Value;
    readonly remark?: Remark;
} | ({
    readonly kind: 'bad';
} & Remark);
export interface Remark extends Explanation {
    /** Sentence that starts with the subject. */
    readonly message: string;
}
