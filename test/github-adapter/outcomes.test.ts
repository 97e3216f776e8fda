import { describe, expect, test } from 'vitest';
import { graphAnswer, type RawAnswer, restAnswer } from '../../src/github/answers.ts';
import {
  commitOutcome,
  fetchOutcome,
  foundingOutcome,
  queryOutcome,
  releaseOutcome,
  uploadOutcome,
} from '../../src/github/outcomes.ts';

const NOW = 1_700_000_000_000;
const HEAD = '0123456789abcdef0123456789abcdef01234567';
const OTHER = 'fedcba9876543210fedcba9876543210fedcba98';

function raw(status: number, data: unknown, headers: RawAnswer['headers'] = {}): RawAnswer {
  return { status, headers, data };
}

function graphError(message: string, type?: string, path: readonly string[] = ['createCommitOnBranch']): unknown {
  const error = { message, path, ...(type === undefined ? {} : { type }) };
  return { data: { createCommitOnBranch: null }, errors: [error] };
}

/** The outcome in one word: its kind, or the code of the refusal. */
function word(outcome: { kind: string; code?: string }): string {
  return outcome.code ?? outcome.kind;
}

describe('the answer to a commit', () => {
  const table: readonly [string, RawAnswer, string][] = [
    ['the commit', raw(200, { data: { createCommitOnBranch: { commit: { oid: HEAD } } } }), 'done'],
    ['an answer without the commit', raw(200, { data: { createCommitOnBranch: null } }), 'lost'],
    ['an answer without data', raw(200, {}), 'lost'],
    ['an empty list', raw(200, []), 'lost'],
    [
      'a stale head',
      raw(200, graphError(`Expected branch to point to "${OTHER}" but it did not.  Pull and try again.`, 'STALE_DATA')),
      'stale',
    ],
    [
      'a stale head without its type',
      raw(200, graphError(`Expected branch to point to "${OTHER}" but it did not.`)),
      'stale',
    ],
    [
      'a race inside the ref transaction',
      raw(200, graphError(`Ref refs/heads/main is at ${OTHER} but expected ${HEAD}`, 'UNPROCESSABLE')),
      'stale',
    ],
    [
      'the same without a type',
      raw(200, graphError(`Ref refs/heads/main is at ${OTHER} but expected ${HEAD}`)),
      'stale',
    ],
    [
      'an unknown head',
      raw(200, graphError(`No commit exists with specified expectedHeadOid '${HEAD}'.`, 'NOT_FOUND')),
      'stale',
    ],
    [
      'an unknown repository',
      raw(200, graphError("Could not resolve to a Repository with the name 'acme/registry'.", 'NOT_FOUND')),
      'INDEX_NOT_FOUND',
    ],
    [
      'a deletion of what is not there',
      raw(
        200,
        graphError(
          `A path was requested for deletion which does not exist as of commit oid \`${HEAD}\``,
          'UNPROCESSABLE',
        ),
      ),
      'GITHUB_UNEXPECTED',
    ],
    [
      'a protected branch',
      raw(200, graphError('Protected branch update failed', 'BRANCH_PROTECTION_RULE_VIOLATION')),
      'INDEX_PROTECTED',
    ],
    [
      'a ruleset',
      raw(
        200,
        graphError(
          'GH013: Repository rule violations found for refs/heads/main\n\n- Changes must be made through a pull request.\n',
          'UNPROCESSABLE',
        ),
      ),
      'INDEX_PROTECTED',
    ],
    ['a ruleset without a type', raw(200, graphError('Repository rule violations found')), 'INDEX_PROTECTED'],
    [
      'an App without the right',
      raw(200, graphError('Resource not accessible by integration', 'FORBIDDEN')),
      'INDEX_FORBIDDEN',
    ],
    [
      'a fine-grained token without the right',
      raw(200, graphError('Resource not accessible by personal access token', 'FORBIDDEN')),
      'INDEX_FORBIDDEN',
    ],
    [
      'a classic token without the scope',
      raw(
        200,
        graphError('Your token has not been granted the required scopes to execute this query.', 'INSUFFICIENT_SCOPES'),
      ),
      'INDEX_FORBIDDEN',
    ],
    [
      'an archived repository',
      raw(200, graphError('Repository was archived so is read-only.', 'UNPROCESSABLE')),
      'INDEX_FORBIDDEN',
    ],
    ['a bad token', raw(401, { message: 'Bad credentials' }), 'TOKEN_INVALID'],
    ['a token that may not at all', raw(403, { message: 'Resource not accessible by integration' }), 'INDEX_FORBIDDEN'],
    [
      'something went wrong',
      raw(200, graphError('Something went wrong while executing your query on 2026-11-21.')),
      'lost',
    ],
    ['an error nobody has seen', raw(200, graphError('The moon is in the way', 'LUNAR')), 'lost'],
    [
      'a document an old server does not know',
      raw(200, { errors: [{ message: "Field 'x' doesn't exist", extensions: { code: 'undefinedField' } }] }),
      'GITHUB_UNEXPECTED',
    ],
    ['a server error', raw(502, { message: 'Server Error' }), 'lost'],
    ['a time-out', raw(408, { message: 'Request timed out' }), 'lost'],
    [
      'a burst limit',
      raw(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '7' }),
      'lost',
    ],
    [
      'an hourly limit that is nearly over',
      raw(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 5) },
      ),
      'lost',
    ],
    [
      'an hourly limit',
      raw(200, graphError('API rate limit exceeded', 'RATE_LIMITED'), {
        'x-ratelimit-reset': String(NOW / 1000 + 1200),
      }),
      'RATE_LIMITED',
    ],
  ];
  test.each(table)('%s', (_, answer, expected) => {
    expect(word(commitOutcome(graphAnswer(answer, NOW)))).toBe(expected);
  });

  test('says how long to wait, in milliseconds', () => {
    const seconds = raw(429, { message: 'wait' }, { 'retry-after': '7' });
    const date = raw(403, { message: 'wait' }, { 'retry-after': new Date(NOW + 9000).toUTCString() });
    const none = raw(403, { message: 'You have exceeded a secondary rate limit' });
    const reset = raw(
      403,
      { message: '' },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 5) },
    );
    const waits = [seconds, date, none, reset].map((answer) => commitOutcome(graphAnswer(answer, NOW)));
    expect(waits.map((outcome) => ('retryAfter' in outcome ? outcome.retryAfter : undefined))).toEqual([
      7000, 9000, 60_000, 6000,
    ]);
  });
});

