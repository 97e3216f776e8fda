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

describe.each(MODES)('killed at any request and run again: $name', (mode) => {
  test('ends where an undisturbed run ends, for every request and fault', async () => {
    await using undisturbed = await Scene.open(mode.options);
    const overrides = setUp(undisturbed, mode);
    undisturbed.github.clearRequests();
    expect(codes(await undisturbed.run(mode.kind, overrides))).toEqual([]);
    const wanted = undisturbed.github.state();
    const steps = undisturbed.github.requests.map(({ operation }) => operation);
    const table: string[] = [];
    for (const [position, operation] of steps.entries()) {
      const row: string[] = [];
      for (const fault of FAULTS) {
        await using scene = await Scene.open(mode.options);
        const again = setUp(scene, mode);
        scene.github.clearRequests();
        scene.github.faults.fail(position + 1, fault);
        const first = await scene.run(mode.kind, again);
        const second = codes(first).length === 0 ? first : await scene.run(mode.kind, again);
        const third = codes(second).length === 0 ? second : await scene.run(mode.kind, again);
        expect(codes(third), `${operation} × ${fault}`).toEqual([]);
        expect(scene.github.state(), `${operation} × ${fault}`).toEqual(wanted);
        row.push(codes(first).length === 0 ? '✓' : codes(second).length === 0 ? '↻' : '↻↻');
      }
      table.push(`${operation.padEnd(44)} ${row.join(' ')}`);
    }
    console.log(
      `${mode.name} (✓ healed within the run, ↻ by a second run)\n${FAULTS.map((fault, n) => `${n + 1} ${fault}`).join(', ')}\n${table.join('\n')}`,
    );
  }, 120_000);
});
