import { parseName } from '../../src/manifest/name.ts';
import type { IngestReceipt } from '../../src/registry/ingest/ingest.ts';
import type {
  AssetFacts,
  BranchStore,
  Look,
  PublishRequestIssue,
  ReleaseFacts,
  ReleaseFinder,
  RepositoryLook,
  RepositoryPlace,
  RequestDesk,
  SourceFacts,
} from '../../src/registry/ingest/ports.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import type { Entry } from '../../src/sparse/entry.ts';
import { writeOwner } from '../../src/sparse/owner.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { MemoryBranch, MemoryIndex, type MemoryIndexOptions, MemoryPacing } from '../registry/memory-index.ts';
import { archiveOf, type PackageFiles } from '../scenarios/ingest-scene.ts';
import { lineOf } from '../sparse/fixture.ts';
import { type Program, SUCCEEDS } from './attack.ts';

const SERVER = 'https://github.com';
/** When everything happens. */
export const NOW = '2026-11-20T12:00:00Z';
const LONG_AGO = '2020-01-01T00:00:00Z';

type Changeable<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] };

/** A repository with all that GitHub tells about it; tests change whatever they like. */
export interface WorldRepository {
  readonly source: Changeable<SourceFacts>;
  readonly releases: Changeable<ReleaseFacts>[];
  /** `.clyde/registry.yaml` of the default branch. */
  wishes: string | null;
  parent?: ReleaseFacts['parent'];
  createdAt: string;
  ownerCreatedAt: string;
}

/** A release with an archive; `asset` gives the file another name, `content` other bytes than the package's. */
export interface NewRelease extends PackageFiles {
  readonly tag?: string;
  readonly asset?: string;
  readonly content?: Uint8Array;
  /** Size that GitHub tells. */
  readonly size?: number;
  readonly publishedAt?: string;
  /** Text of a bundle beside the archive. */
  readonly bundle?: string;
}

/** A registry in pull mode and the GitHub around it, in memory: the use case is the real one, and facts are as one says. */
export class PullWorld {
  readonly index = new MemoryBranch();
  readonly log = new MemoryBranch();
  readonly repositories: WorldRepository[] = [];
  readonly issues: PublishRequestIssue[] = [];
  readonly answers: string[] = [];
  /** Addresses of files that were asked for. */
  readonly downloads: string[] = [];
  readonly warnings: string[] = [];
  /** Number of a request that GitHub lets nobody answer. */
  unanswerable = 0;
  visibility: NonNullable<MemoryIndexOptions['visibility']> = 'public';
  /** JSON of the trust root. */
  trustRoot = '{}';
  now = Date.parse(NOW);
  /** Called when an archive has been downloaded. */
  downloaded: () => void = () => undefined;
  readonly #contents = new Map<string, Uint8Array>();
  #ids = 0;

  constructor(policy = '') {
    const files = new Map([['config.json', writeConfig({ name: 'test', layout: 'cargo' })]]);
    if (policy !== '') files.set('registry.yaml', policy);
    this.index.swap(undefined, files, { headline: 'Start' });
  }

