import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** What git has or would have after `git add`: paths with `/`, sorted. */
export function projectFiles(...patterns: readonly string[]): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const files = new Set(listed.split('\0').filter((file) => file !== ''));
  return [...files].filter((file) => existsSync(join(ROOT, file))).sort();
}

/** The text of a file of the project; a missing one fails the test that needs it. */
export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function isThere(file: string): boolean {
  return existsSync(join(ROOT, file));
}
