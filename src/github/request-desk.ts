import type { PublishRequestIssue, RequestDesk } from '../registry/ingest/ports.ts';
import type { GitHubApi } from './api.ts';
import { createCalls } from './calls.ts';
import { fieldsOf, idOf, listOf, textOf } from './json.ts';
import { fetchOutcome } from './outcomes.ts';
import { readPatiently } from './reads.ts';
import type { RepositoryName } from './site.ts';

/** What every answer of ours ends with; it counts only in a comment of a bot or of somebody of the registry. */
const MARK = '<!-- clyde-ingest -->';
/** The label that the form sets. */
export const REQUEST_LABEL = 'publish';
/** Issues in one list. */
const PAGE = 100;
/**
 * Requests that one run takes: each may cost four calls, and anybody can open a thousand. Where there are more, half are the oldest
 * and half the newest: those that cannot be answered, as nobody can read what they ask for, would be the oldest for ever.
 */
const MOST = 100;

const ACTION = 'Cannot answer the open requests';

/** The open issues that the form made. */
export function createRequestDesk(options: {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
  left(): number;
}): RequestDesk {
  const calls = createCalls(options);
  const write = async (route: Parameters<typeof calls.write>[0], parameters: Parameters<typeof calls.write>[1]) => {
    const place = { owner: options.repository.owner, repo: options.repository.name, ...parameters };
    const outcome = fetchOutcome(await readPatiently(options.api, () => options.api.rest(route, place)));
    if (outcome.kind === 'refused') throw calls.refusal(ACTION, outcome);
  };
  return {
    async open() {
      const oldest = await listed(calls, options, { direction: 'asc', most: MOST });
      // where there is a request, the label is there
      if (oldest.length === 0 && options.left() > 0) await provideLabel(calls);
      const newest = oldest.length < MOST ? [] : await listed(calls, options, { direction: 'desc', most: MOST / 2 });
      const chosen = new Map([...oldest.slice(0, MOST - newest.length), ...newest.reverse()]);
      const found: PublishRequestIssue[] = [];
      for (const [number, { body, comments }] of chosen) {
        const answered = comments !== 0 && (await hasAnswer(calls, number));
        found.push({ number, body: (textOf(body) ?? '').slice(0, 20_000), answered });
      }
      return found;
    },
    async close({ number }, answer, outcome) {
      if (answer !== undefined) {
        // a lost answer may have been taken: look before saying it twice
        const said = await commented(calls, number, `${answer}\n\n${MARK}`);
        if (said !== undefined) throw said;
      }
      await write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: number,
        state: 'closed',
        state_reason: outcome,
      });
    },
  };
}

type Calls = ReturnType<typeof createCalls>;

interface Listing {
  readonly direction: 'asc' | 'desc';
  readonly most: number;
}

/** Open issues with the label by number, from the oldest or the newest on. */
async function listed(calls: Calls, budget: { left(): number }, { direction, most }: Listing) {
  const found: (readonly [number, ReturnType<typeof fieldsOf>])[] = [];
  for (let page = 1; budget.left() > 0 && found.length < most; page++) {
    const order = { sort: 'created', direction };
    const parameters = { state: 'open', labels: REQUEST_LABEL, per_page: PAGE, page, ...order };
    const list = listOf(await calls.read(ACTION, 'GET /repos/{owner}/{repo}/issues', parameters));
    for (const issue of list.map(fieldsOf)) {
      const id = idOf(issue.number);
      if (id !== undefined && issue.pull_request === undefined && found.length < most) found.push([id, issue]);
    }
    if (list.length < PAGE) break;
  }
  return found;
}

/** GitHub leaves out a form's label that the repository does not have, and a repository made from a template has none of its labels: no request would be seen. */
async function provideLabel(calls: Calls): Promise<void> {
  const [action, route] = ['Cannot look for the label of requests', 'GET /repos/{owner}/{repo}/labels/{name}'] as const;
  if ((await calls.readIfThere(action, route, { name: REQUEST_LABEL })) !== undefined) return;
  const answer = await calls.write('POST /repos/{owner}/{repo}/labels', {
    name: REQUEST_LABEL,
    color: '0e8a16',
    description: 'Asks the registry to look at the releases of a repository',
  });
  // looked at again in the next run
  if (answer.kind !== 'ok')
    calls.api.progress?.warn(
      `The label \`${REQUEST_LABEL}\` could not be made: the form "Publish a package" needs it; the token needs \`issues:write\``,
    );
}

async function commented(calls: Calls, number: number, body: string): Promise<Error | undefined> {
  const action = `Cannot answer the request #${number}`;
  for (let attempt = 1; ; attempt++) {
    const answer = await calls.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: number,
      body,
    });
    if (answer.kind === 'ok') return undefined;
    if (answer.kind === 'refused' || attempt >= 3) {
      const outcome = fetchOutcome(answer);
      return outcome.kind === 'refused' ? calls.refusal(action, outcome) : calls.unexpected(action, 'no comment');
    }
    await calls.api.pacing.sleep(answer.retryAfter ?? 1_000 * attempt);
    if (await hasAnswer(calls, number)) return undefined;
  }
}

async function hasAnswer(calls: Calls, number: number): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const list = listOf(
    await calls.read(`Cannot read the request #${number}`, route, { issue_number: number, per_page: 100 }),
  );
  return list.some((comment) => {
    const { body, user, author_association: association } = fieldsOf(comment);
    const ours = fieldsOf(user).type === 'Bot' || /^(?:OWNER|MEMBER|COLLABORATOR)$/.test(String(association));
    return ours && textOf(body)?.includes(MARK) === true;
  });
}
