import type {
  Look,
  ReleaseFacts,
  ReleaseFinder,
  ReleaseState,
  RepositoryLook,
  RepositoryPlace,
} from '../registry/ingest/ports.ts';
import type { GraphAnswer } from './answers.ts';
import type { CountedApi } from './budget.ts';
import { factsFrom, lookFrom, pageFrom, stateFrom } from './discovery-answers.ts';
import {
  DETAILS,
  DETAILS_DOCUMENT,
  LIST_DOCUMENT,
  LOOKS,
  looksDocument,
  PAGE_DOCUMENT,
  STATES,
  STATES_DOCUMENT,
} from './discovery-documents.ts';
import { type Fields, fieldsOf, isFields, listOf, textOf } from './json.ts';
import { readPatiently } from './reads.ts';
import { refusalError } from './refusals.ts';
import { repositoryFrom } from './repository.ts';

export interface ReleaseFinderOptions {
  readonly counted: CountedApi;
  /** Requests that the run may send in all; some are kept for the commit and the answers. */
  readonly budget: number;
}

/** Requests kept back for reading the releases again, the commit and the log. */
const RESERVE = 12;

/** Batches in a row without an answer before it is GitHub's trouble and not that of one repository: halving ends sooner. */
const PATIENCE = 10;

/** GitHub's lists by GraphQL. A batch that GitHub does not manage is halved, down to the one that makes the trouble. */
export function createReleaseFinder(options: ReleaseFinderOptions): ReleaseFinder {
  return new GitHubFinder(options);
}

interface Seen {
  readonly data: Fields;
  /** Paths that GitHub says are not there. */
  readonly absent: ReadonlySet<string>;
}

class GitHubFinder implements ReleaseFinder {
  readonly #options: ReleaseFinderOptions;
  readonly #host: string;
  #limited = false;
  #failures = 0;

  constructor(options: ReleaseFinderOptions) {
    this.#options = options;
    this.#host = new URL(options.counted.api.site.server).host;
  }

  left(): number {
    const { counted, budget } = this.#options;
    return this.#limited ? 0 : Math.max(0, budget - RESERVE - counted.used());
  }

