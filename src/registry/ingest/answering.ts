import { type Problem, RegistryError } from '../../errors.ts';
import { isListed } from '../checks/source-checks.ts';
import type { Progress } from '../ports.ts';
import { type Answer, answerTo, refusalAnswer } from './answer.ts';
import type { Gathered } from './gather.ts';
import type { Known } from './known.ts';
import type { Outcome } from './outcome.ts';
import type { PublishRequestIssue, RepositoryPlace, RequestDesk } from './ports.ts';

/** Requests, and what the run found about them. */
export interface Asking {
  readonly issues: readonly PublishRequestIssue[];
  readonly asking: readonly { readonly issue: PublishRequestIssue; readonly place: RepositoryPlace | undefined }[];
  readonly gathered: Gathered;
  readonly outcomes: readonly Outcome[];
  readonly known: Known;
  /** Login that has the index repository. */
  readonly registryOwner: string;
}

export interface AnswerPorts {
  readonly desk: RequestDesk;
  readonly progress: Progress;
}

/** Closes every issue that can be answered; where GitHub made trouble it stays open for the next run, and stops no other. */
export async function answerAll(request: Asking, { desk, progress }: AnswerPorts): Promise<number> {
  const { issues, asking } = request;
  let count = 0;
  const close = async (issue: PublishRequestIssue, answer: Answer | undefined): Promise<void> => {
    try {
      await desk.close(issue, answer?.text, answer?.outcome ?? 'completed');
      if (answer !== undefined) count++;
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      progress.warn(`Request #${issue.number} waits for the next run: ${error.message}`);
    }
  };
  for (const issue of issues.filter(({ answered }) => answered)) await close(issue, undefined);
  for (const { issue, place } of asking) {
    const answer = place === undefined ? refusalAnswer(UNREADABLE) : answerFor(place, request);
    if (answer !== undefined) await close(issue, answer);
  }
  return count;
}

function answerFor(place: RepositoryPlace, { gathered, outcomes, known, registryOwner }: Asking): Answer | undefined {
  const look = gathered.looks.get(place);
  if (look === undefined) return undefined;
  if (look.kind === 'absent') return refusalAnswer(ABSENT);
  const { source } = look.look;
  const own = outcomes.filter(({ release }) => release.source.id === source.id);
  if (own.some(({ kind }) => kind === 'failed')) return undefined;
  const mayPublish = known.rules.publishers.anyone || known.repositories.has(source.id);
  if (own.length === 0 && !mayPublish && !isListed(source, known.rules.publishers, registryOwner))
    return refusalAnswer(UNLISTED);
  const added = own.flatMap(({ kind, name, version }) => (kind === 'published' ? [`${name}@${version}`] : []));
  return answerTo(source, [...(known.listed.get(source.id) ?? []), ...added.sort()], own);
}

const UNREADABLE: Problem = {
  code: 'REQUEST_INVALID',
  message: 'The request names no repository',
  expected: '`owner/name` under the heading "Repository", as the form writes it',
  cure: 'Open a new request with the form',
};

const ABSENT: Problem = {
  code: 'REQUEST_INVALID',
  message: 'The repository does not exist, or is not public',
  expected: 'a public repository of this GitHub',
  cure: 'Check the name, then open a new request',
};

const UNLISTED: Problem = {
  code: 'PUBLISHER_UNLISTED',
  message: 'The registry does not take packages of this repository',
  expected: 'an account or a repository under `publishers` of `registry.yaml`',
  cure: "Ask the registry's maintainers to add it",
};
