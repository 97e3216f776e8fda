import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../github/faults.ts';
import { codes, type JobOverrides, Scene, type SceneOptions } from './scene.ts';

/** One way to publish, from an untouched world. */
interface Mode {
  readonly name: string;
  readonly kind: 'release' | 'tag';
  readonly options: SceneOptions;
  readonly tag: string;
}

const MONOREPO = {
  '.gitignore': '',
  'libs/fmt/.clyde/package.yaml': 'name: fmt\nversion: "1.2.3"\n',
  'libs/fmt/fmt.h': '#pragma once\n',
  'libs/log/.clyde/package.yaml': 'name: log\nversion: "1.2.3"\nrequires: { fmt: "^1.2.0" }\n',
  'libs/log/log.h': '#pragma once\n',
};

const MODES: readonly Mode[] = [
  { name: 'direct, release event', kind: 'release', options: {}, tag: 'v1.2.3' },
  { name: 'direct, tag push', kind: 'tag', options: { immutableReleases: true }, tag: 'v1.2.3' },
  { name: 'own branch, tag push', kind: 'tag', options: { index: 'own' }, tag: 'v1.2.3' },
  { name: 'monorepo, release event', kind: 'release', options: { files: MONOREPO }, tag: 'v1.2.3' },
];

function setUp(scene: Scene, { kind, tag, options }: Mode): JobOverrides {
  scene.github.tag(scene.source, tag, scene.head);
  const paths = options.files === undefined ? {} : { inputs: { path: 'libs/fmt\nlibs/log' } };
  if (kind === 'tag') return { tag, ...withTokens(scene, paths) };
  const release = scene.github.createRelease(scene.source, { tag });
  return { tag, releaseId: release.id, ...withTokens(scene, paths) };
}

function withTokens(scene: Scene, { inputs }: { inputs?: Record<string, string> }) {
  if (inputs === undefined) return {};
  return { inputs: { ...inputs, token: scene.token } };
}

interface Undisturbed {
  readonly state: unknown;
  readonly steps: readonly string[];
  /** Where the next scenes are to be: on one port, at one time, with one checkout, equal runs leave equal bytes. */
  readonly place: Pick<SceneOptions, 'port' | 'workspace'>;
}

async function openScene(
  mode: Mode,
  place: Undisturbed['place'] = {},
): Promise<{ scene: Scene; overrides: JobOverrides }> {
  const scene = await Scene.open({ ...mode.options, ...place, now: '2026-11-20T12:00:00Z' });
  const overrides = setUp(scene, mode);
  scene.github.clearRequests();
  return { scene, overrides };
}

async function runUndisturbed(mode: Mode, workspace: string): Promise<Undisturbed> {
  const { scene, overrides } = await openScene(mode);
  await using _ = scene;
  expect(codes(await scene.run(mode.kind, overrides))).toEqual([]);
  const steps = scene.github.requests.map(({ operation }) => operation);
  scene.checkout(workspace);
  return { state: scene.github.state(), steps, place: { port: Number(new URL(scene.github.url).port), workspace } };
}

/** How often the job was started until it went well; a third failure is one too many. */
async function runUntilDone(scene: Scene, mode: Mode, overrides: JobOverrides): Promise<number | Error> {
  for (let runs = 1; ; runs++) {
    const results = await scene.run(mode.kind, { ...overrides, mortal: runs === 1 && overrides.mortal === true });
    const failed = codes(results);
    if (failed.length === 0) return runs;
    if (runs === 3) return new Error(`still failing: ${failed.join(', ')}`);
  }
}

const DEATHS = [
  { how: 'the run goes on', mortal: false },
  { how: 'the run dies there', mortal: true },
] as const;

/** `npm run test:full` does every pair; `npm test` leaves out two, whose requests the others have too. */
const full = process.env.FULL === '1';

/** One fault of each kind: refused, done and not told, a commit in between, a stored half. Direct publishing meets all of them daily. */
const KINDS: readonly (typeof FAULTS)[number][] = ['error500', 'resetAfter', 'refRace', 'halfUploaded'];

describe.each(MODES)('a failing request: $name', (mode) => {
  test.each(DEATHS.filter(({ mortal }) => full || mortal || mode.name.startsWith('direct')))(
    '$how: it ends where an undisturbed run ends, for every request and fault',
    async ({ how, mortal }) => {
      await using folder = await temporaryFolder();
      const faults = full || mode.name.startsWith('direct') ? FAULTS : KINDS;
      const { state, steps, place } = await runUndisturbed(mode, join(folder.path, 'workspace'));
      const table: string[] = [];
      for (const [position, operation] of steps.entries()) {
        const row: string[] = [];
        for (const fault of faults) {
          const { scene, overrides } = await openScene(mode, place);
          await using _ = scene;
          scene.github.faults.fail(position + 1, fault);
          const runs = await runUntilDone(scene, mode, { ...overrides, mortal });
          expect(runs, `request ${position + 1} (${operation}) × ${fault}`).not.toBeInstanceOf(Error);
          expect(scene.github.state(), `request ${position + 1} (${operation}) × ${fault}`).toEqual(state);
          row.push(String(runs));
        }
        table.push(`${String(position + 1).padStart(2)} ${operation.padEnd(60)} ${row.join(' ')}`);
      }
      const title = `${mode.name}, ${how}: runs until done, by request and fault (${faults.join(', ')})`;
      console.log([title, ...table].join('\n'));
      expect(table.some((line) => / 2/.test(line.slice(63)))).toBe(mortal);
    },
    240_000,
  );
});

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'clyde-convergence-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
