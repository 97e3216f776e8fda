/** Where to listen. `port` 0 takes any free one; `prefix` is what a project page has before its paths, `/repo`. */
export interface ListenOptions {
    readonly port?: number;
    readonly host?: string;
    readonly prefix?: string;
}
/** A server that listens. `url` ends in `/`. */
export interface RunningServer {
    readonly url: string;
    close(): Promise<void>;
}
