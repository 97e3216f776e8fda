import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needs } from '../../scripts/needs.mjs';

const CACHE = join(import.meta.dirname, '..', '..', '.cache');

/** The newest whose `zig fetch` is ready when it comes: 0.17 builds it first, for minutes. */
export const QUICK_ZIG = '0.16.0';

/** One of each release that hashes or fetches in its own way; the last is the newest. */
export const ZIGS = ['0.11.0', '0.13.0', '0.14.1', '0.15.2', QUICK_ZIG, '0.17.0'] as const;

/** The path of a Zig compiler, out of the wheels that Zig publishes; taken once. */
export function zigProgram(version: string): string {
  const home = join(CACHE, `zig-${version}`);
  const program = join(home, 'ziglang', 'zig');
  if (existsSync(program)) return program;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'zig-fresh-'));
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--disable-pip-version-check'];
  execFileSync(needs('python3'), [...pip, '--target', fresh, `ziglang==${version}`], { stdio: 'pipe' });
  try {
    renameSync(fresh, home);
  } catch {
    // another test was faster
    rmSync(fresh, { recursive: true, force: true });
  }
  return program;
}

/** Runs a Zig in `folder`; `cache` holds what it fetches. 0.17 keeps there what it builds for itself, too. */
export function runZig(version: string, args: readonly string[], { folder, cache }: { folder: string; cache: string }) {
  const env = { ...process.env, ZIG_GLOBAL_CACHE_DIR: cache, NO_COLOR: '1' };
  const done = spawnSync(zigProgram(version), args, { cwd: folder, env, encoding: 'utf8', timeout: 280_000 });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}
