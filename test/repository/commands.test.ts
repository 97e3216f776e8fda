import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from './project/files.ts';

const start = promisify(execFile);

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clyde-commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function moduleUrl(name: string): string {
  return JSON.stringify(pathToFileURL(join(ROOT, 'scripts', name)).href);
}

function run(code: string, env: NodeJS.ProcessEnv = process.env) {
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env });
}

describe('the lock of the set-up', () => {
  const append = (folder: string, name: string) => `
    import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
    import { withLock } from ${moduleUrl('lock.mjs')};
    const file = ${JSON.stringify(join(folder, 'log'))};
    withLock(${JSON.stringify(join(folder, 'lock'))}, () => {
      const before = readFileSync(file, 'utf8');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      writeFileSync(file, before + ${JSON.stringify(name)});
    });`;

  test('lets one in at a time', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'log'), '');
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(
      names.map((name) => start(process.execPath, ['--input-type=module', '-e', append(folder, name)])),
    );
    expect([...readFileSync(join(folder, 'log'), 'utf8')].sort()).toEqual(names);
  });

  test('is taken over from a holder that died', () => {
    const folder = scratch();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(folder, 'log'), '');
    mkdirSync(join(folder, 'lock'));
    writeFileSync(join(folder, 'lock', 'holder'), `${dead} ${hostname()}\n`);
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(join(folder, 'lock'), minuteAgo, minuteAgo);
    expect(run(append(folder, 'a')).status).toBe(0);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('a');
  });

  test('is released when the work fails', () => {
    const folder = scratch();
    const failing = `
      import { withLock } from ${moduleUrl('lock.mjs')};
      withLock(${JSON.stringify(join(folder, 'lock'))}, () => { throw new Error('no'); });`;
    writeFileSync(join(folder, 'log'), '');
    expect(run(failing).status).toBe(1);
    expect(run(append(folder, 'a')).stderr).toBe('');
  });
});

describe('a tool that is needed', () => {
  test('is found on the path', () => {
    const { stdout } = run(`import { needs } from ${moduleUrl('needs.mjs')}; console.log(needs('git'));`);
    expect(stdout).toMatch(/[\\/]git(?:\.\w+)?\n$/);
  });

  test('finds those beside it that it calls, also where it is on no path', () => {
    const home = scratch();
    const own = join(home, '.cargo', 'bin');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'cargo'), '#!/bin/sh\necho cargo 9.0.0\n', { mode: 0o755 });
    writeFileSync(join(own, 'rustc'), '#!/bin/sh\necho compiled\n', { mode: 0o755 });
    const { stdout } = run(
      `import { needs } from ${moduleUrl('needs.mjs')};
      import { execFileSync } from 'node:child_process';
      console.log(needs('cargo'), String(execFileSync('rustc')).trim(), process.env.PATH);`,
      { HOME: home, PATH: '/nowhere' },
    );
    expect(stdout).toBe(`${join(own, 'cargo')} compiled /nowhere:${own}\n`);
  });

  test('is a failure that names it where it is missing', () => {
    // an empty path has no apt-get either
    const env = { PATH: scratch(), SystemRoot: process.env.SystemRoot };
    const { status, stderr } = run(`import { needs } from ${moduleUrl('needs.mjs')}; needs('cmake');`, env);
    expect(status).toBe(1);
    expect(stderr).toContain('cmake is missing and cannot be installed from here: run `sudo apt-get install cmake`');
  });
});

describe('release notes', () => {
  const notes = (tag: string, version: string, changelog: string) =>
    run(`
      import { releaseNotes } from ${moduleUrl('release-notes.mjs')};
      process.stdout.write(releaseNotes(${JSON.stringify(tag)}, ${JSON.stringify({ version, changelog })}));`);
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-02\n\n### Added\n\n- a\n\n## [1.1.0] - Unreleased\n\n- b\n\n[1.1.0]: https://example.com\n';

  test('are the section of the version', () => {
    expect(notes('v1.2.0', '1.2.0', changelog).stdout).toBe('### Added\n\n- a\n');
  });

  test.each([
    ['another version', 'v1.2.0', '1.3.0', 'the tag is v1.2.0 and package.json says 1.3.0'],
    ['no section', 'v1.3.0', '1.3.0', 'no section [1.3.0]'],
    ['no date', 'v1.1.0', '1.1.0', 'gives [1.1.0] no date'],
  ])('are refused for %s', (_, tag, version, message) => {
    const { status, stderr } = notes(tag, version, changelog);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});
