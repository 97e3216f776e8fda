/** One request as it was seen; tokens by their id only. */
export interface LoggedRequest {
  readonly n: number;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  /** GraphQL: `query repository` or `mutation createCommitOnBranch`; REST: the route. */
  operation: string;
  bytesIn: number;
  bytesOut: number;
  readonly tokenId: string | undefined;
  /** 0: the connection was reset. */
  status: number;
  /** Whether it asks for a change. */
  write: boolean;
  fault?: string;
}

export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  #n = 0;

  start(fields: Pick<LoggedRequest, 'method' | 'path' | 'host' | 'tokenId'>): LoggedRequest {
    this.#n += 1;
    const write = !['GET', 'HEAD', 'OPTIONS'].includes(fields.method);
    const entry = { n: this.#n, ...fields, operation: '', bytesIn: 0, bytesOut: 0, status: 0, write };
    this.entries.push(entry);
    return entry;
  }

  clear(): void {
    this.entries.length = 0;
    this.#n = 0;
  }
}
