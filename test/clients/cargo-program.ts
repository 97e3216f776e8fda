import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needs } from '../../scripts/needs.mjs';

const CACHE = join(import.meta.dirname, '..', '..', '.cache');

/** cargo 1.82, the oldest that today's compilers build out of the crates that it is published as. */
export const OLDER_CARGO = '0.83.0';

/** The path of an older cargo, built once, for minutes; `0.83.0` is the crate's version of 1.82. */
export function cargoProgram(version: string): string {
  const home = join(CACHE, `cargo-${version}`);
  const program = join(home, 'bin', 'cargo');
  if (existsSync(program)) return program;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'cargo-fresh-'));
  const env = { ...process.env, CARGO_PROFILE_DEV_DEBUG: '0', CARGO_TARGET_DIR: join(fresh, 'target') };
  const args = ['install', 'cargo', '--quiet', '--locked', '--debug', '--version', version, '--root', fresh];
  execFileSync(needs('cargo'), args, { env, stdio: 'pipe' });
  rmSync(join(fresh, 'target'), { recursive: true, force: true });
  try {
    renameSync(fresh, home);
  } catch {
    // another test was faster
    rmSync(fresh, { recursive: true, force: true });
  }
  return program;
}
