import { archiveName } from '../../archive/naming.ts';
import { RegistryError } from '../../errors.ts';
import { parseName } from '../../manifest/name.ts';
import { readConfig } from '../../sparse/config.ts';
import type { Entry } from '../../sparse/entry.ts';
import { readIndexFile } from '../../sparse/index-file.ts';
import { type IngestPolicy, readIngestPolicy } from '../../sparse/ingest-policy.ts';
import { type OwnerRecord, type Publisher, readOwner } from '../../sparse/owner.ts';
import { CONFIG_PATH, LAYOUTS, type Layout, POLICY_PATH, packagePath } from '../../sparse/path.ts';
import { type Policy, readPolicy } from '../../sparse/policy.ts';
import type { Progress } from '../ports.ts';
import type { BranchStore } from './ports.ts';

/** A repository that publishes here. */
export interface RegisteredRepository {
  readonly id: number;
  /** Where it was when it was registered; perhaps it has another name by now. */
  readonly owner: string;
  readonly name: string;
  readonly ownerIds: readonly number[];
  /** Packages it may publish. */
  readonly packages: readonly string[];
  /** Whether it asked to hand a package on, and waits. */
  readonly moving: boolean;
}

/** What the index says at one commit, as far as finding work goes. */
export interface Known {
  readonly layout: Layout;
  readonly policy: Policy;
  readonly rules: IngestPolicy;
  /** By numeric id. */
  readonly repositories: ReadonlyMap<number, RegisteredRepository>;
  /** Repository id → tags of its versions → file names of their archives. */
  readonly published: ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Repository id → its versions, `name@version`, oldest first. */
  readonly listed: ReadonlyMap<number, readonly string[]>;
  /** Name → versions that can be chosen anew. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

/** Reads the whole index at a commit. A record that is damaged is left out with a warning: it is for `check` to complain. */
export async function readKnown(
  index: BranchStore,
  head: string,
  { host, progress }: { readonly host: string; readonly progress: Progress },
): Promise<Known> {
  const files = await index.readAt(head, [CONFIG_PATH, POLICY_PATH]);
  const { layout } = readConfig(files.get(CONFIG_PATH));
  const text = files.get(POLICY_PATH);
  const published = new Map<number, Map<string, Set<string>>>();
  const versions = new Map<string, string[]>();
  const listed = new Map<number, string[]>();
  for await (const [path, lines] of index.textsAt(head, 'index')) {
    for (const entry of left(path, progress, () => entriesOf(path, lines)) ?? []) {
      const { name, vers, repository, yanked, removed } = entry;
      if (!yanked && removed === undefined) versions.set(name, [...(versions.get(name) ?? []), vers]);
      if (repository.host !== host) continue;
      listed.set(repository.id, [...(listed.get(repository.id) ?? []), `${name}@${vers}`]);
      const tags = published.get(repository.id) ?? new Map<string, Set<string>>();
      published.set(
        repository.id,
        tags.set(repository.tag, (tags.get(repository.tag) ?? new Set()).add(fileOf(entry))),
      );
    }
  }
  const repositories = new Map<number, RegisteredRepository>();
  for await (const [path, record] of index.textsAt(head, 'owners')) {
    const owner =
      path.endsWith('/-') || path.startsWith('owners/-/')
        ? undefined
        : left(path, progress, () => readOwner(record, path));
    for (const publisher of owner?.repositories ?? []) {
      if (publisher.host === host && owner !== undefined) register(repositories, publisher, owner);
    }
  }
  return { layout, policy: readPolicy(text), rules: readIngestPolicy(text), repositories, published, listed, versions };
}

function register(
  repositories: Map<number, RegisteredRepository>,
  publisher: Publisher,
  record: Pick<OwnerRecord, 'name' | 'moving'>,
): void {
  const { id, owner_id, full_name } = publisher;
  const known = repositories.get(id);
  const [owner = '', title = ''] = full_name.split('/');
  repositories.set(id, {
    id,
    owner: known?.owner ?? owner,
    name: known?.name ?? title,
    ownerIds: [...new Set([...(known?.ownerIds ?? []), owner_id])],
    packages: [...(known?.packages ?? []), record.name],
    moving: known?.moving === true || record.moving?.from === id,
  });
}

/** Entries of a file whose path is theirs. */
function entriesOf(path: string, text: string): readonly Entry[] {
  return readIndexFile(text, path).flatMap(({ entry }) => {
    if (entry === undefined) return [];
    const name = parseName(entry.name);
    return LAYOUTS.some((layout) => path === `index/${packagePath(name, layout)}`) ? [entry] : [];
  });
}

function fileOf({ name, vers }: Entry): string {
  return archiveName(parseName(name), vers);
}

function left<Value>(path: string, progress: Progress, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    progress.warn(`"${path}" of the index is left out: ${error.message}`);
    return undefined;
  }
}
