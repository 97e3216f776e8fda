import type { Changes, CommitMessage, IndexFounder, IndexSnapshot, IndexStore, Pacing, Progress } from './ports.ts';
/** What to do about one state of the index. */
export type Proposal<Value> = {
    readonly kind: 'write';
    readonly changes: Changes;
    readonly message: CommitMessage;
    readonly value: Value;
}
/** The index says already what it should. */
 | {
    readonly kind: 'settled';
    readonly value: Value;
};
export interface CommitRequest<Value> {
    readonly index: IndexStore;
    /** Makes the branch where it is missing, with these files below the proposal's; without it a missing branch is an error. */
    readonly founding?: Founding | undefined;
    readonly paths: readonly string[];
    /** All checks, against this state; called again for every new state. Throws when the change is refused. */
    readonly propose: (snapshot: IndexSnapshot) => Proposal<Value> | Promise<Proposal<Value>>;
    /** A state that was read already, to start with. */
    readonly first?: IndexSnapshot;
    readonly pacing: Pacing;
    readonly progress: Progress;
}
export interface Founding {
    readonly founder: IndexFounder;
    readonly files: ReadonlyMap<string, string>;
}
export interface Committed<Value> {
    readonly value: Value;
    /** The commit that holds it: ours, or the head at which it was found. */
    readonly commit: string;
    /** Whether this call may have written it: false when the first state was settled already. */
    readonly wrote: boolean;
    readonly attempts: number;
}
/**
 * The one way to change the index: judge a state, compare-and-swap, and on a lost race or a lost answer read and judge
 * again. Throws what `propose` throws, `INDEX_BRANCH_MISSING`, `INDEX_CONTENDED`, `GITHUB_UNAVAILABLE`.
 */
export declare function commitToIndex<Value>(request: CommitRequest<Value>): Promise<Committed<Value>>;
/** The state to judge: a missing branch counts as the files it will be founded with, and only where it may be founded. */
export declare function stateOf(snapshot: IndexSnapshot, { index, founding }: {
    index: IndexStore;
    founding?: Founding | undefined;
}): IndexSnapshot;
