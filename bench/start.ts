import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from '../test/scenarios/runner.ts';
import { Scene } from '../test/scenarios/scene.ts';
import type { Row } from './table.ts';

const RUNS = 9;

/** The shipped action from its start to its end, a whole publish, against a Node script that does nothing. */
export async function benchStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clyde-bench-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const ratios: number[] = [];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const action = await timeAction();
    const start = performance.now();
    execFileSync(process.execPath, [empty]);
    const nothing = performance.now() - start;
    if (run === 0) continue;
    ours.push(action);
    theirs.push(nothing);
    ratios.push(action / nothing);
  }
  rmSync(folder, { recursive: true });
  const ratio = median(ratios);
  return [
    {
      figure: 'action, start to finish',
      ours: `${median(ours).toFixed(0)} ms`,
      peer: `${median(theirs).toFixed(0)} ms (empty script)`,
      ratio: ratio.toFixed(2),
      goal: '≤ 5',
      met: ratio <= 5,
    },
  ];
}

async function timeAction(): Promise<number> {
  await using scene = await Scene.open();
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
  const done = await runStep(scene.step('release', { releaseId: id }));
  if (done.outputs.status !== 'published') throw new Error(`the action did not publish:\n${done.stdout}${done.stderr}`);
  return done.elapsed;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
