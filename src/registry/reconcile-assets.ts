import type { AssetSpot, AssetSurvey, SurveyedAsset } from './ports.ts';
import type { Difference, ReconcileMemory } from './reconcile-memory.ts';

/** A version whose archive is an asset of this GitHub. */
export interface AssetToCompare extends AssetSpot {
  /** `name@version`. */
  readonly version: string;
  readonly checksum: string;
  readonly size: number;
  /** Numeric id of the repository it was published from; absent: it is in the registry's vault, wherever that is. */
  readonly repository?: number;
}

/** What was compared. */
export interface Compared {
  readonly differences: readonly Difference[];
  /** Keys of all that was compared. */
  readonly keys: ReadonlySet<string>;
}

export interface AssetsCompared extends Compared {
  readonly confirmed: Readonly<Record<string, string>>;
  readonly next: number;
}

/** Requests that are left to what comes after. */
const SPARE = 20;

export function assetKey({ version }: Pick<AssetToCompare, 'version'>): string {
  return `asset ${version}`;
}

/**
 * Compares archives with the assets of releases: those that differed first, then from where the last run stopped. An asset
 * whose digest was compared once is known by its id, which other bytes do not have.
 */
export async function compareAssets(
  all: readonly AssetToCompare[],
  survey: AssetSurvey,
  memory: Pick<ReconcileMemory, 'open' | 'confirmed' | 'nextAsset'>,
): Promise<AssetsCompared> {
  const start = memory.nextAsset < all.length ? memory.nextAsset : 0;
  const open = new Set(memory.open.map(({ key }) => key));
  const urgent = all.filter((one) => open.has(assetKey(one)));
  const rest = [...all.slice(start), ...all.slice(0, start)].filter((one) => !open.has(assetKey(one)));
  const run = new AssetRun(survey, memory.confirmed);
  for await (const [one, found] of survey.find([...urgent, ...rest])) await run.take(one, found);
  const reached = rest.filter((one) => run.keys.has(assetKey(one))).length;
  const confirmed = Object.fromEntries(all.flatMap(({ version }) => run.entry(version) ?? []));
  return {
    ...{ differences: run.differences, keys: run.keys, confirmed },
    next: all.length === 0 ? 0 : (start + reached) % all.length,
  };
}

class AssetRun {
  readonly differences: Difference[] = [];
  readonly keys = new Set<string>();
  readonly #survey: AssetSurvey;
  readonly #confirmed: Map<string, string>;
  readonly #digests = new Map<string, ReadonlyMap<string, string> | undefined>();

  constructor(survey: AssetSurvey, confirmed: Readonly<Record<string, string>>) {
    this.#survey = survey;
    this.#confirmed = new Map(Object.entries(confirmed));
  }

  entry(version: string): readonly [readonly [string, string]] | undefined {
    const fact = this.#confirmed.get(version);
    return fact === undefined ? undefined : [[version, fact]];
  }

  async take(one: AssetToCompare, found: SurveyedAsset | null): Promise<void> {
    const fact = found === null ? '' : `${found.id} ${one.checksum.slice(0, 16)}`;
    if (found === null) this.#tell(one, gone(one, 'no such file in a published release'));
    else if (one.repository !== undefined && found.repository !== one.repository)
      this.#tell(one, gone(one, `another repository (id ${found.repository}), which has the name now`));
    else if (found.size !== one.size) this.#tell(one, differs(one, `${found.size} bytes`, `${one.size} bytes`));
    else if (this.#confirmed.get(one.version) === fact) this.keys.add(assetKey(one));
    else await this.#compare(one, fact);
  }

  async #compare(one: AssetToCompare, fact: string): Promise<void> {
    const digest = (await this.#digestsOf(one))?.get(one.asset);
    if (digest === undefined) return;
    if (digest !== one.checksum) return this.#tell(one, differs(one, `sha256 ${digest}`, `sha256 ${one.checksum}`));
    this.keys.add(assetKey(one));
    this.#confirmed.set(one.version, fact);
  }

  async #digestsOf(one: AssetToCompare): Promise<ReadonlyMap<string, string> | undefined> {
    const key = `${one.owner}/${one.name} ${one.tag}`;
    if (!this.#digests.has(key) && this.#survey.left() > SPARE) this.#digests.set(key, await this.#survey.digests(one));
    return this.#digests.get(key);
  }

  #tell(one: AssetToCompare, difference: Difference): void {
    this.keys.add(difference.key);
    this.#confirmed.delete(one.version);
    this.differences.push(difference);
  }
}

function gone(one: AssetToCompare, found: string): Difference {
  return {
    ...{ key: assetKey(one), code: 'ASSET_MISSING', message: `The archive of ${one.version} is gone` },
    ...{ found, expected: `${one.asset} in the release ${one.tag} of ${one.owner}/${one.name}` },
    cure: 'Attach the file again, byte for byte; if nobody has it, yank the version',
  };
}

function differs(one: AssetToCompare, found: string, expected: string): Difference {
  return {
    ...{ key: assetKey(one), code: 'ASSET_DIFFERS', message: `The archive of ${one.version} was replaced` },
    ...{ found, expected },
    cure: 'Find out who replaced it; put the old file back, or yank the version. Nobody installs the new one: its checksum is another',
  };
}
