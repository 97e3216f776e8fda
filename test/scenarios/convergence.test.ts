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

/** Scenes of one mode follow each other on one port and at one time, so that equal runs leave equal bytes. */
async function openScene(mode: Mode, port?: number): Promise<{ scene: Scene; overrides: JobOverrides }> {
  const scene = await Scene.open({
    ...mode.options,
    now: '2026-11-20T12:00:00Z',
    ...(port === undefined ? {} : { port }),
  });
  const overrides = setUp(scene, mode);
  scene.github.clearRequests();
  return { scene, overrides };
}

/** How often the job was started until it went well; a third failure is one too many. */
async function runUntilDone(scene: Scene, mode: Mode, overrides: JobOverrides): Promise<number> {
  for (let runs = 1; ; runs++) {
    const results = await scene.run(mode.kind, overrides);
    if (codes(results).length === 0) return runs;
    if (runs === 3) throw new Error(`still failing: ${codes(results).join(', ')}`);
  }
}

describe.each(MODES)('killed at any request and run again: $name', (mode) => {
  test('ends where an undisturbed run ends, for every request and fault', async () => {
    const { scene: undisturbed, overrides } = await openScene(mode);
    expect(await runUntilDone(undisturbed, mode, overrides)).toBe(1);
    const wanted = undisturbed.github.state();
    const steps = undisturbed.github.requests.map(({ operation }) => operation);
    const port = Number(new URL(undisturbed.github.url).port);
    await undisturbed[Symbol.asyncDispose]();
    const table: string[] = [];
    for (const [position, operation] of steps.entries()) {
      const row: string[] = [];
      for (const fault of FAULTS) {
        const { scene, overrides } = await openScene(mode, port);
        await using _ = scene;
        scene.github.faults.fail(position + 1, fault);
        const runs = await runUntilDone(scene, mode, overrides).catch((error: Error) => error);
        expect(runs, `request ${position + 1} (${operation}) × ${fault}`).not.toBeInstanceOf(Error);
        expect(scene.github.state(), `request ${position + 1} (${operation}) × ${fault}`).toEqual(wanted);
        row.push(String(runs));
      }
      table.push(`${String(position + 1).padStart(2)} ${operation.padEnd(60)} ${row.join(' ')}`);
    }
    console.log([`${mode.name}: runs until done, by request and fault (${FAULTS.join(', ')})`, ...table].join('\n'));
  }, 240_000);
});
