import { execFileSync } from 'node:child_process';
import type { GitHub } from '../github/server.ts';
import type { Transcript } from './runner.ts';
import type { Scene } from './scene.ts';

type Repository = ReturnType<GitHub['createRepository']>;

/** What was asked of GitHub, in order. */
export function operations({ github }: Scene): readonly string[] {
  return github.requests.map(({ operation }) => operation.replace('/repos/{owner}/{repo}', ''));
}

/** Text of a file of a branch; undefined where it is not. */
export function textOf(repository: Repository, path: string, branch = 'main'): string | undefined {
  const git = ['--git-dir', repository.gitDir, 'cat-file', 'blob', `refs/heads/${branch}:${path}`];
  try {
    return execFileSync('git', git, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return undefined;
  }
}

/** The entries of a package, as the index has them. */
export function linesOf(repository: Repository, path: string, branch = 'main'): readonly Record<string, unknown>[] {
  const lines = (textOf(repository, path, branch) ?? '').split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}

export function pathsOf(repository: Repository, branch = 'main'): readonly string[] {
  const git = ['--git-dir', repository.gitDir, 'ls-tree', '-r', '--name-only', `refs/heads/${branch}`];
  return execFileSync('git', git, { encoding: 'utf8' }).trim().split('\n');
}

/** Tag, state and files of every release of a repository. */
export function releasesOf({ github }: Scene, name = 'acme/fmt'): readonly string[] {
  const releases = github.state()[name]?.releases ?? [];
  return releases.map(({ tag, draft, immutable, assets }) =>
    [
      tag,
      draft ? 'draft' : 'published',
      ...(immutable ? ['immutable'] : []),
      ...assets.map((asset) => asset.name),
    ].join(' '),
  );
}

/** Codes that the run's error annotations name, in order. */
export function errorsOf({ annotations }: Transcript): readonly string[] {
  return annotations.flatMap((line) => /^::error .*\btitle=([A-Z_]+)/.exec(line)?.slice(1) ?? []);
}

/** Text without what differs from run to run: port, ids of commits, temporary folders. */
export function steady(text: string, { github }: Scene): string {
  return text
    .replaceAll(github.url, 'https://github.test')
    .replaceAll(encodeURIComponent(github.url), 'https://github.test')
    .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replace(/\[`[0-9a-f]{10}`\]/g, '[`COMMIT`]')
    .replace(/\bcommit [0-9a-f]{7}\b/g, 'commit COMMIT')
    .replace(/\b[0-9a-f]{64}\b/g, 'SHA256');
}