describe('the answer to a read of the index', () => {
  const repository = { visibility: 'PUBLIC', ref: null };
  const notFound = {
    type: 'NOT_FOUND',
    path: ['repository'],
    message: "Could not resolve to a Repository with the name 'a/b'.",
  };
  const table: readonly [string, RawAnswer, string][] = [
    ['a repository', raw(200, { data: { repository } }), 'ok'],
    ['no repository', raw(200, { data: { repository: null }, errors: [notFound] }), 'INDEX_NOT_FOUND'],
    [
      'rules that may not be looked at',
      raw(200, {
        data: { repository },
        errors: [{ type: 'FORBIDDEN', message: 'x', path: ['repository', 'ref', 'refUpdateRule', 'viewerCanPush'] }],
      }),
      'ok',
    ],
    ['a null repository', raw(200, { data: { repository: null } }), 'INDEX_NOT_FOUND'],
    [
      'a forbidden repository',
      raw(200, {
        data: { repository: null },
        errors: [{ type: 'FORBIDDEN', message: 'Resource protected by organization SAML enforcement.' }],
      }),
      'INDEX_FORBIDDEN',
    ],
    [
      'half of the data and an error',
      raw(200, {
        data: { repository },
        errors: [{ message: 'Timeout on validation of query', path: ['repository', 'ref'] }],
      }),
      'INDEX_UNREADABLE',
    ],
    [
      'a branch that could not be looked up',
      raw(200, { data: { repository }, errors: [{ type: 'NOT_FOUND', message: 'x', path: ['repository', 'ref'] }] }),
      'INDEX_UNREADABLE',
    ],
    [
      'a file that is not there, said as an error',
      raw(200, {
        data: { repository },
        errors: [{ type: 'NOT_FOUND', message: 'x', path: ['repository', 'ref', 'target', 'f3'] }],
      }),
      'ok',
    ],
    ['a bad token', raw(401, { message: 'Bad credentials' }), 'TOKEN_INVALID'],
    ['a forbidden token', raw(403, { message: 'Resource not accessible by integration' }), 'INDEX_FORBIDDEN'],
    ['a server error', raw(500, { message: 'oops' }), 'INDEX_UNREADABLE'],
    ['a redirect that is none', raw(304, undefined), 'INDEX_UNREADABLE'],
    ['nonsense', raw(422, { message: 'what' }), 'INDEX_UNREADABLE'],
    ['nothing', raw(200, null), 'INDEX_UNREADABLE'],
    ['a limit', raw(403, { message: 'API rate limit exceeded for installation ID 1.' }), 'RATE_LIMITED'],
  ];
  test.each(table)('%s', (_, answer, expected) => {
    expect(word(queryOutcome(graphAnswer(answer, NOW)))).toBe(expected);
  });
});

