import { expect } from 'vitest';
import type { FaultName } from '../github/faults.ts';
import { CANCELLED, type Death, StatsScene } from './stats-scene.ts';

export interface Trouble {
  readonly death?: Death;
  readonly fault?: { readonly request: number; readonly name: FaultName };
}

/** A first run, then a day on which all paths of a second one are taken, with its trouble; the same run again if it failed. */
export async function story(trouble: Trouble): Promise<{ files: ReadonlyMap<string, string>; requests: number }> {
  await using scene = await StatsScene.open();
  const { github } = scene;
  const [fmt, log] = ['fmt', 'log'].map((name) =>
    github.createRepository({ owner: 'ada', name, files: { 'README.md': '' } }),
  );
  if (fmt === undefined || log === undefined) throw new Error('two repositories were made');
  for (const vers of ['1.0.0', '1.1.0']) scene.publish(fmt, 'fmt', vers);
  scene.publish(log, 'log', '1.0.0');
  for (const asset of [...scene.assets(fmt), ...scene.assets(log)]) asset.downloads = 5;
  await scene.run();
  github.clock.advance(86_400_000);
  scene.publish(fmt, 'fmt', '2.0.0');
  for (const asset of scene.assets(fmt)) asset.downloads += 3;
  github.deleteRepository(log);
  github.clearRequests();
  if (trouble.fault !== undefined) github.faults.fail(trouble.fault.request, trouble.fault.name);
  const dies = trouble.death === undefined ? {} : { death: trouble.death };
  const failed = await scene.run(dies).then(
    () => undefined,
    (error: unknown) => error,
  );
  const { length: requests } = github.requests;
  // an hour's limit is free again with the next hour
  if (failed !== undefined) {
    if (trouble.death !== undefined) expect(String(failed)).toContain(CANCELLED);
    github.faults.clear();
    github.clock.advance(3_600_000);
  }
  if (failed !== undefined || trouble.fault !== undefined) await scene.run();
  expect(github.violations).toEqual([]);
  return { files: scene.files(), requests };
}
