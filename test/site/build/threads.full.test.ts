import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRegistry } from '../../../bench/site/registry.ts';

const DIST = join(import.meta.dirname, '..', '..', '..', 'dist');
/** From here on a build starts threads. */
const PACKAGES = 10_000;

test('what the threads of the shipped program write is what it writes without them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clyde-threaded-'));
  try {
    const registry = join(folder, 'index.git');
    await makeRegistry(registry, { packages: PACKAGES, versions: 12_000, policy: 'site: { static-pages: 50 }\n' });
    // a program of another name has no threads
    await cp(DIST, join(folder, 'dist'), { recursive: true });
    await copyFile(join(DIST, 'cli', 'index.js'), join(folder, 'dist', 'cli', 'other.js'));
    const build = (program: string, out: string) => {
      const args = ['site', '--registry', registry, '--out', join(folder, out), '--base', 'https://acme.example/'];
      execFileSync(process.execPath, [join(folder, 'dist', 'cli', program), ...args], { stdio: 'pipe' });
    };
    build('index.js', 'with');
    build('other.js', 'without');
    const differ = ['diff', '--recursive', '--brief', '--exclude=.clyde-site'];
    execFileSync(differ[0] ?? '', [...differ.slice(1), join(folder, 'with'), join(folder, 'without')]);
    const files = execFileSync('find', [join(folder, 'with', 'shell', '-'), '-type', 'f'], { encoding: 'utf8' });
    expect(files.trim().split('\n').length).toBe(256);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