describe('the answer to an upload', () => {
  const validation = (code: string, field: string) => ({
    message: 'Validation Failed',
    errors: [{ resource: 'ReleaseAsset', code, field }],
  });
  const table: readonly [string, RawAnswer, string][] = [
    ['the asset', raw(201, { id: 1 }), 'ok'],
    ['a taken name', raw(422, validation('already_exists', 'name')), 'exists'],
    [
      'an immutable release',
      raw(422, { message: 'Cannot upload assets to an immutable release.' }),
      'RELEASE_IMMUTABLE',
    ],
    ['another validation', raw(422, { message: 'size must be greater than or equal to 1' }), 'GITHUB_UNEXPECTED'],
    ['a missing length', raw(400, { message: 'Bad Content-Length' }), 'GITHUB_UNEXPECTED'],
    ['no permission', raw(403, { message: 'Resource not accessible by integration' }), 'ASSET_FORBIDDEN'],
    ['no permission, hidden', raw(404, { message: 'Not Found' }), 'ASSET_FORBIDDEN'],
    ['a bad token', raw(401, { message: 'Bad credentials' }), 'TOKEN_INVALID'],
    ['a broken storage', raw(500, { message: 'Error creating asset temp dir' }), 'lost'],
    ['a burst limit', raw(403, { message: 'You have exceeded a secondary rate limit' }), 'lost'],
  ];
  test.each(table)('%s', (_, answer, expected) => {
    expect(word(uploadOutcome(restAnswer(answer, NOW)))).toBe(expected);
  });
});

describe('the answer to a release', () => {
  const failed = (error: unknown) => ({ message: 'Validation Failed', errors: [error] });
  const table: readonly [string, RawAnswer, string][] = [
    ['the release', raw(201, { id: 1 }), 'ok'],
    [
      'a tag with a release',
      raw(422, failed({ resource: 'Release', code: 'already_exists', field: 'tag_name' })),
      'taken',
    ],
    [
      'a tag used up',
      raw(
        422,
        failed({
          resource: 'Release',
          code: 'custom',
          field: 'tag_name',
          message: 'tag_name was used by an immutable release',
        }),
      ),
      'RELEASE_BLOCKED',
    ],
    [
      'a tag rule',
      raw(
        422,
        failed({
          code: 'custom',
          field: 'pre_receive',
          message:
            'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.',
        }),
      ),
      'RELEASE_BLOCKED',
    ],
    ['the workflow trap', raw(403, { message: 'Resource not accessible by integration' }), 'RELEASE_FORBIDDEN'],
    ['the workflow trap, hidden', raw(404, { message: 'Not Found' }), 'RELEASE_FORBIDDEN'],
    ['a server error', raw(503, { message: 'x' }), 'lost'],
  ];
  test.each(table)('%s', (_, answer, expected) => {
    expect(word(releaseOutcome(restAnswer(answer, NOW)))).toBe(expected);
  });
});

describe('the answer to making a branch', () => {
  const table: readonly [string, RawAnswer, string][] = [
    ['made', raw(201, { sha: HEAD }), 'ok'],
    ['an empty repository', raw(409, { message: 'Git Repository is empty.' }), 'empty'],
    ['made meanwhile', raw(422, { message: 'Reference already exists' }), 'stale'],
    ['a file made meanwhile', raw(422, { message: 'Invalid request.\n\n"sha" wasn\'t supplied.' }), 'stale'],
    ['a race', raw(409, { message: `is at ${OTHER} but expected ${HEAD}` }), 'stale'],
    ['no permission, hidden', raw(404, { message: 'Not Found' }), 'INDEX_FORBIDDEN'],
    ['a rule', raw(422, { message: 'Repository rule violations found' }), 'INDEX_PROTECTED'],
    ['an unclear answer', raw(502, undefined), 'lost'],
  ];
  test.each(table)('%s', (_, answer, expected) => {
    expect(word(foundingOutcome(restAnswer(answer, NOW)))).toBe(expected);
  });
});

describe('the answer to a plain read', () => {
  const table: readonly [string, RawAnswer, string][] = [
    ['there', raw(200, {}), 'ok'],
    ['not there', raw(404, { message: 'Not Found' }), 'missing'],
    ['a 404 that is not of GitHub', raw(404, undefined), 'GITHUB_UNAVAILABLE'],
    ['a bad token', raw(401, { message: 'Bad credentials' }), 'TOKEN_INVALID'],
    ['no permission', raw(403, { message: 'Resource not accessible by integration' }), 'RELEASE_FORBIDDEN'],
    ['a server error', raw(500, {}), 'GITHUB_UNAVAILABLE'],
  ];
  test.each(table)('%s', (_, answer, expected) => {
    expect(word(fetchOutcome(restAnswer(answer, NOW)))).toBe(expected);
  });
});

test('what GitHub says reaches people without line breaks and control characters', () => {
  const answer = restAnswer(raw(403, { message: '::error::x\n\x1b[31m\u202egnp' }), NOW);
  expect(answer).toMatchObject({ kind: 'refused', message: '::error::x [31m gnp' });
});
