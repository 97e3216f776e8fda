import { RegistryError } from '../errors.ts';
import { pagesUrl } from '../github/identity.ts';
import { readRepository } from '../github/repository.ts';
import { foundingFiles, initIndex } from '../registry/init.ts';
import { templateFiles } from '../registry/template.ts';
import { type GitHubContext, githubApi, githubIndexOf } from './github-registry.ts';
import type { RegistryPlace } from './registry-place.ts';

export interface GitHubInit {
  readonly place: Extract<RegistryPlace, { kind: 'github' }>;
  /** The repository's if absent. */
  readonly name?: string | undefined;
  /** Where Pages serves the repository if absent. */
  readonly base?: string | undefined;
  /** Without README, licence and workflows. */
  readonly dataOnly: boolean;
}

/** What was made on GitHub. */
export interface FoundedIndex {
  /** `owner/name@branch`. */
  readonly label: string;
  readonly name: string;
  readonly base: string;
  readonly commit: string;
  /** Whether the workflows that serve it are there too. */
  readonly workflows: boolean;
}

/** Workflows run from the branch that the template's are about. */
const BRANCH = 'main';

/** Makes the index in a branch of a repository that is there, empty or not. Throws `INDEX_NOT_FOUND`, `INDEX_EXISTS`, `INDEX_FORBIDDEN`, `TOKEN_MISSING`. */
export async function initOnGitHub(
  { place, dataOnly, ...wanted }: GitHubInit,
  context: GitHubContext,
): Promise<FoundedIndex> {
  const { owner, repository } = place;
  const api = githubApi(context);
  const facts = await readRepository(api, { owner, name: repository }).catch((cause: unknown) => {
    throw cause instanceof RegistryError && cause.code === 'SOURCE_UNREADABLE' ? unseen(place, cause) : cause;
  });
  const index = githubIndexOf(api, { ...place, owner: facts.owner, repository: facts.name });
  const { name = facts.name, base = pagesUrl(facts, api.site) } = wanted;
  context.terminal.progress.step(`Making the index ${index.label}`);
  const workflows = !dataOnly && (place.branch ?? BRANCH) === BRANCH;
  const files = workflows ? templateFiles({ name, base }) : foundingFiles({ name, base });
  const commit = await initIndex({ name, base }, index, files).catch((cause: unknown) => {
    const refused = cause instanceof RegistryError && ['INDEX_FORBIDDEN', 'INDEX_NOT_FOUND'].includes(cause.code);
    throw refused && workflows ? withoutWorkflows(place, cause) : cause;
  });
  return { label: index.label, name, base, commit, workflows };
}

/** GitHub does not always say that it is the workflows which a token may not write. */
function withoutWorkflows({ owner, repository }: GitHubInit['place'], cause: RegistryError): RegistryError {
  return new RegistryError(cause.code, cause.message, {
    ...(cause.found === undefined ? {} : { found: cause.found }),
    expected:
      'a token with Contents: write and Workflows: write on the repository (classic: scopes `repo` and `workflow`)',
    cure: `${cause.cure ?? 'Give the token both permissions'}
Without the permission for workflows, make the data alone: \`clyde-registry init ${owner}/${repository} --data-only\``,
    cause,
  });
}

function unseen({ owner, repository }: GitHubInit['place'], cause: RegistryError): RegistryError {
  return new RegistryError('INDEX_NOT_FOUND', `Cannot make the index in ${owner}/${repository}: there is none`, {
    found: 'no such repository, as far as this token can see',
    expected: 'a repository on GitHub that the token may write to',
    cure: `Make it first: \`gh repo create ${owner}/${repository} --public\`, or give a token that may see it
For a registry in the folder of that name: \`clyde-registry init ./${owner}/${repository}\``,
    cause,
  });
}
