import type { ListenOptions, RunningServer } from './running.ts';
/** Serves a folder as GitHub Pages would. Throws `INPUT_INVALID` for a folder or port that cannot be used. */
export declare function createServer(options: ListenOptions & {
    readonly root: string;
}): Promise<RunningServer>;
