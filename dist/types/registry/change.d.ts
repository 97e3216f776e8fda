import type { PackageReader } from './follow.ts';
import type { Changes, CommitMessage, IndexStore, Pacing, Progress } from './ports.ts';
/** What every change of a package's life needs. */
export interface ChangePorts {
    readonly index: IndexStore;
    /** Lets `meta/` and `readme/` follow when another version becomes `latest`; without it they do not. */
    readonly packages?: PackageReader | undefined;
    readonly pacing: Pacing;
    readonly progress: Progress;
    /** Who asked for it, one line for the log of the index: commits by a job's own token do not say. */
    readonly askedBy?: string | undefined;
}
/** What was done about one package. */
export interface ChangeReceipt {
    readonly status: 'changed' | 'unchanged';
    readonly name: string;
    /** The index commit that says so. */
    readonly commit: string;
}
/** What a judge decides about one state of the index. */
export type Judgement = {
    readonly kind: 'change';
    readonly changes: Changes;
    readonly message: CommitMessage;
} | {
    readonly kind: 'unchanged';
};
export interface Change {
    /** Full name of the package. */
    readonly name: string;
    readonly paths: readonly string[];
    /** All checks, against this state; called again for every new state. Throws when the change is refused. */
    readonly judge: (files: ReadonlyMap<string, string | undefined>) => Judgement | Promise<Judgement>;
}
/** One change in one commit. Throws what `judge` and `commitToIndex` throw. */
export declare function changeIndex({ name, paths, judge }: Change, ports: ChangePorts): Promise<ChangeReceipt>;
/** The message with who asked for it at its end. */
export declare function signed({ headline, body }: CommitMessage, askedBy: string | undefined): CommitMessage;
