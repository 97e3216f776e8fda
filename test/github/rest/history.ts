import { execFileSync } from 'node:child_process';
import { peel } from '../git/commit.ts';
import { gitEnvironment } from '../git/object-store.ts';
import { findInTree } from '../git/tree.ts';
import { notFound, ok, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { paged } from '../http/page.ts';
import type { Routes } from '../http/router.ts';
import { apiOf, renderCommit } from '../render/git.ts';
import { nodeId } from '../world/ids.ts';
import { isProtected, type Repository } from '../world/repository.ts';
import { filled } from './git-objects.ts';

const BASE = '/repos/{owner}/{repo}';

/** Branches, tags, commits and comparisons: what reads the history. */
export const historyRoutes: Routes = {
  [`GET ${BASE}/branches`](call) {
    const repository = call.repository('contents');
    const names = repository.git.refs.list('refs/heads/').map(([name]) => name.slice('refs/heads/'.length));
    return paged(call, names, (name) => renderBranch(call, repository, name));
  },
  [`GET ${BASE}/branches/{branch}`](call) {
    const repository = call.repository('contents');
    const name = call.param('branch');
    if (repository.branch(name) === undefined) throw new Refusal(404, 'Branch not found');
    const { commit, ...branch } = renderBranch(call, repository, name);
    const api = `${apiOf(call, repository)}/branches/${name}`;
    const html = `${call.world.origins.url}/${repository.fullName}/tree/${name}`;
    const oid = call.ref(repository, `refs/heads/${name}`) ?? '';
    return ok({ ...branch, commit: renderCommit(call, repository, oid), _links: { self: api, html } });
  },
  [`GET ${BASE}/tags`](call) {
    const repository = call.repository('contents');
    const api = apiOf(call, repository);
    return paged(call, repository.git.refs.list('refs/tags/').toReversed(), ([ref, oid]) => {
      const name = ref.slice('refs/tags/'.length);
      const sha = peel(repository.git.objects, oid) ?? oid;
      return {
        name,
        zipball_url: `${api}/zipball/${ref}`,
        tarball_url: `${api}/tarball/${ref}`,
        commit: { sha, url: `${api}/commits/${sha}` },
        node_id: nodeId('Ref', `${repository.id}:${ref}`),
      };
    });
  },
  [`GET ${BASE}/commits`](call) {
    const repository = filled(call, 'read');
    const commits = [
      ...repository.git.history(commitNamed(call, repository, call.query.get('sha') ?? repository.defaultBranch)),
    ];
    return paged(call, touching(repository, commits, call.query.get('path')), (oid) =>
      renderCommit(call, repository, oid),
    );
  },
  [`GET ${BASE}/commits/{ref}`](call) {
    const repository = filled(call, 'read');
    const oid = commitNamed(call, repository, call.param('ref'));
    if (/\.sha$/.test(String(call.headers.accept ?? '')))
      return { status: 200, bytes: oid, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' } };
    const [parent] = renderParents(repository, oid);
    const files = changedFiles(call, repository, parent, oid);
    return ok({ ...renderCommit(call, repository, oid), stats: totals(files), files });
  },
  [`GET ${BASE}/compare/{basehead}`](call) {
    const repository = filled(call, 'read');
    const [base = '', head = ''] = call.param('basehead').split('...');
    return ok(compare(call, repository, commitNamed(call, repository, base), commitNamed(call, repository, head)));
  },
  [`GET ${BASE}/rules/branches/{branch}`](call) {
    const repository = call.repository();
    const protection = isProtected(repository, `refs/heads/${call.param('branch')}`, undefined);
    if (protection === undefined || protection.kind === 'classic') return ok([]);
    const source = { ruleset_source_type: 'Repository', ruleset_source: repository.fullName, ruleset_id: 1 };
    const parameters = {
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
    };
    return ok([
      protection.rule === 'creation'
        ? { type: 'creation', ...source }
        : { type: 'pull_request', ...source, parameters },
    ]);
  },
};

function renderBranch(call: Call, repository: Repository, name: string): Record<string, unknown> {
  const api = apiOf(call, repository);
  const sha = call.ref(repository, `refs/heads/${name}`) ?? '';
  const guarded = isProtected(repository, `refs/heads/${name}`, undefined) !== undefined;
  const level = guarded ? 'everyone' : 'off';
  return {
    name,
    commit: { sha, url: `${api}/commits/${sha}` },
    protected: guarded,
    protection: { enabled: guarded, required_status_checks: { enforcement_level: level, contexts: [], checks: [] } },
    protection_url: `${api}/branches/${name}/protection`,
  };
}

function commitNamed(call: Call, repository: Repository, name: string): string {
  const short = /^[0-9a-f]{7,39}$/.test(name)
    ? [...repository.git.history(repository.head ?? '')].find((oid) => oid.startsWith(name))
    : undefined;
  const found =
    call.ref(repository, `refs/heads/${name}`) ??
    repository.git.resolve(name === 'HEAD' ? repository.defaultBranch : name) ??
    short;
  if (found === undefined) throw name === '' ? notFound() : new Refusal(422, `No commit found for SHA: ${name}`);
  return found;
}

function renderParents(repository: Repository, oid: string): readonly string[] {
  const [, ...before] = repository.git.history(oid);
  return before;
}

function touching(repository: Repository, commits: readonly string[], path: string | null): readonly string[] {
  if (path === null) return commits;
  const at = (oid: string | undefined): string | undefined => {
    const tree = oid === undefined ? undefined : repository.git.treeOf(oid);
    return tree === undefined ? undefined : findInTree(repository.git.objects, tree, path)?.oid;
  };
  return commits.filter((oid, index) => at(oid) !== at(commits[index + 1]));
}

function compare(call: Call, repository: Repository, base: string, head: string): Record<string, unknown> {
  const inBase = new Set(repository.git.history(base));
  const inHead = [...repository.git.history(head)];
  const ahead = inHead.filter((oid) => !inBase.has(oid)).toReversed();
  const behind = [...inBase].filter((oid) => !inHead.includes(oid));
  const mergeBase = inHead.find((oid) => inBase.has(oid));
  if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
  const status =
    ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged';
  const web = `${call.world.origins.url}/${repository.fullName}/compare/${base}...${head}`;
  return {
    url: `${apiOf(call, repository)}/compare/${base}...${head}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: renderCommit(call, repository, base),
    merge_base_commit: renderCommit(call, repository, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.map((oid) => renderCommit(call, repository, oid)),
    files: changedFiles(call, repository, mergeBase, head),
  };
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const STATUSES: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' };

type Changed = Record<string, unknown> & { readonly additions: number; readonly deletions: number };

// seldom asked: git itself counts the lines
function changedFiles(call: Call, repository: Repository, from: string | undefined, to: string): Changed[] {
  const options = { cwd: repository.gitDir, encoding: 'utf8' as const, env: gitEnvironment(repository.gitDir) };
  const trees = [from ?? EMPTY_TREE, to];
  const raw = execFileSync('git', ['diff', '--no-renames', '--raw', '--no-abbrev', '-z', ...trees], options).split(
    '\0',
  );
  const counts = execFileSync('git', ['diff', '--no-renames', '--numstat', '-z', ...trees], options).split('\0');
  const api = apiOf(call, repository);
  const web = `${call.world.origins.url}/${repository.fullName}`;
  return counts.filter(Boolean).map((line, index) => {
    const [added, removed, filename = ''] = line.split('\t');
    const [, , before = '', after = '', letter = 'M'] = (raw[index * 2] ?? '').split(' ');
    const [additions, deletions] = [Number(added) || 0, Number(removed) || 0];
    const path = filename.split('/').map(encodeURIComponent).join('/');
    return {
      sha: letter === 'D' ? before : after,
      filename,
      status: STATUSES[letter] ?? 'modified',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${web}/blob/${to}/${path}`,
      raw_url: `${web}/raw/${to}/${path}`,
      contents_url: `${api}/contents/${path}?ref=${to}`,
    };
  });
}

function totals(files: readonly Changed[]): Record<string, number> {
  const sum = (key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0);
  return { additions: sum('additions'), deletions: sum('deletions'), total: sum('additions') + sum('deletions') };
}
