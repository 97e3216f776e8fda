import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ConsumerFlags, consumerPorts } from '../../src/cli/consumer.ts';
import { silentContext } from '../../src/cli/system.ts';
import { type InstallReceipt, type InstallRequest, install } from '../../src/client/install.ts';
import { createServer } from '../../src/serve/server.ts';
import type { Entry } from '../../src/sparse/entry.ts';
import { MemoryRegistry } from './registry.ts';

/** A project, a registry that is served to it, and a cache, all in one temporary folder. */
export class Consumer implements AsyncDisposable {
  readonly folder: string;
  readonly project: string;
  readonly cache: string;
  readonly registry = new MemoryRegistry();
  readonly warnings: string[] = [];
  url = '';
  /** Further options of every command. */
  more: Partial<ConsumerFlags> = {};
  #close = async () => {};

  private constructor(folder: string) {
    this.folder = folder;
    this.project = join(folder, 'project');
    this.cache = join(folder, 'cache');
  }

  static async open(): Promise<Consumer> {
    const consumer = new Consumer(await mkdtemp(join(tmpdir(), 'install-')));
    await mkdir(consumer.project);
    return consumer;
  }

  /** Lets the registry's files be served as they are now. */
  async serve(): Promise<void> {
    const root = join(this.folder, 'served');
    await rm(root, { recursive: true, force: true });
    for (const [path, content] of [...this.registry.files, ...this.registry.archives]) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    if (this.url !== '') return;
    const server = await createServer({ root });
    this.url = server.url;
    this.#close = () => server.close();
  }

  /** Ends the server: whoever asks it now gets an error. */
  async unplug(): Promise<void> {
    await this.#close();
    this.#close = async () => {};
  }

  publish(name: string, version: string, needs: Readonly<Record<string, string>> = {}, change: Partial<Entry> = {}) {
    const deps = Object.entries(needs).map(([other, req]) => ({ name: other, req, kind: 'normal' as const }));
    const content = {
      'include/a.h': `// ${name} ${version}\n`,
      'run.sh': '#!/bin/sh\n',
      'docs/ä.md': 'x'.repeat(3000),
    };
    return this.registry.publish(name, version, content, { deps, ...change });
  }

  async requires(needs: Readonly<Record<string, string>>, more = ''): Promise<void> {
    const lines = Object.entries(needs).map(([name, range]) => `  ${JSON.stringify(name)}: ${JSON.stringify(range)}\n`);
    const requires = lines.length === 0 ? 'requires: {}\n' : `requires:\n${lines.join('')}`;
    await writeFile(join(this.project, 'package.yml'), `name: project\nversion: "0.1.0"\n${requires}${more}`);
  }

  get flags(): ConsumerFlags {
    return { project: this.project, cache: this.cache, registry: this.url, ...this.more };
  }

  ports() {
    const progress = { step: () => undefined, warn: (text: string) => void this.warnings.push(text) };
    return consumerPorts(this.flags, silentContext({ env: {}, progress }));
  }

  async install(request: Partial<InstallRequest> = {}): Promise<InstallReceipt> {
    const usual = { frozen: false, offline: false, dev: true, update: [], force: false };
    return install({ ...usual, ...request }, await this.ports());
  }

  /** Everything in the project: path → sha256, or where a link leads. */
  async tree(below = ''): Promise<Record<string, string>> {
    const tree: Record<string, string> = {};
    const items = await readdir(join(this.project, below), { withFileTypes: true, recursive: true }).catch(() => []);
    for (const item of items) {
      const path = join(item.parentPath, item.name);
      const key = path.slice(this.project.length + 1);
      if (item.isFile())
        tree[key] = createHash('sha256')
          .update(await readFile(path))
          .digest('hex');
      else if (item.isSymbolicLink()) tree[key] = `-> ${await readlink(path)}`;
    }
    return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  read(path: string): Promise<string> {
    return readFile(join(this.project, path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.project, path)), { recursive: true });
    await writeFile(join(this.project, path), text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
