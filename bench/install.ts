import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveName, archiveRoot } from '../src/archive/naming.ts';
import { packArchive } from '../src/archive/pack.ts';
import type { SourceFile } from '../src/archive/tree.ts';
import { parseName } from '../src/manifest/name.ts';
import { writeConfig } from '../src/sparse/config.ts';
import { type Entry, encodeEntry } from '../src/sparse/entry.ts';
import { packagePaths } from '../src/sparse/path.ts';
import { sha256Of } from '../src/trust/digest.ts';
import { packageUrl } from '../src/trust/subject.ts';
import { ORIGIN, signed } from '../test/trust/signed.ts';
import { type Sigstore, startSigstore } from '../test/trust/sigstore.ts';
import { benchFolder } from './folders.ts';
import type { Row } from './table.ts';

const PACKAGES = 300;
const RUNS = 5;
const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** A package and the ones after it that it needs. */
interface Planned {
  readonly name: string;
  readonly needs: readonly string[];
}

/** A cold `install --frozen` of 300 packages, without and with bundles, against a cold `npm ci` of the same archives from the same server. */
export async function benchInstall(program = CLI): Promise<Row[]> {
  const folder = await benchFolder();
  const site = join(folder, 'site');
  const server = await serve(site);
  const sigstore = await startSigstore();
  try {
    const url = `http://127.0.0.1:${portOf(server)}/`;
    const plan = Array.from({ length: PACKAGES }, (_, at) => planned(at));
    const entries = await publish(plan, site);
    await clydeProject(folder, plan);
    await npmProject(folder, entries, url);
    await publish(plan, join(site, 'proved'), sigstore);
    await put(folder, 'root.json', sigstore.trustedRoot);
    const ours = (project: string, cache: string, ...flags: string[]) =>
      timed([process.execPath, program, 'install', '-q', '-C', project, '--cache', join(folder, cache), ...flags]);
    const plain = ['-r', url];
    const proving = ['-r', `${url}proved/`, '--trust-config', join(folder, 'root.json')];
    // make the lock files; their own time is that of choosing, too
    await ours(join(folder, 'clyde'), 'cache-0', ...plain);
    await ours(join(folder, 'proved'), 'cache-0', ...proving);
    const rows = { cold: [] as number[], proved: [] as number[], npm: [] as number[], offline: [] as number[] };
    for (let run = 1; run <= RUNS; run++) {
      const fresh = (name: string, from = name) => freshProject(join(folder, from), join(folder, `${name}-${run}`));
      rows.cold.push(await ours(await fresh('clyde'), `cache-${run}`, ...plain, '--frozen'));
      rows.npm.push(await timed(npmCi(await fresh('npm'), join(folder, `npm-cache-${run}`))));
      rows.proved.push(await ours(await fresh('proved'), `cache-proved-${run}`, ...proving, '--frozen'));
      rows.offline.push(await ours(await fresh('offline', 'clyde'), `cache-${run}`, ...plain, '--frozen', '--offline'));
    }
    return rowsOf(rows);
  } finally {
    server.close();
    server.closeAllConnections();
    await sigstore[Symbol.asyncDispose]();
  }
}

/** The project's own files in a new folder: every run has one, so that nothing has to be deleted. */
async function freshProject(from: string, to: string): Promise<string> {
  await mkdir(to);
  for (const item of await readdir(from, { withFileTypes: true }))
    if (item.isFile()) await copyFile(join(from, item.name), join(to, item.name));
  return to;
}

function rowsOf({ cold, proved, npm, offline }: Record<'cold' | 'proved' | 'npm' | 'offline', number[]>): Row[] {
  const peer = `${median(npm).toFixed(0)} ms (npm ci, cold)`;
  const row = (figure: string, times: readonly number[], most = 1): Row => {
    const ratio = median(times.map((time, run) => time / (npm[run] ?? Number.NaN)));
    const ours = `${median(times).toFixed(0)} ms`;
    return { figure, ours, peer, ratio: ratio.toFixed(2), goal: `≤ ${most.toFixed(1)}`, met: ratio <= most };
  };
  return [
    row(`install --frozen, ${PACKAGES} packages, cold`, cold),
    // three hundred signatures, certificates and log entries more than npm looks at
    row(`install --frozen, ${PACKAGES} packages with bundles, cold`, proved, 1.5),
    row(`install --frozen --offline, ${PACKAGES} packages`, offline),
  ];
}

function planned(at: number): Planned {
  const nameOf = (number: number) => (number % 3 === 0 ? `@acme/part-${number}` : `part-${number}`);
  const needs = [2 * at + 1, 2 * at + 2, at + 7].filter((number) => number < PACKAGES);
  return { name: nameOf(at), needs: [...new Set(needs)].map(nameOf) };
}