  /** A public repository; an account that is named again is the same account. */
  repository(full: string, more: Partial<SourceFacts> = {}): WorldRepository {
    const [owner = '', name = ''] = full.split('/');
    const same = this.repositories.find(({ source }) => source.owner === owner);
    const ownerId = same?.source.ownerId ?? this.#id();
    const ids = { host: 'github.com', id: this.#id(), ownerId };
    const source = { ...ids, owner, name, visibility: 'public' as const, archived: false, ...more };
    const repository: WorldRepository = {
      ...{ source, releases: [], wishes: null, createdAt: LONG_AGO, ownerCreatedAt: LONG_AGO },
    };
    this.repositories.push(repository);
    return repository;
  }

  async release(repository: WorldRepository, about: NewRelease): Promise<Changeable<ReleaseFacts>> {
    const { source } = repository;
    const tag = about.tag ?? `v${about.version}`;
    const name = about.asset ?? `${about.name.replace('@', '').replace('/', '-')}-${about.version}.tar.gz`;
    const content = about.content ?? (await archiveOf(about));
    const assets = [this.#asset(repository, tag, { name, content, size: about.size })];
    if (about.bundle !== undefined)
      assets.push(this.#asset(repository, tag, { name: `${name}.sigstore.json`, content: Buffer.from(about.bundle) }));
    const release: Changeable<ReleaseFacts> = {
      ...{ id: `RE_${this.#id()}`, tag, draft: false, publishedAt: about.publishedAt ?? NOW, updatedAt: NOW },
      ...{ source, repositoryCreatedAt: repository.createdAt, ownerCreatedAt: repository.ownerCreatedAt },
      ...{ url: `${SERVER}/${source.owner}/${source.name}`, metadata: {}, commit: 'c'.repeat(40), assets },
      ...(repository.parent === undefined ? {} : { parent: repository.parent }),
    };
    repository.releases.push(release);
    return release;
  }

  /** Other bytes where everybody downloads a file; the release shows the old ones. */
  serve(repository: WorldRepository, tag: string, name: string, content: Uint8Array): void {
    this.#contents.set(urlOf(repository.source, tag, name), content);
  }

  /** A version that is in the index, from this repository as it is now. */
  publish({ source }: WorldRepository, name: string, version: string, more: Partial<Entry> = {}): void {
    const { host, id, ownerId: owner_id, owner } = source;
    const paths = packagePaths(parseName(name), 'cargo');
    const repository = { host, id, owner_id, tag: `v${version}`, commit: 'c'.repeat(40) };
    const line = lineOf(name, version, { repository, ...more });
    const record = writeOwner(name, { host, id, owner_id, owner, full_name: `${owner}/${source.name}` });
    this.write({ [paths.index]: `${this.index.text(paths.index) ?? ''}${line}`, [paths.owner]: record });
  }

  /** Files of the index. */
  write(files: Readonly<Record<string, string>>): void {
    this.index.swap(this.index.head?.id, new Map(Object.entries(files)), { headline: 'Change' });
  }

  request(body: string): void {
    this.issues.push({ number: this.issues.length + 1, body, answered: false });
  }

  run(program: Program): Promise<IngestReceipt> {
    const pacing = new MemoryPacing({ start: this.now });
    return program.ingest(
      { server: SERVER, registryOwner: 'acme', asked: [], sweep: false },
      {
        index: new MemoryBranches(this.index, { visibility: this.visibility }),
        log: new MemoryBranches(this.log),
        finder: this.#finder(),
        desk: this.#desk(program),
        assets: {
          url: urlOf,
          download: (url, most) => this.#download(program, url, most),
        },
        trustRoot: () => program.readTrustRoot(this.trustRoot),
        pacing,
        progress: { step: () => undefined, warn: (message) => this.warnings.push(message) },
      },
    );
  }

  /** What a run makes of a release, asked for by the form so that nothing is left to chance. */
  async attempt(program: Program, release: ReleaseFacts): Promise<string> {
    this.request(`### Repository\n\n${release.source.owner}/${release.source.name}\n`);
    const { outcomes } = await this.run(program);
    const own = outcomes.filter((outcome) => outcome.release.id === release.id);
    if (own.some(({ kind }) => kind === 'published')) return SUCCEEDS;
    const [first] = own;
    if (first?.kind === 'refused') return first.finding.code;
    return first?.kind === 'failed' ? first.problem.code : (first?.kind ?? 'not looked at');
  }

  async *#download(program: Program, url: string, most: number): AsyncGenerator<Uint8Array> {
    this.downloads.push(url);
    const content = this.#contents.get(url);
    if (content === undefined || content.length > most)
      throw new program.RegistryError('DOWNLOAD_FAILED', 'Cannot download the file', {});
    yield content;
    this.downloaded();
  }

  #finder(): ReleaseFinder {
    const { repositories } = this;
    const releases = () => repositories.flatMap((repository) => repository.releases);
    return {
      left: () => 800,
      async *look(places) {
        for (const place of places) yield [place, lookAt(repositories, place)];
      },
      locate: async (id) => repositories.find(({ source }) => source.id === id)?.source,
      async *list(login) {
        for (const repository of repositories)
          if (repository.source.owner === login && repository.source.visibility === 'public') yield looked(repository);
      },
      page: async () => undefined,
      async *releases(ids) {
        for (const id of ids) yield [id, releases().find((release) => release.id === id) ?? null];
      },
      states: async (ids) =>
        new Map(ids.map((id) => [id, structuredClone(releases().find((release) => release.id === id) ?? null)])),
    };
  }

  #desk(program: Program): RequestDesk {
    return {
      open: async () => [...this.issues],
      close: async (issue, answer) => {
        if (issue.number === this.unanswerable)
          throw new program.RegistryError('GITHUB_UNEXPECTED', 'Cannot answer the request', {});
        this.issues.splice(this.issues.indexOf(issue), 1);
        if (answer !== undefined) this.answers.push(answer);
      },
    };
  }

  #asset(
    { source }: WorldRepository,
    tag: string,
    { name, content, size }: { name: string; content: Uint8Array; size?: number | undefined },
  ): AssetFacts {
    this.#contents.set(urlOf(source, tag, name), content);
    return { id: `RA_${this.#id()}`, name, size: size ?? content.length, updatedAt: NOW };
  }

  #id(): number {
    this.#ids += 1;
    return 1_000 + this.#ids;
  }
}

/** A branch in memory of which every commit stays at hand. */
class MemoryBranches extends MemoryIndex implements BranchStore {
  async readAt(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> {
    const files = this.#at(commit);
    return new Map(paths.map((path) => [path, files.get(path)]));
  }

  async pathsAt(commit: string, folder: string): Promise<readonly string[]> {
    return [...this.#at(commit).keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  async *textsAt(commit: string, folder: string): AsyncGenerator<readonly [string, string]> {
    for (const [path, text] of this.#at(commit)) if (path.startsWith(`${folder}/`)) yield [path, text];
  }

  #at(commit: string): ReadonlyMap<string, string> {
    return this.branch.commits.find(({ id }) => id === commit)?.files ?? new Map();
  }
}

function lookAt(repositories: readonly WorldRepository[], { owner, name }: RepositoryPlace): Look {
  const found = repositories.find(
    ({ source }) =>
      source.owner.toLowerCase() === owner.toLowerCase() && source.name.toLowerCase() === name.toLowerCase(),
  );
  return found === undefined ? { kind: 'absent' } : { kind: 'found', look: looked(found) };
}

function looked({ source, releases, wishes }: WorldRepository): RepositoryLook {
  return { source, hasManifest: true, wishes, releases: releases.toReversed() };
}

function urlOf({ owner, name }: RepositoryPlace, tag: string, asset: string): string {
  return `${SERVER}/${owner}/${name}/releases/download/${tag}/${asset}`;
}
