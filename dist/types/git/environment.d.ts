/** Environment variables as the entries hand them down; nothing below an entry looks at `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
export declare const NOTHING = "/dev/null";
/** What differs for one call. */
export interface EnvironmentOptions {
    /** Whether git may talk to a remote. */
    readonly network?: boolean | undefined;
    readonly further?: Environment | undefined;
}
/**
 * Of the caller's environment what git needs, plus the variables that make its answers the same everywhere. Tokens,
 * inputs of an action and `GIT_*` (hooks and other git processes set them) are not handed on.
 */
export declare function cleanEnvironment(environment: Environment, { network, further }?: EnvironmentOptions): {
    [x: string]: string | undefined;
};
/** Absolute path of the git executable on `PATH`. Throws `TOOL_MISSING`. */
export declare function locateGit(environment: Environment): Promise<string>;
