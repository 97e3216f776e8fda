import { describe, expect, test } from 'vitest';
import { DEFAULT_INGEST, readIngestPolicy } from '../../src/sparse/ingest-policy.ts';
import { appendLog, LOG_LINES, type LoggedRefusal, readRefusals, writeRefusals } from '../../src/sparse/log.ts';
import { writePolicy } from '../../src/sparse/policy.ts';
import { refusedWith } from './fixture.ts';

describe('the policy of ingesting', () => {
  test('the text a registry starts with says the defaults', () => {
    expect(readIngestPolicy(writePolicy('acme'))).toMatchObject(DEFAULT_INGEST);
    expect(readIngestPolicy(undefined)).toMatchObject(DEFAULT_INGEST);
  });

  test.each([
    ['publishers: anyone', { anyone: true, owner: false, accounts: [], repositories: [] }],
    [
      'publishers: [owner, Acme, Partner/Fmt]',
      { anyone: false, owner: true, accounts: ['acme'], repositories: ['partner/fmt'] },
    ],
    [
      'publishers: ["acme#77", "partner/fmt#5"]',
      {
        ...{ anyone: false, owner: false, accounts: ['acme'], repositories: ['partner/fmt'] },
        ownerIds: new Map([
          ['acme', 77],
          ['partner/fmt', 5],
        ]),
      },
    ],
    ['publishers: []', { anyone: false, owner: false, accounts: [], repositories: [] }],
  ])('%s', (text, publishers) => {
    expect(readIngestPolicy(text).publishers).toEqual({ ownerIds: new Map(), ...publishers });
  });

  test.each([
    'publishers: { a: 1 }',
    'publishers: ["../x"]',
    'publishers: ["acme#0"]',
    'publishers: ["acme#x"]',
    `names: ${'['.repeat(100_000)}`,
    `names: ${'{ a: '.repeat(100)}1${' }'.repeat(100)}`,
    `reserved-names: [${'[],'.repeat(5_000)}]`,
    `${'- '.repeat(20_000)}x`,
    ' '.repeat(3_000_000),
    'writers: nobody',
    'names: refuse',
    'names: { popular: maybe }',
    'cool-down: { hours: -1 }',
    'cool-down: { hours: "72" }',
    'licenses: { allowed: MIT }',
    'limits: { files: 1000000 }',
  ])('%s is no policy, and none is guessed', (text) => {
    refusedWith('INDEX_INVALID', () => readIngestPolicy(text));
  });

  test('another text has another digest', () => {
    expect(readIngestPolicy('writers: pull').digest).not.toBe(readIngestPolicy('writers: both').digest);
  });
});

const REFUSAL: LoggedRefusal = {
  ...{
    repository: 'acme/fmt',
    repository_id: 3_100_000_007,
    release: 'RE_1',
    tag: 'v1.0.0',
    asset: 'fmt-1.0.0.tar.gz',
  },
  ...{
    updated: '2026-11-20T12:00:00Z',
    policy: 'abc',
    code: 'DEPENDENCY_MISSING',
    message: 'x',
    needs: { base: '^2.0.0' },
  },
};

describe('branch log', () => {
  test('stays a file that GitHub takes, whoever fills it; what decides is kept of every refusal', () => {
    const long = 'x'.repeat(5_000);
    const needs = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${'n'.repeat(60)}${at}`, long]));
    const refusals = Array.from({ length: 5_000 }, (_, at) => ({
      ...{ ...REFUSAL, repository_id: at % 200, release: `RE_${at}`, needs },
      ...{ message: long, found: long, expected: long, cure: long },
    }));
    const text = writeRefusals(refusals);
    expect(text.length).toBeLessThan(40_000_000);
    const kept = readRefusals(text);
    expect(kept.map(({ release }) => release).sort()).toEqual(refusals.map(({ release }) => release).sort());
    expect(kept.every(({ updated, policy, code }) => updated !== '' && policy === 'abc' && code !== '')).toBe(true);
    expect(writeRefusals(kept)).toBe(text);
  });

  test('refusals are read as they were written, in an order that does not depend on when', () => {
    const others = [REFUSAL, { ...REFUSAL, release: 'RE_0' }];
    expect(writeRefusals(others)).toBe(writeRefusals(others.toReversed()));
    expect(readRefusals(writeRefusals([REFUSAL]))).toEqual([REFUSAL]);
  });

  test('a line that cannot be read is left out, the others stay', () => {
    expect(readRefusals(`{"no\n[]\n{}\n${writeRefusals([REFUSAL])}`)).toEqual([REFUSAL]);
  });

  test('a package keeps its newest lines, each once', () => {
    let text: string | undefined;
    for (let at = 0; at < 2 * LOG_LINES; at++) {
      text = appendLog(text, [{ ...REFUSAL, tag: `v1.0.${at}` }]);
      text = appendLog(text, [{ ...REFUSAL, tag: `v1.0.${at}` }]);
    }
    const tags = readRefusals(text).map(({ tag }) => tag);
    expect(tags).toHaveLength(LOG_LINES);
    expect(tags.at(-1)).toBe(`v1.0.${2 * LOG_LINES - 1}`);
  });

  test('what a package says of itself is cut', () => {
    expect(writeRefusals([{ ...REFUSAL, found: 'x'.repeat(1_000_000) }]).length).toBeLessThan(3_000);
  });
});