async function publish(plan: readonly Planned[], site: string, sigstore?: Sigstore): Promise<Entry[]> {
  await put(site, 'config.json', writeConfig({ name: 'bench', layout: 'cargo' }));
  const entries: Entry[] = [];
  for (const one of plan) {
    const bare = await publishOne(one, site);
    const entry = sigstore === undefined ? bare : await withBundle(bare, site, sigstore);
    entries.push(entry);
    // nineteen versions more, as packages have them
    const older = Array.from({ length: 19 }, (_, at) => ({ ...entry, vers: `0.9.${at}` }));
    const text = [...older, entry].map((line) => `${encodeEntry(line)}\n`).join('');
    await put(site, packagePaths(parseName(one.name), 'cargo').index, text);
  }
  return entries;
}

/** Twelve files of source, 40 kB together, with the `package.json` that npm wants. */
async function publishOne({ name, needs }: Planned, site: string): Promise<Entry> {
  const parsed = parseName(name);
  const line = (at: number) =>
    `static int value_${at}(int x) { return x * ${(at * 7919) % 1000} + ${at}; } // ${name}\n`;
  const files = Array.from({ length: 11 }, (_, file) =>
    sourceFile(`src/part${file}.c`, Array.from({ length: 60 }, (_, at) => line(at * (file + 1))).join('')),
  );
  files.push(sourceFile('package.json', JSON.stringify({ name, version: '1.0.0', dependencies: rangesOf(needs) })));
  const chunks: Uint8Array[] = [];
  const facts = await packArchive(
    { files, root: archiveRoot(parsed, '1.0.0') },
    { write: async (chunk) => void chunks.push(chunk) },
  );
  const dl = `archives/${archiveName(parsed, '1.0.0')}`;
  await put(site, dl, Buffer.concat(chunks));
  return {
    ...{ schema: 1, name, vers: '1.0.0', cksum: facts.checksum, tsum: facts.tsum, size: facts.size, dl },
    deps: needs.map((other) => ({ name: other, req: '>=1.0.0 <2.0.0-0', kind: 'normal' })),
    ...{ pubtime: '2026-01-01T00:00:00Z', yanked: false, license: 'MIT' },
    repository: { host: 'local', id: 0, owner_id: 0, tag: 'v1.0.0', commit: null },
  };
}

/** The entry with the bundle of its build, which lies beside the archive. */
async function withBundle(entry: Entry, site: string, sigstore: Sigstore): Promise<Entry> {
  const { name, vers, cksum, dl } = entry;
  const ref = `refs/tags/v${vers}`;
  const workflow = `acme/fmt/.github/workflows/publish.yml@${ref}`;
  const bundle = await signed(sigstore, {
    claims: { ref, workflow_ref: workflow, job_workflow_ref: workflow },
    subjects: [{ name: packageUrl(parseName(name), vers), digest: { sha256: cksum } }],
  });
  await put(site, `${dl}.sigstore.json`, bundle);
  const provenance = { bundle: `${dl.slice(dl.lastIndexOf('/') + 1)}.sigstore.json`, sha256: sha256Of(bundle) };
  const by = { workflow, signer: workflow, event: 'release', runner: 'github-hosted' };
  return { ...entry, repository: { ...ORIGIN, tag: `v${vers}` }, provenance: { ...provenance, ...by } };
}

function sourceFile(path: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  return {
    path,
    executable: false,
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

function rangesOf(needs: readonly string[]): Record<string, string> {
  return Object.fromEntries(needs.map((name) => [name, '^1.0.0']));
}

async function clydeProject(folder: string, plan: readonly Planned[]): Promise<void> {
  const requires = JSON.stringify(rangesOf([plan[0]?.name ?? '']));
  for (const project of ['clyde', 'proved'])
    await put(folder, `${project}/package.yml`, `name: bench\nversion: "1.0.0"\nrequires: ${requires}\n`);
}

/** npm's lock file with the same archives, so that neither side has to choose. */
async function npmProject(folder: string, entries: readonly Entry[], url: string): Promise<void> {
  const root = { name: 'bench', version: '1.0.0', dependencies: rangesOf([entries[0]?.name ?? '']) };
  const packages: Record<string, unknown> = { '': root };
  for (const { name, dl, deps, cksum } of entries) {
    const integrity = `sha256-${Buffer.from(cksum, 'hex').toString('base64')}`;
    const dependencies = rangesOf(deps.map((dep) => dep.name));
    packages[`node_modules/${name}`] = { version: '1.0.0', resolved: `${url}${dl}`, integrity, dependencies };
  }
  await put(folder, 'npm/package.json', JSON.stringify(root));
  await put(folder, 'npm/package-lock.json', JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages }));
}

function npmCi(project: string, cache: string): string[] {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  return ['npm', 'ci', ...flags, '--prefix', project, '--cache', cache];
}

async function timed([command = '', ...args]: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.slice(0, 2).join(' ')} ended with ${code}:\n${said}`);
  return performance.now() - start;
}

/** The plainest server there is, the same for both. */
async function serve(root: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || !facts.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha1').update(`${path} ${facts.size}`).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, { etag, 'content-length': facts.size, 'content-type': 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function put(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
