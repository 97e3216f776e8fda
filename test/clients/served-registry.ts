import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { site } from '../../src/cli/commands/site.ts';
import { yankCommand } from '../../src/cli/commands/yank.ts';
import { localIndex } from '../../src/cli/local-registry.ts';
import { publishLocally } from '../../src/cli/publish-local.ts';
import { SYSTEM_PACING, silentContext } from '../../src/cli/system.ts';
import { Git } from '../../src/git/git.ts';
import { prepareLocalRegistry } from '../../src/local/index-repository.ts';
import { initIndex } from '../../src/registry/init.ts';
import { readManifest } from '../../src/registry/prepare.ts';
import { createServer } from '../../src/serve/server.ts';
import { openFolder } from '../../src/source/folder.ts';
import { type Folder, temporaryFolder } from '../git/fixture.ts';

type Texts = Readonly<Record<string, string>>;

const SILENT = { step: () => undefined, warn: () => undefined };
const PORTS = { env: { PATH: process.env.PATH }, pacing: SYSTEM_PACING, progress: SILENT };

/** A local registry whose site is built into a folder and served under the rules of Pages. */
export class ServedRegistry implements AsyncDisposable {
  readonly folder: Folder;
  /** Ends in `/`. */
  readonly base: string;
  readonly #close: () => Promise<void>;
  #published = 0;

  private constructor(folder: Folder, base: string, close: () => Promise<void>) {
    this.folder = folder;
    this.base = base;
    this.#close = close;
  }

  static async start(): Promise<ServedRegistry> {
    const folder = await temporaryFolder();
    await mkdir(folder.at('site'));
    const server = await createServer({ root: folder.at('site'), prefix: '/registry' });
    const registry = new ServedRegistry(folder, server.url, () => server.close());
    await prepareLocalRegistry(new Git(PORTS.env), folder.at('registry'));
    await initIndex({ name: 'acme', base: server.url }, localIndex(folder.at('registry'), PORTS));
    return registry;
  }

  /** Publishes a package of these files; name and version are written into its manifest. */
  async publish(name: string, version: string, files: Texts): Promise<void> {
    const source = `source-${this.#published++}`;
    const manifest = `name: ${JSON.stringify(name)}\nversion: ${JSON.stringify(version)}\ndescription: ${JSON.stringify(`What ${name} is for`)}\nlicense: MIT\n`;
    const all = { '.clyde/package.yaml': manifest, ...files };
    await this.folder.write(Object.fromEntries(Object.entries(all).map(([path, text]) => [`${source}/${path}`, text])));
    const tree = await openFolder(this.folder.at(source));
    const read = await readManifest(tree);
    await publishLocally({ dir: this.folder.at('registry'), tree, read, owner: 'acme' }, PORTS);
  }

  async yank(name: string, version: string, reason: string): Promise<void> {
    const context = silentContext({ env: PORTS.env, progress: SILENT });
    const spec = `${name}@${version}`;
    await yankCommand(context, { spec, yanked: true, reason, registry: this.folder.at('registry') });
  }

  /** Builds or updates the site. */
  async build(): Promise<readonly string[]> {
    const warnings: string[] = [];
    const progress = { ...SILENT, warn: (message: string) => warnings.push(message) };
    const context = { ...silentContext({ env: PORTS.env, progress }), programFile: import.meta.filename };
    await site(context, { registry: this.folder.at('registry'), out: this.folder.at('site'), base: this.base });
    return warnings;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
    await this.folder[Symbol.asyncDispose]();
  }
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
}

/** Runs a client; both outputs together, as people see them. */
export function runClient(
  program: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Ran> {
  const { PATH = '' } = process.env;
  const child = spawn(program, args, { cwd, env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}
