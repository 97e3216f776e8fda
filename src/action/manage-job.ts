import { RegistryError } from '../errors.ts';
import { createGitHubApi, type GitHubAccess, type GitHubApi } from '../github/api.ts';
import { publisherFrom } from '../github/identity.ts';
import { createGitHubIndex } from '../github/index-store.ts';
import { readRepository } from '../github/repository.ts';
import type { RepositoryName } from '../github/site.ts';
import { createFetch } from '../http/fetch.ts';
import { type ManageReceipt, type ManageRequest, manage } from '../registry/manage.ts';
import { createPackageReader } from '../registry/package-reader.ts';
import { publicArchives } from './manage-archives.ts';
import type { ManageInputs } from './manage-inputs.ts';

/** Everything a manage job gets from its runner. */
export interface ManageJob {
  readonly inputs: ManageInputs;
  /** Name of the event that started the run. */
  readonly event: string;
  readonly access: Omit<GitHubAccess, 'token'>;
  /** The index repository: the one the job runs in. */
  readonly repository: RepositoryName;
  /** Login of whoever started the run, and its address. */
  readonly actor?: string | undefined;
  readonly run?: string | undefined;
}

/** Events that only people with write access to the repository can make. */
const EVENTS: readonly string[] = ['workflow_dispatch', 'repository_dispatch'];

/** What was asked for, and what came of it. */
export interface ManageOutcome {
  readonly request: ManageRequest;
  readonly receipt: ManageReceipt;
}

/** Does one operation on the index. Throws `EVENT_UNSUPPORTED`, and what `manage` throws. */
export async function runManageJob(job: ManageJob): Promise<ManageOutcome> {
  if (!EVENTS.includes(job.event)) throw notByForm(job.event);
  const { inputs, access, repository } = job;
  const api = createGitHubApi({ ...access, token: inputs.token });
  const request = await requestOf(inputs, api);
  const receipt = await manage(request, {
    index: createGitHubIndex({ api, repository, branch: inputs.branch }),
    packages: createPackageReader(publicArchives(access.site.server, access.fetch ?? createFetch({}))),
    pacing: access.pacing,
    progress: access.progress ?? { step: () => undefined, warn: () => undefined },
    askedBy: askedBy(job),
  });
  return { request, receipt };
}

/** The numbers of the target are asked now, from GitHub: nobody types them. */
async function requestOf({ operation, name, version, reason, target }: ManageInputs, api: GitHubApi) {
  const facts = target === undefined ? undefined : await readRepository(api, target);
  return {
    ...{ operation, name },
    ...(version === undefined ? {} : { version }),
    ...(reason === undefined ? {} : { reason }),
    ...(facts === undefined ? {} : { target: publisherFrom(facts, api.site) }),
  };
}

function askedBy({ actor, run }: ManageJob): string | undefined {
  if (actor === undefined || !/^[\w-]{1,39}(?:\[bot\])?$/.test(actor)) return undefined;
  return run === undefined ? actor : `${actor}: ${run}`;
}

function notByForm(event: string): RegistryError {
  return new RegistryError('EVENT_UNSUPPORTED', 'Cannot change the index for this event', {
    found: `\`${event}\``,
    expected: `${EVENTS.map((each) => `\`${each}\``).join(' or ')}: only who may write to the repository starts those`,
    cure: 'Start the workflow by hand: `on: workflow_dispatch`',
  });
}
