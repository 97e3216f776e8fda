import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFolder, removeBenchFolders } from './folders.ts';
import { printTable, type Row } from './table.ts';

const FILES = 10_000;
const BYTES = 100 * 1000 * 1000;
const ROOT = 'bench-1.0.0';
const PAIRS = 5;

/** Inside the repository, so that packages are found. */
const BUILT = new URL('../.cache/bench/', import.meta.url);

const MEASURED = ['archive/pack', 'archive/select', 'source/folder'];

interface Run {
  readonly seconds: number;
  readonly size: number;
}

/** Pack and checksum of 10,000 files / 100 MB in process against `tar | gzip -6`, in turns, and the peak memory of ours. */
export async function benchPack(): Promise<Row[]> {
  const folder = await benchFolder();
  await writeSources(join(folder, ROOT));
  await compile();
  await runTar(folder);
  const pairs: { ours: Run & { rss: number }; peer: Run }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) pairs.push({ ours: await runOurs(folder), peer: await runTar(folder) });
  return rowsOf(pairs);
}

function rowsOf(pairs: readonly { ours: Run & { rss: number }; peer: Run }[]): Row[] {
  const ratio = median(pairs.map(({ ours, peer }) => ours.seconds / peer.seconds));
  const [first] = pairs;
  const rss = Math.max(...pairs.map(({ ours }) => ours.rss));
  const sizes = first === undefined ? 1 : first.ours.size / first.peer.size;
  return [
    {
      figure: 'pack and checksum, 10,000 files / 100 MB',
      ours: seconds(median(pairs.map(({ ours }) => ours.seconds))),
      peer: `${seconds(median(pairs.map(({ peer }) => peer.seconds)))} (tar | gzip -6)`,
      ratio: ratio.toFixed(2),
      goal: '≤ 1.10',
      met: ratio <= 1.1,
    },
    {
      figure: 'peak memory of that',
      ours: `${rss.toFixed(0)} MB`,
      peer: '–',
      ratio: '–',
      goal: '≤ 150 MB',
      met: rss <= 150,
    },
    {
      figure: 'size of the archive',
      ours: megabytes(first?.ours.size ?? 0),
      peer: `${megabytes(first?.peer.size ?? 0)} (tar | gzip -6)`,
      ratio: sizes.toFixed(3),
      goal: '≤ 1.05',
      met: sizes <= 1.05,
    },
  ];
}

/** Deterministic text that compresses as C sources do, about four to one: phrases that come again, numbers, indentation. */
async function writeSources(folder: string): Promise<void> {
  const random = generator(1);
  const words = Array.from({ length: 6_000 }, () => word(random));
  const mean = BYTES / FILES;
  for (let number = 0; number < FILES; number++) {
    const directory = join(folder, `module${String(number % 100).padStart(2, '0')}`, `part${number % 7}`);
    if (number < 700) await mkdir(directory, { recursive: true });
    // from a tenth to nineteen tenths of the mean, so that the sum is the goal
    const size = Math.round(mean * (0.1 + (1.8 * number) / (FILES - 1)));
    await writeFile(join(directory, `file${number}.c`), source(random, words, size));
  }
}

function source(random: () => number, words: readonly string[], size: number): string {
  const lines: string[] = [];
  for (let length = 0; length < size; ) {
    const again = random() < 0.45 ? lines[Math.floor(random() * lines.length)] : undefined;
    const count = 2 + Math.floor(random() * 8);
    const fresh = () => Array.from({ length: count }, () => token(random, words)).join(' ');
    const line = again ?? `${'  '.repeat(Math.floor(random() * 4))}${fresh()};\n`;
    lines.push(line);
    length += line.length;
  }
  return lines.join('').slice(0, size);
}

function token(random: () => number, words: readonly string[]): string {
  const kind = random();
  if (kind < 0.08) return `0x${Math.floor(random() * 2 ** 32).toString(16)}`;
  if (kind < 0.3)
    return ['if (', 'return', 'int', '->', '{ }', '= &', 'static const', '!='][Math.floor(random() * 8)] ?? '';
  // the square makes some words common and most rare, as names in a program are
  return words[Math.floor(random() ** 4 * words.length)] ?? '';
}

function word(random: () => number): string {
  return Array.from({ length: 3 + Math.floor(random() * 9) }, () =>
    String.fromCharCode(97 + Math.floor(random() * 26)),
  ).join('');
}

/** A linear congruential generator: the same sources on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Only what is measured, as plain JavaScript, as it ships: stripping types on the fly would count as packing's memory. */
async function compile(): Promise<void> {
  const repository = fileURLToPath(new URL('../', import.meta.url));
  const project = join(fileURLToPath(BUILT), 'tsconfig.json');
  await mkdir(BUILT, { recursive: true });
  const config = {
    extends: join(repository, 'tsconfig.build.json'),
    compilerOptions: { outDir: '.', declaration: false, declarationDir: null },
    include: MEASURED.map((path) => join(repository, 'src', `${path}.ts`)),
  };
  await writeFile(project, JSON.stringify(config));
  const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  await finished(spawn(process.execPath, [compiler, '-p', project]));
}

async function runOurs(folder: string): Promise<Run & { rss: number }> {
  const module = (path: string) => JSON.stringify(new URL(path, BUILT).href);
  const script = `
    import { open, readFile } from 'node:fs/promises';
    import { packArchive } from ${module('archive/pack.js')};
    import { selectFiles } from ${module('archive/select.js')};
    import { openFolder } from ${module('source/folder.js')};
    const file = await open(${JSON.stringify(join(folder, 'ours.tar.gz'))}, 'w');
    const start = performance.now();
    const tree = await openFolder(${JSON.stringify(join(folder, ROOT))});
    const sink = { write: async (chunk) => { await file.writeFile(chunk); } };
    const facts = await packArchive({ files: selectFiles(tree, {}), root: ${JSON.stringify(ROOT)} }, sink);
    await file.close();
    const seconds = (performance.now() - start) / 1000;
    // getrusage's peak counts the process that started this one; the system's own figure does not
    const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
    const peak = Number(/VmHWM:\\s+([0-9]+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
    console.log(JSON.stringify({ seconds, size: facts.size, rss: peak * 1.024 / 1000 }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  await finished(child);
  return JSON.parse(text);
}

async function finished(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${child.spawnargs.slice(0, 2).join(' ')} ended with ${code}`);
}

async function runTar(folder: string): Promise<Run> {
  const start = performance.now();
  const command = `tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@1153704088 --format=ustar -cf - ${ROOT} | gzip -6n > peer.tar.gz`;
  await finished(spawn('sh', ['-c', command], { cwd: folder, stdio: 'inherit' }));
  return { seconds: (performance.now() - start) / 1000, size: (await stat(join(folder, 'peer.tar.gz'))).size };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  printTable(await benchPack());
  await removeBenchFolders();
}
