import { type Problem, RegistryError } from '../errors.ts';
import { breach, caution, type Finding } from '../sparse/check-finding.ts';
import type { CheckedEntry } from '../sparse/check-lines.ts';
import { RunningSum, sumOf } from '../sparse/check-sum.ts';
import type { Entry } from '../sparse/entry.ts';
import { quote } from '../sparse/text.ts';
import { inParallel } from './ingest/parallel.ts';
import { type ArchiveReader, createPackageReader } from './package-reader.ts';
import type { Progress } from './ports.ts';

/** An entry and its file in the index. */
export interface ListedEntry extends CheckedEntry {
  readonly path: string;
}

/** What was found good before: each fact is a short text. */
export interface ArchiveMemory {
  has(fact: string): boolean;
  add(fact: string): void;
}

export type DeriveLine = (entry: Entry, archive: AsyncIterable<Uint8Array>, known: string) => Promise<string>;

export interface ArchivePorts {
  readonly archives: ArchiveReader;
  readonly memory?: ArchiveMemory;
  /** The line of `derived/` that the archive gives, of the clients that the known line has; absent: none is derived again. */
  readonly derive?: DeriveLine;
}

export interface ArchiveCheckRequest extends ArchivePorts {
  readonly listed: readonly ListedEntry[];
  /** The README on record, where it shall be that of the version. */
  readme(entry: Entry): Promise<{ readonly path: string; readonly text: string | undefined } | undefined>;
  /** The line of `derived/` on record. */
  derived(entry: Entry): Promise<{ readonly path: string; readonly line: number; readonly text: string } | undefined>;
  readonly progress: Progress;
}

export interface ArchiveCheck {
  readonly findings: readonly Finding[];
  readonly downloaded: number;
  /** Found good in an earlier check, and not downloaded. */
  readonly known: number;
}

/** Archives read at once: most of the time is waiting for the network. */
const AT_ONCE = 8;
/** Archives between two words of progress. */
const STEP = 100;

