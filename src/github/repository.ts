import { RegistryError } from '../errors.ts';
import type { Visibility } from '../registry/ports.ts';
import type { GitHubApi } from './api.ts';
import { createCalls } from './calls.ts';
import { RESOLVE_DOCUMENT } from './documents.ts';
import { fieldsOf, idOf, listOf, oidOf, textOf } from './json.ts';
import { queryOutcome } from './outcomes.ts';
import { readPatiently } from './reads.ts';
import type { RepositoryName } from './site.ts';

/** Who a repository is: numeric ids, which no rename changes, and what GitHub knows about it for people. */
export interface RepositoryFacts {
  readonly id: number;
  readonly ownerId: number;
  /** Login of the owner at the time. */
  readonly owner: string;
  readonly name: string;
  /** `owner/name` at the time. */
  readonly fullName: string;
  readonly visibility: Exclude<Visibility, 'local'>;
  readonly defaultBranch?: string;
  /** Address of its page. */
  readonly url?: string;
  readonly description?: string;
  readonly homepage?: string;
  /** SPDX id; absent where GitHub does not know. */
  readonly license?: string;
  readonly topics: readonly string[];
}

/** A repository as REST and events show it, or undefined where ids or names are missing. */
export function repositoryFrom(value: unknown): RepositoryFacts | undefined {
  const fields = fieldsOf(value);
  const account = fieldsOf(fields.owner);
  const id = idOf(fields.id);
  const ownerId = idOf(account.id);
  // a push event names the owner in `name`, all others in `login`
  const owner = textOf(account.login) ?? textOf(account.name);
  const name = textOf(fields.name);
  const visibility = visibilityOf(fields.visibility, fields.private);
  if (
    id === undefined ||
    ownerId === undefined ||
    owner === undefined ||
    name === undefined ||
    visibility === undefined
  ) {
    return undefined;
  }
  const license = textOf(fieldsOf(fields.license).spdx_id);
  const defaultBranch = textOf(fields.default_branch);
  const url = textOf(fields.html_url);
  const description = textOf(fields.description);
  const homepage = textOf(fields.homepage);
  return {
    ...{ id, ownerId, owner, name, visibility },
    fullName: textOf(fields.full_name) ?? `${owner}/${name}`,
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(url === undefined ? {} : { url }),
    ...(description === undefined ? {} : { description }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(license === undefined || license === 'NOASSERTION' ? {} : { license }),
    topics: listOf(fields.topics).filter((topic): topic is string => typeof topic === 'string'),
  };
}

// an event of an old GHES has `private` alone; what is not said to be public is private
function visibilityOf(visibility: unknown, isPrivate: unknown): RepositoryFacts['visibility'] | undefined {
  if (visibility === 'public' || visibility === 'internal' || visibility === 'private') return visibility;
  if (visibility !== undefined || typeof isPrivate !== 'boolean') return undefined;
  return isPrivate ? 'private' : 'public';
}

/** The repository that an event is about: no request. Throws `EVENT_UNSUPPORTED`. */
export function repositoryFromEvent(payload: unknown): RepositoryFacts {
  const facts = repositoryFrom(fieldsOf(payload).repository);
  if (facts !== undefined) return facts;
  throw new RegistryError('EVENT_UNSUPPORTED', 'Cannot read the event: it does not say which repository it is about', {
    found: 'a payload without a complete `repository`',
    expected: 'a repository with numeric ids, owner and visibility',
    cure: 'Run the action on a `release`, a pushed tag, a `pull_request` or `workflow_dispatch`',
  });
}

/** Asks GitHub what a repository is. Throws `SOURCE_UNREADABLE` where the token cannot see it. */
export async function readRepository(api: GitHubApi, repository: RepositoryName): Promise<RepositoryFacts> {
  const action = `Cannot read the repository ${repository.owner}/${repository.name}`;
  const calls = createCalls({ api, repository });
  const data = await calls.readIfThere(action, 'GET /repos/{owner}/{repo}', {});
  if (data === undefined)
    throw calls.refusal(action, { kind: 'refused', code: 'SOURCE_UNREADABLE', found: 'HTTP status 404' });
  const facts = repositoryFrom(data);
  if (facts === undefined) throw calls.unexpected(action, 'a repository without ids');
  return facts;
}

/** The commit a tag stands for, through annotated tags; undefined where there is no such tag. */
export async function resolveTag(api: GitHubApi, repository: RepositoryName, tag: string): Promise<string | undefined> {
  const action = `Cannot look up the tag ${tag}`;
  const calls = createCalls({ api, repository });
  const variables = { ...repository, ref: `refs/tags/${tag}` };
  const outcome = queryOutcome(await readPatiently(api, () => api.graphql(RESOLVE_DOCUMENT, variables)));
  if (outcome.kind === 'refused') {
    const code = outcome.code.startsWith('INDEX_') ? 'SOURCE_UNREADABLE' : outcome.code;
    throw calls.refusal(action, { ...outcome, code });
  }
  if (outcome.repository.ref === null) return undefined;
  let target = fieldsOf(fieldsOf(outcome.repository.ref).target);
  while (target.__typename === 'Tag' && target.target !== undefined) target = fieldsOf(target.target);
  const commit = target.__typename === 'Commit' ? oidOf(target.oid) : undefined;
  if (commit === undefined) throw calls.unexpected(action, 'a tag that is not of a commit');
  return commit;
}
