import { createHash } from 'node:crypto';
import type { StoredArchive } from '../../src/archive/archive.ts';
import { packArchive } from '../../src/archive/pack.ts';
import type { SourceFile } from '../../src/archive/tree.ts';
import { RegistryError } from '../../src/errors.ts';
import type {
  Asset,
  AssetReader,
  AssetStore,
  Release,
  ReleaseStore,
  StoredFile,
  UploadOutcome,
} from '../../src/registry/ports.ts';

/** A finished archive in memory, packed as real ones are. */
export async function packed(
  files: Readonly<Record<string, string>>,
  root = 'fmt-1.0.0',
  level = 6,
): Promise<StoredArchive & { readonly bytes: Uint8Array }> {
  const sources = Object.entries(files).map(([path, text]) => fileOf(path, text));
  const chunks: Uint8Array[] = [];
  const sink = { write: async (chunk: Uint8Array) => void chunks.push(Buffer.from(chunk)) };
  const facts = await packArchive({ files: sources, root, level }, sink);
  const bytes = Buffer.concat(chunks);
  return { ...facts, bytes, open: () => stream(bytes) };
}

export function fileOf(path: string, text: string | Uint8Array): SourceFile {
  const bytes = Buffer.from(text);
  return { path, executable: false, size: bytes.length, open: () => stream(bytes) };
}

export async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** What happens to one upload. */
export type UploadFate =
  | 'honest'
  /** The answer is lost: nothing arrived, half of it, or all of it. */
  | 'lost-nothing'
  | 'lost-starter'
  | 'lost-whole'
  /** Refused as a duplicate by what no list shows. */
  | 'exists-unseen'
  /** Stored, as the answer says, with other bytes. */
  | 'mangled'
  /** Refused, as the release was published as immutable meanwhile. */
  | 'immutable';

export interface StoredAsset extends Asset {
  readonly bytes: Uint8Array;
}

export interface MemoryReleaseOptions {
  readonly fates?: readonly UploadFate[];
  /** GHES before 3.17 and old assets have no digest. */
  readonly digests?: boolean;
  readonly now?: () => number;
  readonly record?: (call: string) => void;
  /** Called before each list, so that others can act in between. */
  readonly beforeList?: (store: MemoryReleases) => void;
  readonly retryAfter?: number;
}

export const PUBLISHED_AT = '2026-11-21T04:00:00Z';

/** The releases of one repository and their assets, with GitHub's rules: unique names, starters, immutable releases. */
export class MemoryReleases implements ReleaseStore, AssetStore, AssetReader {
  readonly releases: Release[] = [];
  readonly assets: StoredAsset[] = [];
  readonly #options: MemoryReleaseOptions;
  #uploads = 0;
  #ids = 0;

  constructor(options: MemoryReleaseOptions = {}) {
    this.#options = options;
  }

  /** Puts an asset there as if somebody else had. */
  put(name: string, bytes: Uint8Array, more: Partial<Asset> = {}): StoredAsset {
    const digest = this.#options.digests === false ? {} : { digest: createHash('sha256').update(bytes).digest('hex') };
    const asset: StoredAsset = {
      ...{ id: `${++this.#ids}`, name, size: bytes.length, state: 'uploaded', createdAt: this.#now(), bytes },
      ...digest,
      ...more,
    };
    this.assets.push(asset);
    return asset;
  }

  starter(name: string, createdAt = this.#now()): StoredAsset {
    const asset: StoredAsset = {
      ...{ id: `${++this.#ids}`, name, size: 0, state: 'starter', createdAt, bytes: new Uint8Array() },
    };
    this.assets.push(asset);
    return asset;
  }

  drop(asset: Asset): void {
    const at = this.assets.findIndex(({ id }) => id === asset.id);
    if (at >= 0) this.assets.splice(at, 1);
  }

  async find(tag: string): Promise<Release | undefined> {
    this.#record(`find ${tag}`);
    return this.releases.find((release) => release.tag === tag);
  }

  async createDraft(tag: string, commit: string): Promise<Release> {
    this.#record(`createDraft ${tag} ${commit}`);
    const release = {
      id: `r${this.releases.length}`,
      tag,
      draft: true,
      immutable: false,
      url: 'https://github.com/draft',
    };
    this.releases.push(release);
    return release;
  }

  async publish(release: Release): Promise<Release> {
    this.#record(`publishRelease ${release.tag}`);
    const published = { ...release, draft: false, publishedAt: PUBLISHED_AT };
    this.releases.splice(this.releases.indexOf(release), 1, published);
    return published;
  }

  async list(): Promise<readonly Asset[]> {
    this.#options.beforeList?.(this);
    this.#record('list');
    return this.assets.map(({ bytes: _, ...asset }) => asset);
  }

  async upload(release: Release, name: string, archive: StoredFile): Promise<UploadOutcome> {
    this.#record(`upload ${name}`);
    if (release.immutable) throw new Error('an upload to an immutable release');
    const fate = (this.#options.fates ?? [])[this.#uploads++] ?? 'honest';
    if (fate === 'immutable') throw new RegistryError('RELEASE_IMMUTABLE', 'Cannot upload: the release is immutable');
    const { retryAfter } = this.#options;
    const lost: UploadOutcome = {
      kind: 'lost',
      cause: new Error('socket hang up'),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
    if (fate === 'exists-unseen' || this.assets.some((asset) => asset.name === name)) return { kind: 'exists' };
    if (fate === 'lost-nothing') return lost;
    if (fate === 'lost-starter') {
      this.starter(name);
      return lost;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.open()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (fate === 'mangled') bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
    if (this.assets.some((asset) => asset.name === name)) return { kind: 'exists' };
    const { bytes: _, ...asset } = this.put(name, bytes);
    return fate === 'lost-whole' ? lost : { kind: 'stored', asset };
  }

  async remove(asset: Asset): Promise<void> {
    this.#record(`remove ${asset.name}`);
    if (asset.state === 'uploaded') throw new Error('an uploaded asset must never be removed');
    this.drop(asset);
  }

  async *download(_release: Release, asset: Asset): AsyncGenerator<Uint8Array> {
    this.#record(`download ${asset.name}`);
    yield* stream(this.assets.find(({ id }) => id === asset.id)?.bytes ?? new Uint8Array());
  }

  downloadUrl(release: Release, name: string): string {
    return `https://github.com/acme/fmt/releases/download/${release.tag}/${name}`;
  }

  #now(): number {
    return this.#options.now?.() ?? Date.UTC(2026, 10, 21);
  }

  #record(call: string): void {
    this.#options.record?.(call);
  }
}
