import { describe, expect, test } from 'vitest';
import { Damage } from '../../../src/site/build/damage.ts';
import { readOwnership } from '../../../src/site/build/read-package.ts';
import { renderHomePage } from '../../../src/site/pages/home.tsx';
import { renderPackagePage } from '../../../src/site/pages/package.tsx';
import { renderStatisticsPage } from '../../../src/site/pages/statistics.tsx';
import { entryOf } from '../../sparse/fixture.ts';
import { BARE, PUBLISHER, SITE, viewOf } from './fixture.ts';

const PROVENANCE = {
  ...{ bundle: 'fmt-1.2.0.tar.gz.sigstore.json', sha256: 'f'.repeat(64), event: 'release', runner: 'github-hosted' },
  workflow: 'https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.0',
  signer: 'https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.0',
  run: 'https://github.com/acme/fmt/actions/runs/12/attempts/1',
};

/** As a build reads it off the owner record. */
function custodyIn(more: object): object {
  const text = JSON.stringify({ schema: 1, name: 'fmt', repositories: [PUBLISHER], ...more });
  return readOwnership('owners/3/f/fmt', text, new Damage()).custody;
}

function pageWith(provenance: unknown): string {
  const shown = entryOf('fmt', '1.2.0', { provenance });
  return renderPackagePage(SITE, viewOf('fmt', { entries: [shown], shown }));
}

describe('the proof of a version', () => {
  test('is told with its workflow, its run, its bundle and the way to verify it', () => {
    const html = pageWith(PROVENANCE);
    expect(html).toContain(`href="https://github.com/acme/fmt/blob/${'c'.repeat(40)}/.github/workflows/publish.yml"`);
    expect(html).toContain('href="https://github.com/acme/fmt/actions/runs/12/attempts/1"');
    expect(html).toMatch(/href="https:\/\/[^"]*\/fmt-1\.2\.0\.tar\.gz\.sigstore\.json"/);
    expect(html).toContain('action-publish verify');
    expect(html).toContain('mark-proof');
    expect(html).not.toContain('by way of');
  });

  test('names the workflow that signed, where another one was started', () => {
    const signer = 'https://github.com/acme/tools/.github/workflows/release.yml@refs/heads/main';
    expect(pageWith({ ...PROVENANCE, signer })).toContain('acme/tools/.github/workflows/release.yml');
  });

  test('links nowhere but into the repository on record', () => {
    const html = pageWith({
      ...PROVENANCE,
      workflow: 'https://evil.example/acme/other/.github/workflows/x.yml@refs/tags/v1',
      run: 'https://evil.example/runs/1',
    });
    expect(html).not.toContain('evil.example');
    expect(html).not.toContain('blob/');
  });

  test.each([undefined, {}, 'yes', { ...PROVENANCE, sha256: 'x' }])('is told to be missing: %j', (provenance) => {
    const html = pageWith(provenance);
    expect(html).toContain('None recorded');
    expect(html).not.toContain('mark-proof');
  });
});

describe('what the registry holds', () => {
  test('is told with a yank, and only with that version', () => {
    const yanked = entryOf('fmt', '1.1.0+7', { yanked: true, yank_reason: 'steals time' });
    const shown = entryOf('fmt', '1.2.0');
    const held = renderPackagePage(SITE, viewOf('fmt', { entries: [shown, yanked], shown, held: ['1.1.0'] }));
    expect(held).toContain('yanked by the registry');
    expect(held).toContain('data-held="[&quot;1.1.0&quot;]"');
    const other = renderPackagePage(SITE, viewOf('fmt', { entries: [shown, yanked], shown, held: ['1.2.0'] }));
    expect(other).not.toContain('yanked by the registry');
    const alone = viewOf('fmt', { entries: [yanked], shown: yanked, held: ['1.1.0'] });
    expect(renderPackagePage(SITE, alone)).toContain('Yanked by the registry.');
  });

  test('is read off the owner record, and a move that waits with it', () => {
    const move = { ...PUBLISHER, id: 2002, full_name: 'fmtlib/fmt', from: 1001, since: '2026-11-03T10:00:00Z' };
    const custody = custodyIn({ held: ['1.1.0'], moving: move });
    expect(custody).toEqual({ held: ['1.1.0'], moving: move });
    const html = renderPackagePage(SITE, viewOf('fmt', custody));
    expect(html).toContain('href="https://github.com/fmtlib/fmt"');
    expect(html).toContain('3 Nov 2026');
    expect(custodyIn({})).toEqual({});
  });
});

describe('ranges', () => {
  test('are shown as people write them, and exactly on demand', () => {
    const deps = [{ name: 'zlib', req: '>=1.3.0 <2.0.0-0', kind: 'normal' as const }];
    const shown = entryOf('fmt', '1.2.0', { deps });
    const html = renderPackagePage(SITE, viewOf('fmt', { entries: [shown], shown }));
    expect(html).toContain('<code title="&gt;=1.3.0 &lt;2.0.0-0">^1.3.0</code>'.replaceAll('&gt;', '>'));
  });
});

const NOTHING = { mostDownloaded: [], newest: [], updated: [], keywords: [] };

describe('the way to publish', () => {
  test('is a workflow with a token where jobs write themselves', () => {
    const html = renderHomePage({ ...SITE, writers: 'direct' }, NOTHING);
    expect(html).toContain('registry: acme/registry, registry-token:');
    expect(html).not.toContain('new --registry');
  });

  test('is one command where the registry collects releases', () => {
    const html = renderHomePage({ ...SITE, writers: 'pull' }, NOTHING);
    expect(html).toContain('new --registry acme/registry');
    expect(html).toContain('href="https://github.com/acme/registry/issues/new?template=publish.yml"');
    expect(html).not.toContain('registry-token');
    const both = renderHomePage({ ...SITE, writers: 'both' }, NOTHING);
    expect([both.includes('registry-token'), both.includes('new --registry')]).toEqual([true, true]);
  });

  test('to a folder needs no GitHub, and nothing is said that GitHub counts', () => {
    expect(renderHomePage(BARE, NOTHING)).toContain('publish . --registry DIR');
    const none = { total: 0, last7: 0, last30: 0, last90: 0 };
    const html = renderStatisticsPage(
      { ...BARE, statsDay: '2026-11-19' },
      {
        ...{ timeline: [], downloads: none, top90: [], top30: [], topTotal: [], owners: 1, mostRequired: [] },
        ...{ licenses: [], languages: [], published: [] },
      },
    );
    expect(html).not.toContain('GitHub');
  });
});

test('a package is reported to the registry that has it', () => {
  const address =
    'https://github.com/acme/registry/issues/new?template=report.yml&amp;title=Report%3A+fmt&amp;package=fmt';
  expect(renderPackagePage(SITE, viewOf('fmt'))).toContain(address);
  expect(renderPackagePage(BARE, viewOf('fmt'))).not.toContain('Report this package');
});
