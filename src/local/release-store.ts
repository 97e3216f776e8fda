import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Asset,
  AssetReader,
  AssetStore,
  Release,
  ReleaseStore,
  StoredFile,
  UploadOutcome,
} from '../registry/ports.ts';
import { assetForbidden, storeFile } from './store-file.ts';

/** One version of one package, as far as its files in a local registry are concerned. */
export interface LocalReleaseOptions {
  /** The registry's folder. */
  readonly dir: string;
  /** Below the registry's folder, `/` at the end: `archives/fmt/`. */
  readonly folder: string;
  /** File name of the version's archive; its other files begin like it, up to `.tar.gz`. */
  readonly archiveName: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`: the time of the commit that is published. */
  readonly publishedAt: string;
}

/** The release of one version where there is no GitHub: its tag is only a name, its files lie in the package's folder of the registry. */
export function createLocalReleases(options: LocalReleaseOptions): ReleaseStore & AssetStore & AssetReader {
  return new LocalReleases(options);
}

class LocalReleases implements ReleaseStore, AssetStore, AssetReader {
  readonly #folder: string;
  readonly #base: string;
  readonly #stem: string;
  readonly #publishedAt: string;

  constructor({ dir, folder, archiveName, publishedAt }: LocalReleaseOptions) {
    this.#base = folder;
    this.#folder = join(dir, ...this.#base.split('/'));
    this.#stem = archiveName.replace(/tar\.gz$/, '');
    this.#publishedAt = publishedAt;
  }

  async find(tag: string): Promise<Release> {
    const folder = this.#folder;
    return { id: tag, tag, draft: false, immutable: false, publishedAt: this.#publishedAt, url: folder, folder };
  }

  async createDraft(tag: string): Promise<Release> {
    return await this.find(tag);
  }

  async publish(release: Release): Promise<Release> {
    return release;
  }

  /** Only this version's files are looked at: the others' number and size must not matter. */
  async list(): Promise<readonly Asset[]> {
    const names = await readdir(this.#folder).catch(absentAs<string[]>([]));
    const assets = await Promise.all(
      names.filter((name) => name.startsWith(this.#stem)).map((name) => this.#look(name)),
    );
    return assets.filter((asset) => asset !== undefined);
  }

  async upload(release: Release, name: string, file: StoredFile): Promise<UploadOutcome> {
    const stored = await storeFile({ folder: this.#folder, name, archive: file, subject: `${name} of ${release.tag}` });
    const asset = stored ? await this.#look(name) : undefined;
    return asset === undefined ? { kind: 'exists' } : { kind: 'stored', asset };
  }

  async remove(asset: Asset): Promise<void> {
    const name = join(this.#folder, asset.name);
    // the upload may have ended since it was looked at
    if ((await this.#look(asset.name))?.state !== 'starter') return;
    await unlink(name).catch(absentAs(undefined));
  }

  download(_: Release, asset: Asset): AsyncIterable<Uint8Array> {
    return createReadStream(join(this.#folder, asset.name));
  }

  downloadUrl(_: Release, name: string): string {
    return `${this.#base}${name}`;
  }

  async #look(name: string): Promise<Asset | undefined> {
    const file = join(this.#folder, name);
    try {
      const stats = await stat(file);
      if (!stats.isFile()) return undefined;
      const about = { id: `${this.#base}${name}`, name, size: stats.size, createdAt: stats.mtimeMs };
      // an archive is never empty: this is the place that an upload without hard links holds until it ends
      if (stats.size === 0) return { ...about, state: 'starter' };
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(file)) hash.update(chunk);
      return { ...about, state: 'uploaded', digest: hash.digest('hex') };
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw assetForbidden(`Cannot read ${file}`, error);
    }
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function absentAs<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (isAbsent(error)) return value;
    throw assetForbidden('Cannot use the registry folder', error);
  };
}