  async *look(places: readonly RepositoryPlace[]): AsyncGenerator<readonly [RepositoryPlace, Look]> {
    const variables = (batch: readonly RepositoryPlace[]) =>
      Object.fromEntries(
        batch.flatMap(({ owner, name }, at) => [[`o${at}`, owner] as const, [`n${at}`, name] as const]),
      );
    const ask = (batch: readonly RepositoryPlace[]) => this.#ask(looksDocument(batch.length), variables(batch));
    for await (const { batch, seen } of this.#batches(places, LOOKS, ask)) {
      for (const [at, place] of batch.entries()) {
        const value = seen.data[`r${at}`];
        const look = isFields(value) ? lookFrom(value, this.#host) : undefined;
        if (look !== undefined) yield [place, { kind: 'found', look }];
        else if (value === null && seen.absent.has(`r${at}`)) yield [place, { kind: 'absent' }];
      }
    }
  }

  async locate(id: number): Promise<RepositoryPlace | undefined> {
    const { api } = this.#options.counted;
    if (this.left() === 0) return undefined;
    const answer = await readPatiently(api, () => api.rest('GET /repositories/{repository_id}', { repository_id: id }));
    const facts = answer.kind === 'ok' ? repositoryFrom(answer.data) : undefined;
    return facts?.id === id ? { owner: facts.owner, name: facts.name } : undefined;
  }

  async *list(login: string): AsyncGenerator<RepositoryLook> {
    let first = LOOKS;
    for (let after: string | null = null; this.left() > 0; ) {
      const seen: Seen | undefined = await this.#ask(LIST_DOCUMENT, { login, first, after });
      if (seen === undefined && first > 10) {
        first = Math.floor(first / 2);
        continue;
      }
      const { nodes, pageInfo } = fieldsOf(fieldsOf(seen?.data.repositoryOwner).repositories);
      for (const node of listOf(nodes)) {
        const look = lookFrom(node, this.#host);
        if (look !== undefined) yield look;
      }
      const { hasNextPage, endCursor } = fieldsOf(pageInfo);
      after = textOf(endCursor) ?? null;
      if (hasNextPage !== true || after === null) return;
    }
  }

  async page(
    { owner, name }: RepositoryPlace,
    after: string,
  ): Promise<Pick<RepositoryLook, 'releases' | 'next'> | undefined> {
    if (this.left() === 0) return undefined;
    const seen = await this.#ask(PAGE_DOCUMENT, { owner, name, after });
    const repository = fieldsOf(seen?.data.repository);
    return isFields(repository.releases) ? pageFrom(repository.releases) : undefined;
  }

  async *releases(ids: readonly string[]): AsyncGenerator<readonly [string, ReleaseFacts | null]> {
    const ask = (batch: readonly string[]) => this.#ask(DETAILS_DOCUMENT, { ids: batch });
    for await (const { batch, seen } of this.#batches(ids, DETAILS, ask))
      yield* nodesIn(batch, seen, (node) => factsFrom(node, this.#host));
  }

  async states(ids: readonly string[]): Promise<ReadonlyMap<string, ReleaseState | null>> {
    const states = new Map<string, ReleaseState | null>();
    const ask = (batch: readonly string[]) => this.#ask(STATES_DOCUMENT, { ids: batch });
    // what was downloaded is finished: this reads past the budget, from what was kept back
    for await (const { batch, seen } of this.#batches(ids, STATES, ask, true))
      for (const [id, state] of nodesIn(batch, seen, (node) => stateFrom(node, this.#host))) states.set(id, state);
    return states;
  }

  async *#batches<Item>(
    items: readonly Item[],
    size: number,
    ask: (batch: readonly Item[]) => Promise<Seen | undefined>,
    always = false,
  ): AsyncGenerator<{ batch: readonly Item[]; seen: Seen }> {
    const waiting: (readonly Item[])[] = [];
    for (let at = 0; at < items.length; at += size) waiting.push(items.slice(at, at + size));
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      if (this.#limited || (!always && this.left() === 0)) return;
      const seen = await ask(batch);
      const half = Math.ceil(batch.length / 2);
      if (seen !== undefined) yield { batch, seen };
      else if (batch.length > 1) waiting.unshift(batch.slice(0, half), batch.slice(half));
    }
  }

  async #ask(document: string, variables: Readonly<Record<string, unknown>>): Promise<Seen | undefined> {
    const { api } = this.#options.counted;
    const answer = await readPatiently<GraphAnswer>(api, () => api.graphql(document, variables));
    if (answer.kind === 'refused' && answer.status === 401) throw this.#invalid(answer.message);
    const seen = seenIn(answer);
    this.#failures = seen === undefined ? this.#failures + 1 : 0;
    if (answer.kind === 'limited' || this.#failures >= PATIENCE) this.#limited = true;
    return seen;
  }

  #invalid(message: string) {
    const { api } = this.#options.counted;
    return refusalError(
      { kind: 'refused', code: 'TOKEN_INVALID', found: message },
      {
        action: 'Cannot look for releases',
        repository: { owner: '', name: '' },
        tokenKind: api.tokenKind,
        server: api.site.server,
      },
    );
  }
}

function seenIn(answer: GraphAnswer): Seen | undefined {
  if (answer.kind === 'ok') return { data: fieldsOf(answer.data), absent: new Set() };
  // an error that is about the whole answer leaves nothing to trust
  if (answer.kind !== 'errors' || answer.errors.some(({ path }) => path === '')) return undefined;
  const absent = answer.errors.filter(({ type }) => type === 'NOT_FOUND').map(({ path }) => path);
  return { data: answer.data, absent: new Set(absent) };
}

function* nodesIn<Facts>(
  ids: readonly string[],
  { data, absent }: Seen,
  read: (node: unknown) => (Facts & { readonly id: string }) | undefined,
): Generator<readonly [string, Facts | null]> {
  const nodes = listOf(data.nodes);
  for (const [at, id] of ids.entries()) {
    const facts = read(nodes[at]);
    if (facts?.id === id) yield [id, facts];
    else if (nodes[at] === null && absent.has(`nodes.${at}`)) yield [id, null];
  }
}
