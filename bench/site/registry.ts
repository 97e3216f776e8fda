import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseName } from '../../src/manifest/name.ts';
import { readOwner, writeScope } from '../../src/sparse/owner.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { countsPath, STATS_CONFIG, STATS_DAYS, STATS_SHARDS, statsShard } from '../../src/sparse/stats-paths.ts';
import { encodeCounts } from '../../src/sparse/stats-record.ts';
import { dayNumber } from '../../src/sparse/stats-time.ts';
import { jsonText } from '../../src/sparse/text.ts';
import { type GeneratedPackage, generateRegistry } from '../registry-generator.ts';

export interface RegistrySize {
  readonly packages: number;
  readonly versions: number;
  /** Of `registry.yaml`, in which nothing else stands than the name. */
  readonly policy?: string;
}

const SEED = 20_261_121;
const DAY = '2026-11-20';

/** Makes a bare repository with the index of a generated registry on `main` and its statistics on `stats`, by one stream into `git fast-import`. */
export async function makeRegistry(gitDir: string, size: RegistrySize): Promise<void> {
  await git(['init', '--quiet', '--bare', '--initial-branch=main', gitDir]);
  const stats = new Map([...STATS_SHARDS].map((shard): [string, string[]] => [shard, []]));
  await importInto(gitDir, async (write) => {
    await write(commitHead('main', 'Start'));
    await write(file('config.json', jsonText({ schema: 1, name: 'bench', layout: 'h21', shards: 1, minWriter: 1 })));
    await write(file('registry.yaml', `name: bench\n${size.policy ?? ''}`));
    const scopes = new Set<string>();
    for (const item of generateRegistry({ ...size, seed: SEED })) {
      await write(Buffer.concat([...filesOf(item), ...scopeOf(item, scopes)]));
      stats.get(statsShard(item.summary.name))?.push(countsOf(item));
    }
    await write(commitHead('stats', 'Statistics'));
    await write(file(STATS_CONFIG, jsonText({ schema: 1 })));
    await write(file(STATS_DAYS, `${DAY} 1000000\n`));
    for (const [shard, lines] of stats) await write(file(countsPath(shard), `${lines.sort().join('\n')}\n`));
  });
  // as a clone brings it: what was imported in one stream is packed against whatever came just before
  await git(['--git-dir', gitDir, 'repack', '-q', '-a', '-d', '-f']);
}

/** Commits a new version of the `rank`-best package, as a publish does. */
export async function publishOne(gitDir: string, { rank, ...size }: RegistrySize & { rank: number }): Promise<void> {
  // another version each time: the registry is kept from one run to the next
  const commits = Number(
    execFileSync('git', ['--git-dir', gitDir, 'rev-list', '--count', 'main'], { encoding: 'utf8' }),
  );
  let at = 0;
  for (const item of generateRegistry({ ...size, seed: SEED })) {
    if (at++ < rank) continue;
    const paths = packagePaths(parseName(item.summary.name), 'h21');
    const line = item.lines().trimEnd().split('\n').at(-1) ?? '';
    const next = `${item.summary.version.replace(/\d+$/, (patch) => String(Number(patch) + commits))}`;
    const lines = `${linesIn(gitDir, paths.index)}${line.replaceAll(item.summary.version, next).replace(/"pubtime":"[^"]*"/, '"pubtime":"2026-11-20T12:00:00Z"')}\n`;
    await importInto(gitDir, async (write) => {
      await write(commitHead('main', 'Publish', 'refs/heads/main^0'));
      await write(file(paths.index, lines));
      await write(file(paths.meta, item.meta().replaceAll(item.summary.version, next)));
    });
    return;
  }
}

/** An index file as it is now: what earlier runs published stays, as with real publishes. */
export function linesIn(gitDir: string, path: string): string {
  return execFileSync('git', ['--git-dir', gitDir, 'show', `main:${path}`], { encoding: 'utf8' });
}

function filesOf(item: GeneratedPackage): Buffer[] {
  const paths = packagePaths(parseName(item.summary.name), 'h21');
  return [
    file(paths.index, item.lines()),
    file(paths.meta, item.meta()),
    file(paths.owner, item.owner()),
    file(paths.readme, item.readme()),
  ];
}

/** The record of the package's scope, where this is its first package. */
function scopeOf(item: GeneratedPackage, seen: Set<string>): Buffer[] {
  const name = parseName(item.summary.name);
  const paths = packagePaths(name, 'h21');
  const publisher = readOwner(item.owner(), paths.owner)?.repositories[0];
  if (name.scope === undefined || paths.scope === undefined || publisher === undefined || seen.has(paths.scope))
    return [];
  seen.add(paths.scope);
  return [file(paths.scope, writeScope(name.scope, publisher))];
}

/** Ninety days that sum up to what the generator says, and the newest version's share of all. */
function countsOf({ summary: { name, version, downloads } }: GeneratedPackage): string {
  const start = (dayNumber(DAY) ?? 0) - 89;
  const daily = Math.floor(downloads.last90 / 90);
  const values = Array.from({ length: 90 }, (_, day) => (day === 0 ? downloads.last90 - 89 * daily : daily));
  const versions = new Map([[version, { seen: downloads.total, total: downloads.total }]]);
  return encodeCounts(name, { days: { start, values }, months: { start: 0, values: [] }, versions });
}

/** Begins a commit in the stream of `git fast-import`. */
export function commitHead(branch: string, message: string, from?: string): Buffer {
  const who = 'bench <bench@example.com> 1795000000 +0000';
  const text = `commit refs/heads/${branch}\ncommitter ${who}\ndata ${message.length}\n${message}\n`;
  return Buffer.from(from === undefined ? text : `${text}from ${from}\n`);
}

/** A file of the commit before. */
export function file(path: string, text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

/** Waits while git is behind. */
export type Write = (bytes: Buffer) => Promise<void>;

/** Feeds `git fast-import`. */
export async function importInto(gitDir: string, feed: (write: Write) => Promise<void>): Promise<void> {
  const child = spawn('git', ['--git-dir', gitDir, 'fast-import', '--quiet', '--force'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  await feed(async (bytes) => {
    if (!child.stdin.write(bytes)) await once(child.stdin, 'drain');
  });
  child.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
}

/** Runs git; throws where it fails. */
export async function git(args: readonly string[]): Promise<void> {
  const [status] = await once(spawn('git', args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'close');
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}`);
}
