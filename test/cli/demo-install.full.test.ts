import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPackages } from '../../src/cli/demo-packages.ts';
import { CONTEXT, type DemoRegistry, demoRegistry } from './demo-registry.ts';
import { cleanEnv, type Ended, run, start } from './run.ts';

const NAMES = demoPackages(CONTEXT.pacing.now() / 1000, []).map(({ name }) => name);

let registry: DemoRegistry;
let project = '';
let url = '';
let served: ReturnType<typeof start>;

beforeAll(async () => {
  registry = await demoRegistry();
  project = await mkdtemp(join(tmpdir(), 'clyde-demo-project-'));
  served = start(['serve', registry.dir, '--port', '0', '--json']);
  const [text] = await once(served.child.stdout ?? process.stdin, 'data');
  url = JSON.parse(String(text)).url;
  const requires = NAMES.map((name) => `  "${name}": "*"\n`).join('');
  await mkdir(join(project, 'app'));
  await writeFile(join(project, 'app', 'package.yml'), `name: app\nversion: "1.0.0"\nrequires:\n${requires}`);
});
afterAll(async () => {
  served.child.kill('SIGINT');
  await served.ended;
  await registry[Symbol.asyncDispose]();
  await rm(project, { recursive: true });
});

function clyde(...args: readonly string[]): Promise<Ended> {
  const env = cleanEnv({ CLYDE_REGISTRY: url, XDG_CACHE_HOME: join(project, 'cache') });
  return run(args, { cwd: join(project, 'app'), env });
}

test('all three hundred packages of the served demo are resolved, installed, and installed again without it', async () => {
  expect(NAMES).toHaveLength(300);
  const first = await clyde('install', '--json');
  expect([first.code, first.stdout.slice(0, 600)]).toEqual([0, expect.any(String)]);
  expect(
    JSON.parse(first.stdout)
      .packages.map(({ name }: { name: string }) => name)
      .sort(),
  ).toEqual([...NAMES].sort());
  const lock = await readFile(join(project, 'app', 'clyde.lock'), 'utf8');
  await rm(join(project, 'app', 'deps'), { recursive: true });
  const again = await clyde('install', '--frozen', '--offline', '--json');
  expect(again.code).toBe(0);
  expect(JSON.parse(again.stdout).packages).toHaveLength(300);
  expect(await readFile(join(project, 'app', 'clyde.lock'), 'utf8')).toBe(lock);
  expect((await clyde('verify', '-q')).stdout).toContain('verified 300 packages');
});
