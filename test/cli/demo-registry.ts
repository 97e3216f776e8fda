import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stockDemo } from '../../src/cli/demo-stock.ts';
import { localIndex } from '../../src/cli/local-registry.ts';
import { Git } from '../../src/git/git.ts';
import { prepareLocalRegistry } from '../../src/local/index-repository.ts';
import { initIndex } from '../../src/registry/init.ts';

/** The day on which the registries of these tests are made. */
export const TODAY = '2026-11-20';
export const CONTEXT = { env: process.env, pacing: { now: () => Date.parse(`${TODAY}T12:00:00Z`) } };

export interface DemoRegistry extends AsyncDisposable {
  readonly dir: string;
}

/** The generated packages of the demo in a local registry, without the examples. */
export async function demoRegistry(): Promise<DemoRegistry> {
  const dir = await mkdtemp(join(tmpdir(), 'demo-registry-'));
  await prepareLocalRegistry(new Git(process.env), dir);
  await initIndex({ name: 'shown' }, localIndex(dir, CONTEXT));
  await stockDemo(dir, [], CONTEXT);
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) };
}