/** The archives of a sample: which ones follows from the commit alone, and other ones are looked at when it changes. */
export function sampleOf(listed: readonly ListedEntry[], count: number, seed: string): readonly ListedEntry[] {
  const ranked = listed.map((one) => ({ one, rank: sumOf(`${seed} ${one.entry.name}@${one.entry.vers}`) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return ranked.slice(0, count).map(({ one }) => one);
}

/** Downloads archives and compares all that the index says of them; removed versions are left out. */
export async function checkArchives(request: ArchiveCheckRequest): Promise<ArchiveCheck> {
  const { memory, progress } = request;
  const listed = request.listed.filter(({ entry }) => entry.removed === undefined);
  const all = await inParallel(listed, AT_ONCE, async (one) => ({ one, fact: await factOf(one.entry, request) }));
  const waiting = all.filter(({ fact }) => memory?.has(fact) !== true);
  let done = 0;
  progress.step(`Reading ${waiting.length} archives`);
  const findings = await inParallel(waiting, AT_ONCE, async ({ one, fact }) => {
    const found = await checkOne(one, request);
    if (found.length === 0) memory?.add(fact);
    if (++done % STEP === 0) progress.step(`${done} of ${waiting.length} archives are read`);
    return found;
  });
  return { findings: findings.flat(), downloaded: waiting.length, known: listed.length - waiting.length };
}

/** All that a check proves: another address, size, checksum or record is another fact. */
async function factOf(entry: Entry, request: ArchiveCheckRequest): Promise<string> {
  const { name, vers, dl, cksum, tsum, size } = entry;
  const readme = (await request.readme(entry))?.text;
  const derived = request.derive === undefined ? undefined : (await request.derived(entry))?.text;
  return sumOf(JSON.stringify([name, vers, dl, cksum, tsum, size, readme, derived]));
}

async function checkOne(one: ListedEntry, request: ArchiveCheckRequest): Promise<readonly Finding[]> {
  const { entry } = one;
  const meter = new MeteredArchive(request.archives);
  try {
    const { readme } = await createPackageReader(meter).describe(entry);
    const sizes = meter.size === entry.size ? [] : [otherBytes(one, `${meter.size} bytes`, `${entry.size} bytes`)];
    return [...sizes, ...(await staleReadme(one, readme, request)), ...(await staleDerived(one, request))];
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return [await told(one, error, meter)];
  }
}

/** What is no archive of this package mostly has another checksum too, and that is the news. */
async function told(one: ListedEntry, error: RegistryError, meter: MeteredArchive): Promise<Finding> {
  if (error.code === 'DOWNLOAD_FAILED') return unreachable(one, error);
  const checksum = await meter.finish();
  if (checksum !== undefined && checksum !== one.entry.cksum)
    return otherBytes(one, `sha256 ${checksum}, ${meter.size} bytes`, `sha256 ${one.entry.cksum}`);
  const [first = { code: error.code, message: error.message }]: readonly Problem[] = error.problems;
  return breach(one.path, { ...explained(first), code: first.code, line: one.line, message: messageOf(one, first) });
}

function messageOf({ entry }: ListedEntry, { message }: Pick<Problem, 'message'>): string {
  return `The archive of ${entry.name}@${entry.vers} is not what the index says: ${message}`;
}

function explained({ found, expected, cure }: Pick<Problem, 'found' | 'expected' | 'cure'>) {
  return {
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(cure === undefined ? {} : { cure }),
  };
}

function otherBytes({ path, line, entry }: ListedEntry, found: string, expected: string): Finding {
  return breach(path, {
    ...{ code: 'CHECKSUM_MISMATCH', line, found, expected },
    message: `The archive of ${entry.name}@${entry.vers} is not the one that was published`,
    cure: 'Put the file back that was published; if nobody has it, yank the version and publish the next',
  });
}

/** A network that fails is no reason to serve nothing; whether an asset is gone `reconcile` tells. */
function unreachable({ path, line, entry }: ListedEntry, error: RegistryError): Finding {
  return caution(path, {
    ...{ code: 'DOWNLOAD_FAILED', line, message: `The archive of ${entry.name}@${entry.vers} cannot be read` },
    ...{ found: error.found ?? error.message, expected: `a file at ${entry.dl}` },
    cure: 'Check again; if it is gone, put it back, or yank the version',
  });
}

async function staleReadme(
  { entry }: ListedEntry,
  readme: string | undefined,
  request: ArchiveCheckRequest,
): Promise<readonly Finding[]> {
  const known = await request.readme(entry);
  if (known === undefined || known.text === readme) return [];
  return [
    caution(known.path, {
      ...{ code: 'INDEX_STALE', message: `"${known.path}" is not the README of the latest version, ${entry.vers}` },
      ...{
        found: known.text === undefined ? 'no file' : `${Buffer.byteLength(known.text)} bytes`,
        expected: readme === undefined ? 'no README' : `the ${Buffer.byteLength(readme)} bytes of the archive`,
      },
      cure: 'The next publish or yank of the package writes it anew',
    }),
  ];
}

async function staleDerived({ entry }: ListedEntry, request: ArchiveCheckRequest): Promise<readonly Finding[]> {
  const { derive, archives } = request;
  const known = derive === undefined ? undefined : await request.derived(entry);
  if (known === undefined || derive === undefined) return [];
  const line = await derive(entry, archives.download(entry.dl, entry.size), known.text);
  if (line === known.text) return [];
  const at = differenceAt(line, known.text);
  return [
    breach(known.path, {
      ...{ code: 'INDEX_STALE', line: known.line },
      message: `Line ${known.line} of "${known.path}" is not what the archive gives`,
      ...{ found: quote(known.text.slice(at)), expected: quote(line.slice(at)) },
      cure: 'Derive it again: `clyde-registry derive`',
    }),
  ];
}

/** Where two texts part, a little before, so that the key is seen. */
function differenceAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return Math.max(0, at - 20);
}

/** Sums the bytes that come, also those that nobody read because the first ones were wrong already. */
class MeteredArchive implements ArchiveReader {
  readonly #archives: ArchiveReader;
  readonly #sum = new RunningSum();
  #bytes: AsyncIterator<Uint8Array> | undefined;

  constructor(archives: ArchiveReader) {
    this.#archives = archives;
  }

  get size(): number {
    return this.#sum.size;
  }

  download(dl: string, maxBytes: number): AsyncIterable<Uint8Array> {
    this.#bytes = this.#archives.download(dl, maxBytes)[Symbol.asyncIterator]();
    // no `return`: whoever stops early leaves the rest to `finish`
    return { [Symbol.asyncIterator]: () => ({ next: () => this.#next() }) };
  }

  /** The checksum of all bytes; undefined where they cannot be read to their end. */
  async finish(): Promise<string | undefined> {
    try {
      for (let step = await this.#next(); step.done !== true; step = await this.#next());
      return this.#sum.end();
    } catch {
      return undefined;
    }
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    const step = (await this.#bytes?.next()) ?? { done: true, value: undefined };
    if (step.done !== true) this.#sum.add(step.value);
    return step;
  }
}
