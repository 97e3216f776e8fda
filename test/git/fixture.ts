import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Git } from '../../src/git/git.ts';

/** git as the entries make it, with nothing of this machine but `PATH`. */
export const GIT = new Git({ PATH: process.env.PATH, HOME: tmpdir(), SystemRoot: process.env.SystemRoot });

export interface Folder extends AsyncDisposable {
  readonly path: string;
  at(...parts: string[]): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Runs git here, as a user would; returns what it printed, trimmed. */
  git(...args: string[]): string;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '1700000000 +0100',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '1700000000 +0100',
};

/** A temporary folder that vanishes at the end of the test. */
export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'clyde-test-'));
  const at = (...parts: string[]) => join(path, ...parts);
  return {
    path,
    at,
    async write(files) {
      for (const [file, content] of Object.entries(files)) {
        await mkdir(dirname(at(file)), { recursive: true });
        await writeFile(at(file), content);
      }
    },
    git: (...args) => runGit(path, args),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A repository with these files in one commit. */
export async function repositoryWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...init: string[]
): Promise<Folder> {
  const folder = await temporaryFolder();
  folder.git('init', '--quiet', '--initial-branch=main', ...init);
  folder.git('config', 'core.autocrlf', 'false');
  await folder.write(files);
  folder.git('add', '--all');
  folder.git('commit', '--quiet', '--allow-empty', '--message', 'Start');
  return folder;
}

export function runGit(cwd: string, args: readonly string[], input?: string | Uint8Array): string {
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...IDENTITY,
  };
  return execFileSync('git', [...args], { cwd, env, input, stdio: ['pipe', 'pipe', 'pipe'] })
    .toString()
    .trim();
}
