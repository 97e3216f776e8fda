import type { ReportIssue } from '../registry/ports.ts';
import type { GitHubApi } from './api.ts';
import { createCalls } from './calls.ts';
import { fieldsOf, idOf, listOf, textOf } from './json.ts';
import { fetchOutcome } from './outcomes.ts';
import type { RepositoryName } from './site.ts';

/** What the issue ends with; it counts only in an issue of a bot, with the label. */
const MARK = '<!-- clyde-reconcile -->';
/** Only who may triage issues can set it. */
export const REPORT_LABEL = 'reconcile';
const TITLE = 'Releases, index and pages do not agree';
/** Characters of an issue that GitHub takes. */
const MOST = 65_000;

interface Issue {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
}

/** The one issue of a repository that tells what does not agree: opened again rather than made anew. */
export function createReportIssue(options: {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
}): ReportIssue {
  const calls = createCalls(options);
  const action = 'Cannot tell in an issue what does not agree';
  const find = async (): Promise<readonly Issue[]> => {
    const parameters = { state: 'all', labels: REPORT_LABEL, per_page: 100, sort: 'created', direction: 'asc' };
    const list = listOf(await calls.read(action, 'GET /repos/{owner}/{repo}/issues', parameters));
    return list.flatMap((issue) => issueFrom(issue) ?? []);
  };
  const change = async (number: number, values: Readonly<Record<string, string>>): Promise<void> => {
    await calls.persist(action, async () => {
      const answer = await calls.write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: number,
        ...values,
      });
      if (answer.kind === 'ok') return answer;
      const outcome = fetchOutcome(answer);
      if (outcome.kind === 'refused' && outcome.code !== 'GITHUB_UNAVAILABLE') throw calls.refusal(action, outcome);
      return { kind: 'lost', cause: new Error('no clear answer') } as const;
    });
  };
  const open = async (body: string): Promise<void> => {
    await calls.persist(action, async () => {
      const answer = await calls.write('POST /repos/{owner}/{repo}/issues', {
        title: TITLE,
        body,
        labels: [REPORT_LABEL],
      });
      if (answer.kind === 'ok') return answer;
      const outcome = fetchOutcome(answer);
      if (outcome.kind === 'refused' && outcome.code !== 'GITHUB_UNAVAILABLE') throw calls.refusal(action, outcome);
      // a lost answer may have been taken: a second issue is never made
      const made = (await find()).find((issue) => issue.open);
      return made ?? ({ kind: 'lost', cause: new Error('no clear answer') } as const);
    });
  };
  return {
    async tell(text) {
      const issues = await find();
      const [first] = issues;
      for (const { number, open: shown } of issues.slice(1)) if (shown) await change(number, closed('not_planned'));
      if (text === undefined) {
        if (first?.open !== true) return 'unchanged';
        await change(first.number, closed('completed'));
        return 'closed';
      }
      const body = `${text.slice(0, MOST)}\n\n${MARK}`;
      if (first === undefined) await open(body);
      else if (first.open && first.body === body) return 'unchanged';
      else await change(first.number, { body, title: TITLE, ...(first.open ? {} : { state: 'open' }) });
      return first?.open === true ? 'updated' : 'opened';
    },
  };
}

function closed(reason: 'completed' | 'not_planned'): Readonly<Record<string, string>> {
  return { state: 'closed', state_reason: reason };
}

function issueFrom(value: unknown): Issue | undefined {
  const { number, state, body, user, pull_request } = fieldsOf(value);
  const id = idOf(number);
  const text = (textOf(body) ?? '').replaceAll('\r\n', '\n');
  const ours = fieldsOf(user).type === 'Bot' && text.includes(MARK);
  return id === undefined || pull_request !== undefined || !ours
    ? undefined
    : { number: id, open: state === 'open', body: text };
}
