import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsOf, isFields, textOf } from './http/json.ts';
import { type GitHub, startGitHub } from './server.ts';
import type { Repository } from './world/repository.ts';

/** One exchange with the real GitHub, as `@octokit/fixtures` recorded it. */
interface Recorded {
  readonly scope: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly reqheaders: Readonly<Record<string, string>>;
}

interface Scenario {
  readonly name: string;
  readonly repository?: string;
  /** Brings the stand-in to where the recording begins; gives our words for the recording's. */
  readonly prepare?: (github: GitHub, repository: Repository) => Readonly<Record<string, string>>;
  /** Keys that only this recording has, with the reason. */
  readonly dropped?: readonly string[];
}

const FIRST = '0000000000000000000000000000000000000001';
const SECOND = '0000000000000000000000000000000000000002';

const released = (withAsset: boolean) => (github: GitHub, repository: Repository) => {
  const release = github.createRelease(repository, { tag: 'v1.0.0', name: 'Version 1.0.0', body: 'Initial release' });
  if (!withAsset) return { '/releases/1000': `/releases/${release.id}` };
  github.addAsset(repository, release.id, { name: 'test-upload.txt', content: 'Hello' });
  return { '/releases/1000': `/releases/${release.id}` };
};

const SCENARIOS: readonly Scenario[] = [
  { name: 'release-assets', prepare: released(false) },
  { name: 'release-assets-conflict', prepare: released(true), dropped: ['request_id'] },
  {
    name: 'git-refs',
    prepare(github, repository) {
      const first = repository.head ?? '';
      const second = github.commit(repository, 'main', { b: 'b' });
      return { [SECOND]: first, [FIRST]: second };
    },
  },
  { name: 'create-file' },
  { name: 'get-content', repository: 'hello-world' },
  { name: 'get-repository', repository: 'hello-world', dropped: ['code_of_conduct', 'security_and_analysis'] },
  { name: 'labels', prepare: labelled },
  { name: 'errors' },
  { name: 'lock-issue', prepare: withIssues(1) },
  { name: 'add-labels-to-issue' },
  { name: 'paginate-issues', prepare: withIssues(13) },
  { name: 'rename-repository', dropped: ['code_of_conduct', 'security_and_analysis'] },
];

function labelled(github: GitHub, repository: Repository): Record<string, string> {
  repository.labels.push({ id: 1, name: 'bug', color: 'd73a4a', description: 'It does not work' });
  expect(github.repository(repository).labels).toHaveLength(1);
  return {};
}

function withIssues(count: number) {
  return (github: GitHub, { issues, owner }: Repository): Record<string, string> => {
    const now = github.clock.now();
    for (let number = 1; number <= count; number += 1) {
      const fields = {
        title: `Test issue ${number}`,
        body: null,
        stateReason: null,
        lockReason: null,
        closedAt: null,
        closedBy: null,
      };
      issues.push({
        ...fields,
        id: number,
        number,
        state: 'open',
        locked: false,
        labels: [],
        assignees: [],
        author: owner,
        createdAt: now,
        updatedAt: now,
        comments: [],
      });
    }
    return {};
  };
}

test.each(SCENARIOS)('the recording "$name" could have been made here', async (scenario) => {
  await using github = await startGitHub();
  const owner = 'octokit-fixture-org';
  github.createAccount(owner, { type: 'Organization' });
  const user = github.createAccount('octokit-fixture-user-a');
  const repository = github.createRepository({
    owner,
    name: scenario.repository ?? scenario.name,
    files: { 'README.md': '# hello\n' },
    roles: { [user.login]: 'admin' },
    description: 'A repository',
    license: 'MIT',
  });
  const token = github.createToken({ kind: 'classic', user: user.login });
  const words = new Map(
    Object.entries({
      '/repositories/1000': `/repositories/${repository.id}`,
      ...scenario.prepare?.(github, repository),
    }),
  );
  const recorded = recording(scenario.name);
  expect(recorded.length).toBeGreaterThan(0);
  for (const exchange of recorded) {
    const { status, body } = await replay(github, token, exchange, words);
    expect([exchange.path, status]).toEqual([exchange.path, exchange.status]);
    expect([exchange.path, differences(exchange.response, body, '', scenario.dropped)]).toEqual([exchange.path, []]);
    learn(exchange.response, body, words);
  }
});

// the package's own reader brings a module that replaces the network
function recording(name: string): readonly Recorded[] {
  const folder = dirname(findPackageJSON('@octokit/fixtures', import.meta.url) ?? '');
  return JSON.parse(readFileSync(join(folder, 'scenarios', 'api.github.com', name, 'normalized-fixture.json'), 'utf8'));
}

async function replay(
  github: GitHub,
  token: string,
  exchange: Recorded,
  words: ReadonlyMap<string, string>,
): Promise<{ status: number; body: unknown }> {
  const base = exchange.scope.includes('uploads') ? `${github.url}/api/uploads` : github.apiUrl;
  const { method, body } = exchange;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = {
    accept: exchange.reqheaders.accept ?? '',
    'user-agent': 'recording',
    authorization: `token ${token}`,
  };
  const answer = await fetch(`${base}${translated(exchange.path, words)}`, {
    method: method.toUpperCase(),
    redirect: 'manual',
    headers,
    ...(text === '' || text === undefined ? {} : { body: translated(text, words) }),
  });
  const raw = await answer.text();
  return { status: answer.status, body: answer.headers.get('content-type')?.includes('json') ? JSON.parse(raw) : raw };
}

function translated(text: string, words: ReadonlyMap<string, string>): string {
  return [...words].reduce((result, [theirs, ours]) => result.replaceAll(theirs, ours), text);
}

// the recording's ids are all 1000: what an answer calls itself tells which is which
function learn(recorded: unknown, ours: unknown, words: Map<string, string>): void {
  if (Array.isArray(recorded) && Array.isArray(ours))
    for (const [index, item] of recorded.entries()) learn(item, ours[index], words);
  const pattern = /\/(?:releases\/assets|releases|issues)\/\d+$/;
  const [theirs, own] = [recorded, ours].map((value) => pattern.exec(textOf(fieldsOf(value).url) ?? '')?.[0]);
  if (theirs !== undefined && own !== undefined) words.set(theirs, own);
}

/** Where ours lacks what the recording has, or has it as another type; `null` fits what may be null. */
function differences(recorded: unknown, ours: unknown, path: string, dropped: readonly string[] = []): string[] {
  if (recorded === null || recorded === '') return [];
  if (Array.isArray(recorded)) {
    if (!Array.isArray(ours)) return [`${path} is no list`];
    return recorded.length === 0 || ours.length === 0 ? [] : differences(recorded[0], ours[0], `${path}[0]`, dropped);
  }
  if (isFields(recorded)) {
    if (!isFields(ours))
      return ours === null && NULLABLE.test(path) ? [] : [`${path} is ${typeof ours}, not an object`];
    return Object.entries(recorded).flatMap(([key, value]) =>
      dropped.includes(key)
        ? []
        : key in ours
          ? differences(value, ours[key], `${path}.${key}`, dropped)
          : [`${path}.${key} is missing`],
    );
  }
  if (ours === null) return NULLABLE.test(path) ? [] : [`${path} is null`];
  return typeof ours === typeof recorded ? [] : [`${path} is ${typeof ours}, not ${typeof recorded}`];
}

// what the description lets be null
const NULLABLE = /\.(?:language|homepage|description|license|mirror_url|author|committer|temp_clone_token|body)$/;
