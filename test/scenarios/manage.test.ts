import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManageInputs } from '../../src/action/manage-inputs.ts';
import { manageFailure, manageSummary } from '../../src/action/manage-summary.ts';
import { toRegistryError } from '../../src/errors.ts';
import { OPERATIONS } from '../../src/registry/manage.ts';
import { FAULTS } from '../github/faults.ts';
import { read } from '../repository/project/files.ts';
import { refusedWith, rejectedWith } from '../sparse/fixture.ts';
import { ManageScene } from './manage-scene.ts';

const HOLD = { operation: 'hold', package: 'fmt', version: '2.0.0', reason: 'malware?' };
const FORMS: readonly Readonly<Record<string, string>>[] = [
  HOLD,
  { operation: 'remove', package: 'fmt', version: '2.0.0', reason: 'steals keys' },
  { operation: 'transfer', package: 'fmt', target: 'fmtlib/fmt' },
];

/** One run of a scene of its own; then again, if it was killed. */
async function story(form: (typeof FORMS)[number], death?: Parameters<ManageScene['run']>[1]) {
  await using scene = await ManageScene.open();
  if (death !== undefined) await scene.run(form, death).catch(() => undefined);
  const { receipt } = await scene.run(form);
  return { files: scene.files(), requests: scene.requests, receipt };
}

describe.each(FORMS)('$operation by the form', (form) => {
  test('is one commit with who asked; killed at any request and run again, it ends in the same place', async () => {
    const whole = await story(form);
    expect(whole.receipt.status).toBe('changed');
    expect(whole.requests).toBeLessThanOrEqual(4);
    for (let request = 1; request <= whole.requests; request += 1)
      for (const when of ['before', 'after'] as const) {
        const { files } = await story(form, { death: { request, when } });
        expect([request, when, files]).toEqual([request, when, whole.files]);
      }
  });
});

test.each(FAULTS.filter((name) => name !== 'halfUploaded' && name !== 'hang'))(
  'whatever a request meets (%s), a run or the next ends in the same place',
  async (fault) => {
    const whole = await story(HOLD);
    for (let request = 1; request <= whole.requests; request += 1) {
      await using scene = await ManageScene.open();
      scene.github.faults.fail(request, fault);
      await scene.run(HOLD).catch(() => undefined);
      // a limit that was reached is over in the next hour
      scene.github.clock.advance(3_600_000);
      await scene.run(HOLD);
      expect([request, scene.files()]).toEqual([request, whole.files]);
    }
  },
);

test('the log of the index says who asked, and where', async () => {
  await using scene = await ManageScene.open();
  const outcome = await scene.run(HOLD);
  const commit = scene.index.git.objects.read(scene.index.head ?? '')?.content.toString();
  expect(commit).toContain('Yank fmt@2.0.0, held by the registry\n\nmalware?\n\nAsked for by ada: http');
  const summary = manageSummary(outcome, 'https://github.com/acme/registry');
  expect(summary).toContain('✅ Yanked, held by the registry: fmt 2.0.0');
  expect(summary).toContain(`/commit/${scene.index.head}`);
  expect(manageSummary(await scene.run(HOLD), 'https://github.com/acme/registry')).toContain('was so already');
});

test('a maintainer lifts what is held', async () => {
  await using scene = await ManageScene.open();
  const before = scene.files();
  await scene.run(HOLD);
  await scene.run({ operation: 'unyank', package: 'fmt', version: '2.0.0' });
  expect(scene.files()).toEqual(before);
});

test('an event that others can cause changes nothing, and asks nothing', async () => {
  await using scene = await ManageScene.open();
  for (const event of ['issues', 'issue_comment', 'pull_request_target', 'push', 'workflow_run'])
    await rejectedWith('EVENT_UNSUPPORTED', scene.run(HOLD, { event }));
  expect(scene.requests).toBe(0);
});

test('a token that may only read is refused, and what it was refused is said without Markdown', async () => {
  await using scene = await ManageScene.open();
  const token = scene.github.createToken({ kind: 'job', repositories: { 'acme/registry': { contents: 'read' } } });
  const before = scene.files();
  await rejectedWith('INDEX_FORBIDDEN', scene.run({ ...HOLD, token }));
  expect(scene.files()).toEqual(before);
  const refused = await scene.run({ ...HOLD, package: 'nothing' }).catch(toRegistryError);
  if (!(refused instanceof Error)) throw new Error('expected a refusal');
  expect(manageFailure(refused)).toMatch(/^### ❌ Nothing was changed: \[PACKAGE_UNKNOWN\]/);
});

test('what is typed into the form becomes neither Markdown nor a mention', async () => {
  await using scene = await ManageScene.open();
  const reason = '<img src=x> @acme **b** [l](http://x) | `c` ::error::no';
  const summary = manageSummary(await scene.run({ ...HOLD, reason }), 'https://github.com/acme/registry');
  const row = summary.split('\n').find((line) => line.startsWith('| Reason'));
  expect(row).not.toMatch(/[<>@*`[\]!]|::|\(http:/);
});

describe('the form', () => {
  const { on, jobs } = parse(read('index-repo-template/.github/workflows/manage.yml'));
  const action = parse(read('actions/manage/action.yml'));

  test('offers every operation, and gives the action what it reads', () => {
    expect(on.workflow_dispatch.inputs.operation.options).toEqual([...OPERATIONS]);
    const given = Object.keys(jobs.manage.steps[0].with);
    expect(given).toEqual(Object.keys(on.workflow_dispatch.inputs));
    const names = new Set<string>();
    readManageInputs((name) => {
      names.add(name);
      return { operation: 'undeprecate', package: 'fmt' }[name] ?? '';
    });
    expect([...names].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('is started by hand alone, and its words reach no shell', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    expect(jobs.manage.steps.some((step: { run?: string }) => step.run !== undefined)).toBe(false);
  });

  test.each<[string, Record<string, string>]>([
    ['operation', { operation: 'destroy', package: 'fmt' }],
    ['package', { operation: 'undeprecate', package: 'My Lib' }],
    ['package', { operation: 'undeprecate' }],
    ['version', { operation: 'remove', package: 'fmt', reason: 'x' }],
    ['version', { operation: 'remove', package: 'fmt', reason: 'x', version: '^1' }],
    ['version', { operation: 'deprecate', package: 'fmt', reason: 'x', version: '1.0.0' }],
    ['reason', { operation: 'unyank', package: 'fmt', version: '1.0.0', reason: 'x' }],
    ['target', { operation: 'transfer', package: 'fmt' }],
    ['target', { operation: 'transfer', package: 'fmt', target: 'a/b/c' }],
    ['registry-branch', { operation: 'undeprecate', package: 'fmt', 'registry-branch': 'a..b' }],
  ])('is refused where `%s` is not what the operation needs: %j', (input, form) => {
    const error = refusedWith('INPUT_INVALID', () => readManageInputs((name) => form[name] ?? ''));
    expect(error.message).toBe(`Cannot use the input \`${input}\``);
    expect([error.found, error.expected, error.cure]).not.toContain(undefined);
  });
});
