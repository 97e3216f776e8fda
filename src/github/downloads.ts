import type { RegistryError } from '../errors.ts';
import type { CounterPlace, DownloadCounters, FoundCounter } from '../registry/ports.ts';
import type { Errors, GraphAnswer, Ok } from './answers.ts';
import type { GitHubApi } from './api.ts';
import { byIdFrom, foundFrom, repositoriesOf } from './download-answers.ts';
import { countersByIdDocument, findAssetsDocument, IDS_PER_LIST } from './download-documents.ts';
import { fieldsOf } from './json.ts';
import { readPatiently } from './reads.ts';
import { refusalError } from './refusals.ts';
import type { RepositoryName } from './site.ts';

export interface DownloadCountersOptions {
  readonly api: GitHubApi;
  /** The registry, for messages. */
  readonly repository: RepositoryName;
}

/** Largest batches, each for one point: ids in three lists; places, whose lists of assets are the hundred connections of a point. */
export const BATCH = { ids: 3 * IDS_PER_LIST, places: 100, least: 10 } as const;

/** Points of the hour that are left to others, and to the commit after the reading. */
export const RESERVE = 20;

/** Batches without an answer before a run stops asking. */
const PATIENCE = 4;

/** GitHub's download counters by GraphQL, one query after the other. */
export function createDownloadCounters(options: DownloadCountersOptions): DownloadCounters {
  return new GitHubCounters(options);
}

class GitHubCounters implements DownloadCounters {
  used = 0;
  ended: string | undefined;
  readonly #options: DownloadCountersOptions;
  #failures = 0;
  /** Part of the largest batch that GitHub manages to answer. */
  #share = 1;

  constructor(options: DownloadCountersOptions) {
    this.#options = options;
  }

  async byId(ids: readonly string[], points: number): Promise<ReadonlyMap<string, number | null>> {
    const seen = new Map<string, number | null>();
    await this.#batches(ids, { points, size: BATCH.ids }, async (batch) => {
      const lists: string[][] = [];
      for (let at = 0; at < batch.length; at += IDS_PER_LIST) lists.push(batch.slice(at, at + IDS_PER_LIST));
      const variables = Object.fromEntries(lists.map((list, index) => [`i${index}`, list]));
      const answer = await this.#ask(countersByIdDocument(lists.length), variables);
      for (const [id, count] of answer === undefined ? [] : byIdFrom(answer, lists)) seen.set(id, count);
      return answer !== undefined;
    });
    return seen;
  }

  async find<Place extends CounterPlace>(
    places: readonly Place[],
    points: number,
  ): Promise<ReadonlyMap<Place, FoundCounter | null>> {
    const seen = new Map<Place, FoundCounter | null>();
    await this.#batches(places, { points, size: BATCH.places }, async (batch) => {
      const repositories = repositoriesOf(batch);
      const shapes = repositories.map(({ askId, places: { length } }) => ({ askId, assets: length }));
      const variables = Object.assign({}, ...repositories.map(({ variables }) => variables));
      const answer = await this.#ask(findAssetsDocument(shapes), variables);
      for (const [place, found] of answer === undefined ? [] : foundFrom(answer, repositories)) seen.set(place, found);
      return answer !== undefined;
    });
    return seen;
  }

  /** Batch after batch, smaller where GitHub does not manage; `ask` says whether it was answered. */
  async #batches<Item>(
    items: readonly Item[],
    { points, size }: { readonly points: number; readonly size: number },
    ask: (batch: readonly Item[]) => Promise<boolean>,
  ): Promise<void> {
    const most = this.used + points;
    for (let at = 0; at < items.length && this.used < most && this.ended === undefined; ) {
      const batch = items.slice(at, at + Math.max(BATCH.least, Math.floor(size * this.#share)));
      if (await ask(batch)) at += batch.length;
      else this.#share /= 2;
    }
  }

  /** One query; undefined where it got no answer, and `ended` is set where asking again is of no use now. */
  async #ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Ok | Errors | undefined> {
    const { api } = this.#options;
    const answer = await readPatiently<GraphAnswer>(api, () => api.graphql(query, variables));
    switch (answer.kind) {
      case 'ok':
        return this.#charge(answer);
      case 'errors':
        if (answer.errors.some((error) => error.static)) throw this.#unexpected(answer.errors.map((e) => e.message));
        if (answer.errors.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')) this.#share /= 2;
        return this.#charge(answer);
      case 'limited':
        this.ended = `GitHub limits requests: ${answer.message}`;
        return undefined;
      case 'unclear':
        this.#failures++;
        // an attempt that got no answer may have been charged
        this.used++;
        if (this.#failures >= PATIENCE) this.ended = `GitHub gave no clear answer: ${answer.cause.message}`;
        return undefined;
      case 'refused':
        throw this.#refused(answer.status, answer.message);
    }
  }

  #charge<Answer extends Ok | Errors>(answer: Answer): Answer {
    const { cost, remaining } = fieldsOf(fieldsOf(answer.data).rateLimit);
    // a GHES without limits has no `rateLimit`
    this.used += typeof cost === 'number' && cost >= 0 ? cost : 1;
    if (typeof remaining === 'number' && remaining <= RESERVE) this.ended = "the hour's points are spent";
    return answer;
  }

  #refused(status: number, message: string): RegistryError {
    const code = status === 401 ? 'TOKEN_INVALID' : 'GITHUB_UNEXPECTED';
    return this.#error(code, `HTTP status ${status}: ${message}`);
  }

  #unexpected(messages: readonly string[]): RegistryError {
    return this.#error('GITHUB_UNEXPECTED', messages.join('; '));
  }

  #error(code: 'TOKEN_INVALID' | 'GITHUB_UNEXPECTED', found: string): RegistryError {
    const { api, repository } = this.#options;
    const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
    return refusalError({ kind: 'refused', code, found }, { ...asked, action: 'Cannot read download counters' });
  }
}
