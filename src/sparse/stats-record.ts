import { decodeSeries, EMPTY_SERIES, encodeSeries, type Series } from './stats-series.ts';

/** What is known of the downloads of one version. */
export interface VersionCount {
  /** GitHub's counter at the last reading that counted. */
  readonly seen: number;
  /** Everything ever counted: more than `seen` once an asset was replaced. */
  readonly total: number;
  /** A counter below `seen`, and the day it was first read: a lagging copy of GitHub's, or a counter that began again. */
  readonly low?: { readonly count: number; readonly day: number };
}

/** What was counted of one package. */
export interface PackageCounts {
  /** By days since 1970; the newest `KEPT_DAYS` of them. */
  readonly days: Series;
  /** By months since January 1970: the sums of days that are no longer kept. */
  readonly months: Series;
  readonly versions: ReadonlyMap<string, VersionCount>;
}

/** Which asset a version is on GitHub. */
export interface VersionAsset {
  /** GitHub's node id: it survives renames and transfers of the repository. */
  readonly id?: string;
  /** Days since 1970 when GitHub last said that there is none. */
  readonly missed?: number;
}

export const NO_COUNTS: PackageCounts = { days: EMPTY_SERIES, months: EMPTY_SERIES, versions: new Map() };

export type PackageAssets = ReadonlyMap<string, VersionAsset>;

/** No text of ours has these: names, versions and ids go into lines as they are. */
const NAME = /^(?:@[a-z0-9][a-z0-9_-]{0,63}\/)?[a-z0-9][a-z0-9_-]{0,63}$/;
const VERSION = /^[0-9A-Za-z.+-]{1,256}$/;
const NODE_ID = /^[A-Za-z0-9_.=+/-]{1,200}$/;

export function isStatsName(text: string): boolean {
  return NAME.test(text);
}

export function isStatsVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Whether a node id can be kept: GitHub promises nothing about its form. */
export function isNodeId(text: string): boolean {
  return NODE_ID.test(text);
}

/** `name ⇥ days ⇥ months ⇥ 1.0.0:seen 1.1.0:seen:total 1.2.0:seen:total:low:day`. */
export function encodeCounts(name: string, { days, months, versions }: PackageCounts): string {
  const cells = [...versions].map(([vers, { seen, total, low }]) => {
    if (low !== undefined) return `${vers}:${seen}:${total}:${low.count}:${low.day}`;
    return total === seen ? `${vers}:${seen}` : `${vers}:${seen}:${total}`;
  });
  return [name, encodeSeries(days), encodeSeries(months), cells.join(' ')].join('\t');
}

/** The package of a line, or `undefined` for a line of another form. */
export function decodeCounts(line: string): readonly [name: string, counts: PackageCounts] | undefined {
  const [name = '', days = '', months = '', cells, ...more] = line.split('\t');
  const [daily, monthly] = [decodeSeries(days), decodeSeries(months)];
  if (!isStatsName(name) || cells === undefined || more.length > 0 || !daily || !monthly) return undefined;
  const versions = new Map<string, VersionCount>();
  for (const cell of cells === '' ? [] : cells.split(' ')) {
    const [vers = '', ...numbers] = cell.split(':');
    const count = countOf(numbers);
    if (!isStatsVersion(vers) || count === undefined) return undefined;
    versions.set(vers, count);
  }
  return [name, { days: daily, months: monthly, versions }];
}

function countOf(texts: readonly string[]): VersionCount | undefined {
  const numbers = texts.map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : -1));
  const [seen, total = seen, low, day] = numbers;
  if (seen === undefined || total === undefined || numbers.includes(-1)) return undefined;
  if (numbers.length <= 2) return { seen, total };
  return low === undefined || day === undefined || numbers.length > 4
    ? undefined
    : { seen, total, low: { count: low, day } };
}

/** `name ⇥ 1.0.0:id 1.1.0:id:missed 1.2.0::missed`. */
export function encodeAssets(name: string, assets: PackageAssets): string {
  const cells = [...assets].map(([vers, { id = '', missed }]) =>
    missed === undefined ? `${vers}:${id}` : `${vers}:${id}:${missed}`,
  );
  return `${name}\t${cells.join(' ')}`;
}

/** The package of a line, or `undefined` for a line of another form. */
export function decodeAssets(line: string): readonly [name: string, assets: PackageAssets] | undefined {
  const [name = '', cells, ...more] = line.split('\t');
  if (!isStatsName(name) || cells === undefined || more.length > 0) return undefined;
  const assets = new Map<string, VersionAsset>();
  for (const cell of cells === '' ? [] : cells.split(' ')) {
    const [vers = '', id, missed, ...others] = cell.split(':');
    const known = id === undefined || others.length > 0 ? undefined : assetOf(id, missed);
    if (!isStatsVersion(vers) || known === undefined) return undefined;
    assets.set(vers, known);
  }
  return [name, assets];
}

function assetOf(id: string, missed: string | undefined): VersionAsset | undefined {
  if ((id !== '' && !isNodeId(id)) || (missed !== undefined && !/^\d{1,7}$/.test(missed))) return undefined;
  return { ...(id === '' ? {} : { id }), ...(missed === undefined ? {} : { missed: Number(missed) }) };
}
