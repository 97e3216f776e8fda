import type { Progress } from '../ports.ts';
import type { Known, RegisteredRepository } from './known.ts';
import type { Memory } from './memory.ts';
import type { Look, ReleaseFinder, RepositoryLook, RepositoryPlace } from './ports.ts';

/** Releases that one run looks into; the others wait for the next. */
const MOST_RELEASES = 5_000;
/** Pages of releases read for one repository. */
const MOST_PAGES = 20;

export interface GatherRequest {
  readonly known: Known;
  readonly memory: Memory;
  readonly finder: ReleaseFinder;
  readonly progress: Progress;
  /** Login that has the index repository. */
  readonly registryOwner: string;
  /** Asked for by name: looked at first, whatever was refused before. */
  readonly asked: readonly RepositoryPlace[];
  /** Id of the registered repository up to which the last run came. */
  readonly cursor: number | undefined;
  /** Whether every page of every list is read. */
  readonly sweep: boolean;
}

export interface Gathered {
  /** Node ids of releases, those asked for first. */
  readonly releases: readonly string[];
  /** What the look at each place asked for showed; absent: not reached. */
  readonly looks: ReadonlyMap<RepositoryPlace, Look>;
  /** What registered repositories look like now. */
  readonly registered: readonly RepositoryLook[];
  /** Where the next run begins, when this one did not come to the end. */
  readonly cursor?: number;
  readonly repositories: number;
}

/** Finds all work there is: what was asked for, listed publishers, registered repositories. */
export async function gather(request: GatherRequest): Promise<Gathered> {
  const { finder, asked } = request;
  const found = new Found(request);
  const looks = new Map<RepositoryPlace, Look>();
  for await (const [place, look] of finder.look(asked)) {
    looks.set(place, look);
    if (look.kind === 'found') await found.take(look.look, true);
  }
  for (const id of request.memory.due()) found.releases.add(id);
  await listPublishers(request, found);
  const cursor = await lookAtRegistered(request, found);
  return {
    releases: [...found.releases],
    looks,
    registered: [...found.registered.values()],
    repositories: found.repositories.size,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** Whatever the account has that is a package; what it registered is among it. */
async function listPublishers({ known, finder, registryOwner }: GatherRequest, found: Found): Promise<void> {
  const { owner, accounts, repositories } = known.rules.publishers;
  for (const login of new Set([...(owner ? [registryOwner.toLowerCase()] : []), ...accounts])) {
    for await (const look of finder.list(login))
      if (look.hasManifest || known.repositories.has(look.source.id)) await found.take(look, false);
  }
  const places = repositories.map((full) => ({ owner: full.split('/')[0] ?? '', name: full.split('/')[1] ?? '' }));
  for await (const [, look] of finder.look(places)) if (look.kind === 'found') await found.take(look.look, false);
}

/** In the order of their ids from where the last run stopped. Returns where this one stopped, if it did. */
async function lookAtRegistered(request: GatherRequest, found: Found): Promise<number | undefined> {
  const { known, finder, progress, cursor } = request;
  const all = [...known.repositories.values()].sort((a, b) => a.id - b.id);
  const rest = all.filter(({ id }) => id > (cursor ?? 0) && !found.repositories.has(id));
  let at = cursor;
  for (let start = 0; start < rest.length; start += STEP) {
    if (finder.left() === 0 || found.releases.size >= MOST_RELEASES) {
      progress.warn(`The budget is spent: ${rest.length - start} repositories wait for the next run`);
      return at ?? 0;
    }
    const some = rest.slice(start, start + STEP);
    for await (const [place, look] of finder.look(some)) await takeRegistered(idOf(place, some), look, request, found);
    at = some.at(-1)?.id;
  }
  return undefined;
}

/** A name that was given up and taken by somebody else is another repository: the id tells where ours went. */
async function takeRegistered(
  id: number | undefined,
  look: Look,
  { finder }: GatherRequest,
  found: Found,
): Promise<void> {
  if (look.kind !== 'found' || id === undefined) return;
  if (look.look.source.id === id) return found.take(look.look, false);
  const place = await finder.locate(id);
  if (place === undefined) return;
  for await (const [, moved] of finder.look([place]))
    if (moved.kind === 'found' && moved.look.source.id === id) await found.take(moved.look, false);
}

/** Repositories between two looks at the budget. */
const STEP = 100;

function idOf(place: RepositoryPlace, some: readonly RegisteredRepository[]): number | undefined {
  return some.find((one) => one === place)?.id;
}

class Found {
  readonly releases = new Set<string>();
  readonly repositories = new Set<number>();
  readonly registered = new Map<number, RepositoryLook>();
  readonly #request: GatherRequest;

  constructor(request: GatherRequest) {
    this.#request = request;
  }

  async take(look: RepositoryLook, asked: boolean): Promise<void> {
    const { memory, finder, sweep } = this.#request;
    const { source } = look;
    if (this.repositories.has(source.id) && !asked) return;
    this.repositories.add(source.id);
    if (this.#request.known.repositories.has(source.id)) this.registered.set(source.id, look);
    let page: Pick<RepositoryLook, 'releases' | 'next'> = look;
    for (let pages = 1; ; pages++) {
      const wanted = memory.wanted({ source, releases: page.releases }, asked);
      for (const { id } of wanted) this.releases.add(id);
      // older pages hold nothing new where the newest is all known, but for back-ports, which the sweep finds
      const further = sweep || asked || (wanted.length > 0 && wanted.length === page.releases.length);
      if (page.next === undefined || !further || pages >= MOST_PAGES || this.releases.size >= MOST_RELEASES) return;
      const next = await finder.page(source, page.next);
      if (next === undefined) return;
      page = next;
    }
  }
}
