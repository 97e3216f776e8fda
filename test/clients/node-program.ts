import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(import.meta.dirname, '..', '..', '.cache');

/** A package manager for Node out of npm's registry, taken once: the script that it starts with. */
export function nodeProgram(name: string, version: string, script: string): string {
  const home = join(CACHE, `${name.replace(/^@[^/]*\//, '')}-${version}`);
  const program = join(home, 'node_modules', name, script);
  if (existsSync(program)) return program;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'program-fresh-'));
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, '--prefix', fresh, `${name}@${version}`], { stdio: 'pipe' });
  try {
    renameSync(fresh, home);
  } catch {
    // another test was faster
    rmSync(fresh, { recursive: true, force: true });
  }
  return program;
}
