/** Environment variables as the entries hand them down; nothing below an entry looks at `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
export declare const NOTHING = "/dev/null";
/** The caller's environment without any `GIT_*` variable (hooks and other git processes set them), plus those that make git's answers the same everywhere. */
export declare function cleanEnvironment(environment: Environment, further?: Environment): Environment;
/** Absolute path of the git executable on `PATH`. Throws `TOOL_MISSING`. */
export declare function locateGit(environment: Environment): Promise<string>;
