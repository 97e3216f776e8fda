import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packArchive } from '../../src/archive/pack.ts';
import { localIndex } from '../../src/cli/local-registry.ts';
import { publishLocally } from '../../src/cli/publish-local.ts';
import { SYSTEM_PACING } from '../../src/cli/system.ts';
import { Git } from '../../src/git/git.ts';
import { prepareLocalRegistry } from '../../src/local/index-repository.ts';
import { initIndex } from '../../src/registry/init.ts';
import { readManifest } from '../../src/registry/prepare.ts';
import { openFolder } from '../../src/source/folder.ts';
import { bundle } from '../site.ts';
import { crateGraph } from './crates.ts';

/** A registry to make: crates of the graph, where it is served, the folder that is served there, and one for what is in between. */
export interface Wanted {
  readonly count: number;
  /** Ends in `/`. */
  readonly base: string;
  readonly out: string;
  readonly work: string;
}

const PROGRESS = { step: () => undefined, warn: () => undefined };
const PORTS = { env: { PATH: process.env.PATH }, pacing: SYSTEM_PACING, progress: PROGRESS };

/** Publishes the crates as any package is, and builds the site; gives the index's address. */
export async function ours({ count, base, out, work }: Wanted): Promise<string> {
  const dir = join(work, 'registry');
  await prepareLocalRegistry(new Git(PORTS.env), dir);
  await initIndex({ name: 'bench', base }, localIndex(dir, PORTS));
  for (const { name, files } of crateGraph(count, `${base}cargo/`)) {
    const folder = join(work, 'sources', name);
    for (const [path, text] of Object.entries(files)) await put(folder, path, text);
    const tree = await openFolder(folder);
    await publishLocally({ dir, tree, read: await readManifest(tree), owner: 'bench' }, PORTS);
  }
  const args = [await bundle(), 'site', '--registry', dir, '--out', out, '--base', base];
  execFileSync(process.execPath, args, { stdio: 'pipe' });
  return `${base}cargo/`;
}

/** Adds the same crates with margo; gives the index's address. */
export async function margos(program: string, { count, base, out, work }: Wanted): Promise<string> {
  execFileSync(program, ['init', '--defaults', '--html', 'false', '--base-url', base, out], { stdio: 'pipe' });
  const crates: string[] = [];
  for (const { name, files } of crateGraph(count, base)) {
    const chunks: Uint8Array[] = [];
    const sources = Object.entries(files).map(([path, text]) => sourceFile(path, Buffer.from(text)));
    await packArchive({ files: sources, root: `${name}-1.0.0` }, { write: async (chunk) => void chunks.push(chunk) });
    const crate = `${name}-1.0.0.crate`;
    await put(work, crate, Buffer.concat(chunks));
    crates.push(join(work, crate));
  }
  execFileSync(program, ['add', '--registry', out, ...crates], { stdio: 'pipe' });
  return base;
}

/** Where margo is: named by `MARGO`, or on the path. The one of crates.io is a placeholder that says hello whatever it is asked. */
export function margoProgram(): string | undefined {
  const program = process.env.MARGO ?? 'margo';
  const { status, stdout } = spawnSync(program, ['list', '--help'], { encoding: 'utf8' });
  return status === 0 && !stdout.startsWith('Hello') ? program : undefined;
}

function sourceFile(path: string, bytes: Buffer) {
  const open = async function* () {
    yield bytes;
  };
  return { path, executable: false, size: bytes.length, open };
}

async function put(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
