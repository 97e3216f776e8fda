import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Scene } from '../scenarios/scene.ts';
import { textOf } from '../scenarios/story.ts';
import { cleanEnv, run } from './run.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
let folder: string;
let registry: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-life-'));
  registry = join(folder, 'registry');
  await cp(join(EXAMPLES, 'tinyargs'), join(folder, 'tinyargs'), { recursive: true });
  expect((await run(['init', registry])).code).toBe(0);
  expect((await publish('ada')).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

const at = (...args: readonly string[]) => run([...args, '--registry', registry], { cwd: folder });
const publish = (owner: string) => at('publish', join(folder, 'tinyargs'), '--owner', owner, '--json');
const errorIn = ({ stdout }: { stdout: string }) => JSON.parse(stdout).error.code;
const statusIn = ({ stdout }: { stdout: string }) => JSON.parse(stdout).status;

const WRONG: readonly (readonly [string[], string])[] = [
  [['deprecate', 'tinyargs'], 'neither or both of `--reason` and `--undo`'],
  [['deprecate', 'tinyargs', '--reason', 'x', '--undo'], 'neither or both'],
  [['deprecate', 'tinyargs@1.0.0', '--reason', 'x'], 'a version is named'],
  [['reserve', 'std'], 'kept for the standard library'],
  [['remove', 'tinyargs', '--reason', 'x'], 'no version is named'],
  [['remove', 'tinyargs@0.4.1'], 'there is no way back'],
  [['transfer', 'tinyargs'], '--to'],
  [['transfer', 'tinyargs', '--to', 'acme/fmt'], 'the name of an owner'],
  [['deprecate', 'tinyargs', '--reason', 'a\nb'], 'one line of 1 to 300 characters'],
];

test('called in a wrong way, it exits with 2 and says what is right', async () => {
  const ended = await Promise.all(WRONG.map(([args]) => at(...args)));
  for (const [place, { code, stdout, stderr }] of ended.entries()) {
    const [args, message = ''] = WRONG[place] ?? [];
    expect([args, code, stdout]).toEqual([args, 2, '']);
    expect(stderr).toContain(message);
  }
});

test('a hold is lifted only with `--held`', async () => {
  const hold = ['yank', 'tinyargs@0.4.1', '--reason', 'malware?', '--held', '--json'];
  expect(statusIn(await at(...hold))).toBe('yanked');
  expect(statusIn(await at(...hold))).toBe('unchanged');
  expect(errorIn(await at('unyank', 'tinyargs@0.4.1', '--json'))).toBe('YANK_HELD');
  expect(errorIn(await at('yank', 'tinyargs@0.4.1', '--reason', 'typo', '--json'))).toBe('YANK_HELD');
  expect(statusIn(await at('unyank', 'tinyargs@0.4.1', '--held', '--json'))).toBe('unyanked');
});

test('a deprecation comes and goes', async () => {
  const first = await at('deprecate', 'tinyargs', '--reason', 'Use args2');
  expect([first.code, first.stdout]).toEqual([
    0,
    expect.stringMatching(/^deprecated tinyargs index commit [0-9a-f]{12}\n$/),
  ]);
  const again = await at('deprecate', 'tinyargs', '--reason', 'Use args2');
  expect(again.stdout).toMatch(/^unchanged tinyargs is deprecated already with these words; index commit/);
  expect(statusIn(await at('deprecate', 'tinyargs', '--undo', '--json'))).toBe('changed');
});

test('a reserved name cannot be published until it is handed over', async () => {
  expect(statusIn(await at('reserve', 'std', '--reason', 'kept', '--json'))).toBe('changed');
  expect(errorIn(await at('reserve', 'tinyargs', '--reason', 'kept', '--json'))).toBe('NAME_TAKEN');
  const given = await at('transfer', 'std', '--to', 'grace', '--json');
  expect(JSON.parse(given.stdout).repositories).toEqual([
    { host: 'local', id: 0, owner_id: 0, owner: 'grace', full_name: 'grace/std' },
  ]);
  expect(statusIn(await at('reserve', 'free', '--reason', 'kept', '--json'))).toBe('changed');
  expect(statusIn(await at('reserve', 'free', '--undo', '--json'))).toBe('changed');
});

test('a transfer changes who publishes', async () => {
  expect(statusIn(await at('transfer', 'tinyargs', '--to', 'grace', '--add', '--json'))).toBe('changed');
  expect([statusIn(await publish('ada')), statusIn(await publish('grace'))]).toEqual(['unchanged', 'unchanged']);
  const moved = await at('transfer', 'tinyargs', '--to', 'grace');
  expect(moved.stdout).toMatch(/^transferred tinyargs .*\n {2}may publish: grace\/tinyargs \(local\)\n$/);
  expect([errorIn(await publish('ada')), statusIn(await publish('grace'))]).toEqual(['NOT_OWNER', 'unchanged']);
});

test('a removed version cannot be fetched, published or brought back', async () => {
  const removed = await at('remove', 'tinyargs@0.4.1', '--reason', 'steals keys');
  expect([removed.code, removed.stdout]).toEqual([
    0,
    expect.stringContaining('its archive is still at archives/tinyargs/'),
  ]);
  expect(errorIn(await at('fetch', 'tinyargs@0.4.1', '--json'))).toBe('VERSION_REMOVED');
  expect(errorIn(await publish('grace'))).toBe('VERSION_REMOVED');
  expect(errorIn(await at('unyank', 'tinyargs@0.4.1', '--held', '--json'))).toBe('VERSION_REMOVED');
  const checked = await at('check', '--json');
  expect([checked.code, JSON.parse(checked.stdout).warnings]).toEqual([0, []]);
});

test('on GitHub a package goes to the repository that has the name now, by its numbers', async () => {
  await using scene = await Scene.open();
  const { github } = scene;
  const token = github.createToken({ kind: 'classic', user: 'acme' });
  const target = github.createRepository({ owner: 'fmtlib', name: 'fmt', files: { a: '' } });
  const env = cleanEnv({ GH_TOKEN: token, GITHUB_API_URL: github.apiUrl });
  const cli = (...args: readonly string[]) =>
    run([...args, '--json', '--registry', scene.index.fullName], { cwd: scene.workspace, env });
  expect(statusIn(await cli('reserve', 'std', '--reason', 'kept'))).toBe('changed');
  const done = await cli('transfer', 'std', '--to', 'fmtlib/fmt');
  const host = new URL(github.url).host;
  const publisher = { host, id: target.id, owner_id: target.ownerId, owner: 'fmtlib', full_name: 'fmtlib/fmt' };
  expect(JSON.parse(done.stdout)).toMatchObject({ status: 'changed', repositories: [publisher] });
  expect(JSON.parse(textOf(scene.index, 'owners/3/s/std') ?? '')).toEqual({
    schema: 1,
    name: 'std',
    repositories: [publisher],
  });
  const before = github.state();
  expect(errorIn(await cli('transfer', 'std', '--to', 'fmtlib/nothing'))).toBe('SOURCE_UNREADABLE');
  expect(errorIn(await cli('transfer', 'std', '--to', 'fmtlib'))).toBe('INPUT_INVALID');
  expect(github.state()).toEqual(before);
});
