import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** What clients asked for since the last look. */
export interface Count {
  readonly requests: number;
  /** Of the bodies. */
  readonly bytes: number;
  /** Of those the ones of archives. */
  readonly archives: number;
}

/** The plainest server of files there is; it counts. */
export class CountingServer implements Disposable {
  readonly #server;
  readonly #root: string;
  #count = { requests: 0, bytes: 0, archives: 0 };

  constructor(root: string) {
    this.#root = root;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** The server's address, ending in `/`. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  }

  take(): Count {
    const count = this.#count;
    this.#count = { requests: 0, bytes: 0, archives: 0 };
    return count;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const facts = await stat(join(this.#root, path)).catch(() => undefined);
    this.#count.requests++;
    if (facts?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    this.#count.bytes += facts.size;
    if (path.endsWith('.crate')) this.#count.archives += facts.size;
    response.writeHead(200, { etag: `"${facts.mtimeMs}"`, 'content-length': facts.size });
    createReadStream(join(this.#root, path)).pipe(response);
  }

  [Symbol.dispose](): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
