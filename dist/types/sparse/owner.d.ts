/** Who publishes: numeric ids decide, logins are for people. For `host: "local"` the ids are 0 and `owner` decides. */
export interface Publisher {
    readonly host: string;
    readonly id: number;
    readonly owner_id: number;
    /** Login of the account, or the explicit owner of a local registry. */
    readonly owner: string;
    /** `owner/name` at the time, for people. */
    readonly full_name: string;
}
/** `owners/…`: the repositories that may publish a name. */
export interface OwnerRecord {
    readonly schema: number;
    readonly name: string;
    readonly repositories: readonly Publisher[];
    /** Versions whose yank only the registry lifts, without build metadata. */
    readonly held?: readonly string[];
    /** Why nobody may publish the name; there are no repositories then. */
    readonly reserved?: string;
    readonly moving?: PendingMove;
}
/** A repository that asked to hand its packages on, and waits. */
export interface PendingMove extends Publisher {
    /** Numeric id of the repository that asked; it goes off the record when the other comes on. */
    readonly from: number;
    /** When the wish was first seen: `YYYY-MM-DDTHH:MM:SSZ`. */
    readonly since: string;
}
/** `owners/@scope/-`: the account a scope belongs to, bound at first use. */
export interface ScopeRecord {
    readonly schema: number;
    readonly scope: string;
    readonly host: string;
    readonly owner_id: number;
    readonly owner: string;
}
/** Throws `INDEX_INVALID`, and `INDEX_TOO_NEW` for a newer form: what it means for who may publish cannot be guessed. */
export declare function readOwner(text: string | undefined, path: string): OwnerRecord | undefined;
/** Throws as `readOwner` does. */
export declare function readScope(text: string | undefined, path: string): ScopeRecord | undefined;
export declare function writeOwner(name: string, publisher: Publisher): string;
export declare function writeScope(scope: string, { host, owner_id, owner }: Publisher): string;
/** How a publisher stands to those on record. */
export type Standing = 'owner' | 'transferred' | 'stranger';
/** `transferred`: a repository on record that now belongs to another account. */
export declare function standing(record: OwnerRecord, publisher: Publisher): Standing;
/** Whether a scope belongs to the publisher's account. */
export declare function ownsScope(record: ScopeRecord, publisher: Publisher): boolean;
/** Whether two are one: by ids, or for a local registry by the owner's name. */
export declare function samePublisher(known: Publisher, publisher: Publisher): boolean;
