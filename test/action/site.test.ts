import { mkdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { runSiteJob, type SiteInputs, type SiteJob } from '../../src/action/site-job.ts';
import { siteFailure, siteSummary } from '../../src/action/site-summary.ts';
import { RegistryError } from '../../src/errors.ts';
import { GIT, repositoryWith, temporaryFolder } from '../git/fixture.ts';
import { indexFiles } from '../site/build/registry.ts';

const NO_INPUTS: SiteInputs = { path: '', out: '', base: '', statsBranch: '', cache: '' };
const PACKAGES = { fmt: { owner: 'acme', versions: [{ vers: '1.0.0' }] } };

function job(workspace: string, inputs: Partial<SiteInputs> = {}): SiteJob {
  const nothing = () => undefined;
  return {
    inputs: { ...NO_INPUTS, ...inputs },
    workspace,
    git: GIT,
    repository: { owner: 'Acme', name: 'registry' },
    site: { rest: 'https://api.github.com', graphql: 'https://api.github.com/graphql', server: 'https://github.com' },
    program: import.meta.filename,
    now: () => 0,
    spare: nothing,
    progress: { step: nothing, warn: nothing },
  };
}

describe('the site action', () => {
  test("builds what is checked out into `_site`, for the repository's own address on Pages", async () => {
    await using registry = await repositoryWith(Object.fromEntries(indexFiles(PACKAGES)));
    const done = await runSiteJob(job(registry.path));
    expect(done).toMatchObject({ path: registry.at('_site'), receipt: { kind: 'full', staticPages: 1 } });
    const page = await readFile(registry.at('_site/packages/fmt/index.html'), 'utf8');
    expect(page).toContain('href="https://acme.github.io/registry/packages/fmt/"');
    expect((await readFile(registry.at('_site/.clyde-site/state'), 'latin1')).length).toBeGreaterThan(100);
    expect((await runSiteJob(job(registry.path))).receipt.kind).toBe('unchanged');
    const moved = await runSiteJob(job(registry.path, { base: 'https://packages.acme.example' }));
    expect(moved.receipt.kind).toBe('full');
    expect(await readFile(registry.at('_site/index.html'), 'utf8')).toContain('https://packages.acme.example/');
  });

  test('keeps its state where `cache` says, and takes folders from `path` and `out`', async () => {
    await using workspace = await temporaryFolder();
    await using registry = await repositoryWith(Object.fromEntries(indexFiles(PACKAGES)));
    await mkdir(workspace.at('checkout'));
    registry.git('worktree', 'add', '--quiet', '--detach', workspace.at('checkout', 'index'));
    const inputs = { path: 'checkout/index', out: 'public', cache: 'kept' };
    await runSiteJob(job(workspace.path, inputs));
    expect((await readFile(workspace.at('kept/state'), 'latin1')).length).toBeGreaterThan(100);
    expect((await runSiteJob(job(workspace.path, inputs))).receipt.kind).toBe('unchanged');
  });

  test.each([
    [{ base: 'acme' }, 'INPUT_INVALID'],
    [{ base: 'file:///etc/' }, 'INPUT_INVALID'],
    [{ path: 'nowhere' }, 'INDEX_NOT_FOUND'],
  ])('refuses %j', async (inputs, code) => {
    await using registry = await repositoryWith(Object.fromEntries(indexFiles(PACKAGES)));
    await expect(runSiteJob(job(registry.path, inputs))).rejects.toMatchObject({ code });
  });

  test('says how much it is, and lists damage without a word of Markdown', () => {
    const receipt = {
      ...{ kind: 'full' as const, commit: 'c'.repeat(40), packages: 1_200, versions: 3_000, staticPages: 1_200 },
      damage: [['index/3/f/fmt', 'Cannot use <b>it</b> | ![x](y)\n# no']] as const,
    };
    const text = siteSummary({ receipt, path: '/x', seconds: 1.25, files: 20_000, bytes: 345_678_901 });
    expect(text).toContain('| Packages | 1,200 |');
    expect(text).toContain('346 MB');
    expect(text).not.toMatch(/<b>|!\[|\n# no/);
    expect(siteFailure(new RegistryError('INDEX_INVALID', 'Cannot read <it>', { cure: 'Mend it' }))).toContain(
      'Mend it',
    );
  });
});
