import { RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';
import { readConfig } from '../sparse/config.ts';
import { type IndexLine, readIndexFile } from '../sparse/index-file.ts';
import { CONFIG_PATH, type Layout, POLICY_PATH, packagePaths } from '../sparse/path.ts';
import { readPolicy } from '../sparse/policy.ts';
import type { ProvenancePolicy } from '../sparse/provenance-policy.ts';
import { Gate } from './gate.ts';
import type { IndexCache, PackageSource, SourceOpener } from './install-ports.ts';
import type { Registries } from './registries.ts';

export interface CatalogOptions {
  readonly registries: Registries;
  readonly sources: SourceOpener;
  readonly cache: IndexCache;
  /** Ask nobody: what is not in the cache is not to be had. */
  readonly offline: boolean;
}

/** Files that are asked for at the same time. */
const AT_ONCE = 16;

/** Packages one project may draw in; a registry that keeps naming further ones would be read for ever. */
const PACKAGES_LIMIT = 10_000;

interface Opened {
  readonly source: PackageSource;
  readonly layout: Layout;
  /** Where the registry says it is served. */
  readonly base: string | undefined;
}

/** The index files of all registries of a project, each read once. */
export class Catalog {
  readonly #options: CatalogOptions;
  readonly #gate = new Gate(AT_ONCE);
  readonly #opened = new Map<string, Promise<Opened>>();
  readonly #policies = new Map<string, Promise<ProvenancePolicy>>();
  readonly #lines = new Map<string, Promise<readonly IndexLine[]>>();

  constructor(options: CatalogOptions) {
    this.#options = options;
  }

  sourceOf(name: string): PackageSource {
    return this.#options.sources.open(this.#options.registries.of(name));
  }

  /** The lines of a package's file; none where its registry has no package of exactly that name. */
  lines(name: string): Promise<readonly IndexLine[]> {
    const known = this.#lines.get(name);
    if (known !== undefined) return known;
    if (this.#lines.size >= PACKAGES_LIMIT) throw tooMany();
    const reading = this.#readLines(name);
    // looked at later; a failure meanwhile must not end the process
    reading.catch(() => undefined);
    this.#lines.set(name, reading);
    return reading;
  }

  /** What the registry of a name asks for as provenance; where it does not serve its policy, the default holds. */
  policyOf(name: string): Promise<ProvenancePolicy> {
    const source = this.sourceOf(name);
    const known = this.#policies.get(source.id);
    if (known !== undefined) return known;
    const reading = this.#read(source, POLICY_PATH).then((text) => readPolicy(text).provenance);
    reading.catch(() => undefined);
    this.#policies.set(source.id, reading);
    return reading;
  }

  /** Whether two ways to say where a package comes from mean the registry that its name is pinned to. */
  async comesFrom(name: string, said: { readonly registry?: string; readonly dependent: string }): Promise<boolean> {
    const target = await this.#open(this.#options.registries.of(name));
    if (said.registry !== undefined)
      return [target.source.id, target.base].some((url) => url !== undefined && sameUrl(url, said.registry));
    const dependent = await this.#open(this.#options.registries.of(said.dependent));
    if (dependent.source.id === target.source.id) return true;
    return dependent.base !== undefined && dependent.base === target.base;
  }

  async #readLines(name: string): Promise<readonly IndexLine[]> {
    const { source, layout } = await this.#open(this.#options.registries.of(name));
    const path = packagePaths(parseName(name), layout).index;
    const lines = readIndexFile(await this.#read(source, path), path);
    // another spelling of the name is another name: nothing of it is installed under this one
    return lines.every((line) => line.name === name) ? lines : [];
  }

  #open(id: string): Promise<Opened> {
    const known = this.#opened.get(id);
    if (known !== undefined) return known;
    const opening = this.#readConfig(this.#options.sources.open(id));
    opening.catch(() => undefined);
    this.#opened.set(id, opening);
    return opening;
  }

  async #readConfig(source: PackageSource): Promise<Opened> {
    const { layout, base } = readConfig(await this.#read(source, CONFIG_PATH));
    return { source, layout, base };
  }

  async #read(source: PackageSource, path: string): Promise<string | undefined> {
    const { cache, offline } = this.#options;
    const known = await cache.find(source.id, path);
    if (offline) {
      if (known === undefined) throw offlineMiss(source, path);
      return known.text;
    }
    const answer = await this.#gate.pass(() => source.read(path, known?.text === undefined ? undefined : known.etag));
    if (answer.kind === 'unchanged') return known?.text;
    const file =
      answer.kind === 'absent'
        ? { text: undefined }
        : { text: answer.text, ...(answer.etag === undefined ? {} : { etag: answer.etag }) };
    await cache.keep(source.id, path, file);
    return file.text;
  }
}

function sameUrl(a: string, b: string | undefined): boolean {
  return b !== undefined && withSlash(a) === withSlash(b);
}

/** Ends in one slash; however many there are elsewhere, each is seen once. */
function withSlash(url: string): string {
  return url.replace(/(?<!\/)\/*$/, '/');
}

function offlineMiss({ label }: PackageSource, path: string): RegistryError {
  return new RegistryError('OFFLINE_MISS', `Cannot read "${path}" of ${label} offline: it is not in the cache`, {
    found: 'no copy of it',
    expected: 'an earlier install of the same packages with the same cache',
    cure: 'Run it once without `--offline`',
  });
}

function tooMany(): RegistryError {
  return new RegistryError('RESOLUTION_LIMIT', 'Cannot choose versions: the dependencies never end', {
    found: `more than ${PACKAGES_LIMIT} packages`,
    expected: `at most ${PACKAGES_LIMIT}`,
    cure: 'Look which package you require draws in so many, and leave it out',
  });
}
