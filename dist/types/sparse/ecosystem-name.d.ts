import { type Ecosystems, type Namespace } from '../ecosystems/facts.ts';
import { type PackageName } from '../manifest/name.ts';
import { type Layout } from './path.ts';
/** A name among those of one family of clients, as their manifest writes it. */
export interface EcosystemName {
    readonly namespace: Namespace;
    readonly name: string;
}
/** The names that an archive's facts give, each in its namespace. */
export declare function namesIn(ecosystems: Ecosystems | undefined): readonly EcosystemName[];
/** Whether the index can keep a record of the name: a file of every system, at a path of our own rule. */
export declare function isRecordable({ name }: EcosystemName): boolean;
/** Where the record of a name lies: two names that differ in case, `-` and `_` alone are one. */
export declare function ecosystemNamePath({ namespace, name }: EcosystemName, layout: Layout): string;
/** Who wants to use names. */
export interface NameClaim {
    /** The Clyde package. */
    readonly name: PackageName;
    readonly names: readonly EcosystemName[];
    readonly layout: Layout;
}
type Files = ReadonlyMap<string, string | undefined>;
/** The records to write for names that nobody has; the first package to use a name has it. Throws `NAME_TAKEN`, `INDEX_INVALID`. */
export declare function claimNames({ name, names, layout }: NameClaim, files: Files): readonly (readonly [string, string])[];
/** The record of a name, as the index holds it. */
export declare function writeEcosystemName({ namespace, name }: EcosystemName, holder: PackageName): string;
/** Full name of the package that has the name. Throws `INDEX_INVALID`. */
export declare function readEcosystemName(text: string, path: string): string;
export {};
