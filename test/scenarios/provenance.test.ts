import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runJob } from '../../src/action/job.ts';
import { signStatement } from '../../src/action/sign.ts';
import { summaryOf } from '../../src/action/summary.ts';
import { parseName } from '../../src/manifest/name.ts';
import { claimsOf, identityOf } from '../../src/trust/claims.ts';
import { provenanceStatement } from '../../src/trust/make-statement.ts';
import { subjectNames } from '../../src/trust/subject.ts';
import { readTrustRoot } from '../../src/trust/trust-root.ts';
import { verifyProvenance } from '../../src/trust/verify.ts';
import { CLAIMS, tokenOf } from '../trust/claims.ts';
import { ProvenanceScene } from './provenance-scene.ts';
import { codes, type JobOverrides, MANIFEST } from './scene.ts';
import { linesOf, operations, releasesOf } from './story.ts';

const ARCHIVE = 'fmt-1.2.3.tar.gz';
const BUNDLE = `${ARCHIVE}.sigstore.json`;

test('a job that may prove who it is publishes a bundle beside the archive, and the index names both', async () => {
  await using world = await ProvenanceScene.open();
  const { scene, sigstore } = world;
  expect(codes(await world.run('release', world.release()))).toEqual([]);
  expect(releasesOf(scene)).toEqual([`v1.2.3 published ${ARCHIVE} ${BUNDLE}`]);
  const text = world.asset(BUNDLE) ?? '';
  const workflow = `${scene.github.url}/acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3`;
  expect(world.recorded).toEqual({
    ...{ bundle: BUNDLE, sha256: createHash('sha256').update(text).digest('hex'), workflow, signer: workflow },
    ...{ event: 'release', runner: 'github-hosted', run: `${scene.github.url}/acme/fmt/actions/runs/1/attempts/1` },
  });
  const [line] = linesOf(scene.index, 'index/3/f/fmt');
  const verdict = verifyProvenance({
    bundle: text,
    subject: { names: subjectNames(parseName('fmt'), '1.2.3'), sha256: String(line?.cksum) },
    origin: {
      host: new URL(scene.github.url).host,
      id: scene.source.id,
      owner_id: scene.source.owner.id,
      tag: 'v1.2.3',
      commit: scene.head,
    },
    rules: { issuers: [`${scene.github.url}/_services/token`], selfHosted: false },
    root: readTrustRoot(sigstore.trustedRoot),
  });
  expect(verdict).toMatchObject({ kind: 'found', value: { workflow, commit: scene.head } });
});

test('the order: the verdict, the archive, the bundle, the commit', async () => {
  await using world = await ProvenanceScene.open();
  const overrides = world.release();
  world.scene.github.clearRequests();
  expect(codes(await world.run('release', overrides))).toEqual([]);
  expect(operations(world.scene)).toMatchInlineSnapshot(`
    [
      "query repository",
      "mutation createCommitOnBranch",
      "",
      "POST /releases/{release_id}/assets",
      "",
      "POST /releases/{release_id}/assets",
      "mutation createCommitOnBranch",
    ]
  `);
  expect(world.sigstore.requests).toEqual(['/api/v2/signingCert', '/api/v1/log/entries']);
});

test('on a draft the bundle is there before it is published, for good', async () => {
  await using world = await ProvenanceScene.open({ immutableReleases: true });
  world.scene.github.tag(world.scene.source, 'v1.2.3', world.scene.head);
  expect(codes(await world.run('tag', {}))).toEqual([]);
  expect(releasesOf(world.scene)).toEqual([`v1.2.3 published immutable ${ARCHIVE} ${BUNDLE}`]);
  expect(world.recorded?.event).toBe('push');
});

test('without the permission nothing more is asked than without provenance, and the summary says what to add', async () => {
  const asked = async (provenance: string) => {
    await using world = await ProvenanceScene.open();
    const overrides = { ...world.release(), inputs: { provenance, sigstore: 'sigstore.json' } };
    world.scene.github.clearRequests();
    const results = await world.scene.run('release', overrides);
    expect(codes(results)).toEqual([]);
    expect(world.recorded).toBeUndefined();
    expect(world.sigstore.requests).toEqual([]);
    return {
      operations: operations(world.scene),
      summary: summaryOf(results, { server: 'https://github.com', repository: 'acme/fmt' }),
    };
  };
  const [off, auto] = [await asked('off'), await asked('auto')];
  expect(auto.operations).toEqual(off.operations);
  expect(auto.summary).toContain('permissions:\n  contents: write\n  id-token: write');
  expect(off.summary).not.toContain('id-token');
});

test('a job that must prove it and may not fails before anything is written', async () => {
  await using world = await ProvenanceScene.open();
  const overrides = { ...world.release(), inputs: { provenance: 'require', sigstore: 'sigstore.json' } };
  const before = world.scene.github.state();
  const results = await world.scene.run('release', overrides).catch((error) => error.code);
  expect(results).toBe('PROVENANCE_UNAVAILABLE');
  expect(world.scene.github.state()).toEqual(before);
});

describe('once a version had provenance', () => {
  const next = (world: ProvenanceScene): JobOverrides & { readonly tag: string } => {
    const { scene } = world;
    scene.github.commit(scene.source, 'main', { '.clyde/package.yaml': MANIFEST.replace('1.2.3', '1.2.4') });
    return { ...world.release('v1.2.4'), workspace: scene.checkout(join(scene.folder, 'next')) };
  };

  test.each([
    ['without', 'PROVENANCE_MISSING', undefined],
    ['from another workflow', 'PROVENANCE_CHANGED', { workflow: '.github/workflows/evil.yml' }],
    ['from a run of pull_request_target', 'PROVENANCE_UNTRUSTED', { event: 'pull_request_target' }],
    ['from a branch', 'PROVENANCE_FOREIGN', { ref: 'refs/heads/main' }],
    ['from a machine of their own', 'PROVENANCE_UNTRUSTED', { claims: { runner_environment: 'self-hosted' } }],
    [
      'by a reusable workflow',
      'PROVENANCE_CHANGED',
      { claims: { job_workflow_ref: 'mallory/workflows/.github/workflows/publish.yml@refs/heads/main' } },
    ],
  ] as const)('a version %s is refused before anything is written or signed: %s', async (_, code, identity) => {
    await using world = await ProvenanceScene.open();
    expect(codes(await world.run('release', world.release()))).toEqual([]);
    const overrides = next(world);
    await writeFile(join(overrides.workspace ?? '', 'sigstore.json'), world.sigstore.trustConfig);
    const before = world.scene.github.state();
    world.sigstore.requests.length = 0;
    const results =
      identity === undefined
        ? await world.scene.run('release', overrides)
        : await world.run('release', overrides, identity);
    expect(codes(results)).toEqual([code]);
    expect(world.scene.github.state()).toEqual(before);
    expect(world.sigstore.requests).toEqual([]);
  });

  test('the next one from the same workflow is published', async () => {
    await using world = await ProvenanceScene.open();
    expect(codes(await world.run('release', world.release()))).toEqual([]);
    const overrides = next(world);
    await writeFile(join(overrides.workspace ?? '', 'sigstore.json'), world.sigstore.trustConfig);
    expect(codes(await world.run('release', overrides))).toEqual([]);
    expect(linesOf(world.scene.index, 'index/3/f/fmt')).toHaveLength(2);
    expect(world.recorded?.bundle).toBe('fmt-1.2.4.tar.gz.sigstore.json');
  });
});

test('a build that could prove nothing is published without provenance, and says so', async () => {
  await using world = await ProvenanceScene.open();
  const log: string[] = [];
  expect(codes(await world.run('release', { ...world.release(), log }, { ref: 'refs/heads/main' }))).toEqual([]);
  expect(world.recorded).toBeUndefined();
  expect(log.join('\n')).toContain('warning: fmt@1.2.3 is published without provenance');
  expect(releasesOf(world.scene)).toEqual([`v1.2.3 published ${ARCHIVE}`]);
});

test('a registry that requires provenance takes no version without', async () => {
  await using world = await ProvenanceScene.open({}, '  policy: required\n');
  const overrides = world.release();
  expect(codes(await world.scene.run('release', overrides))).toEqual(['PROVENANCE_MISSING']);
  expect(releasesOf(world.scene)).toEqual(['v1.2.3 published']);
  expect(codes(await world.run('release', overrides))).toEqual([]);
});

describe('a bundle that is on the release already', () => {
  const REFUSED = { path: /signingCert/, status: 400, times: 99 };

  test('is adopted when it proves the same: nothing is signed again', async () => {
    await using world = await ProvenanceScene.open();
    const overrides = world.release();
    const { faults } = world.scene.github;
    faults.fail(7, 'error500');
    await world.run('release', { ...overrides, mortal: true });
    expect(releasesOf(world.scene)).toEqual([`v1.2.3 published ${ARCHIVE} ${BUNDLE}`]);
    expect(world.recorded).toBeUndefined();
    const text = world.asset(BUNDLE);
    world.sigstore.failing = REFUSED;
    expect(codes(await world.run('release', overrides))).toEqual([]);
    expect(world.asset(BUNDLE)).toBe(text);
    expect(world.recorded?.sha256).toBe(sha256(text ?? ''));
  });

  test.each([
    ['no bundle', 'PROVENANCE_INVALID', async () => 'not a bundle'],
    ['a bundle of something else', 'PROVENANCE_FOREIGN', async (world: ProvenanceScene) => await foreign(world)],
  ])('and is %s is refused with its cure, and left alone', async (_, code, made) => {
    await using world = await ProvenanceScene.open();
    const overrides = world.release();
    world.scene.github.addAsset(world.scene.source, overrides.releaseId ?? 0, {
      name: BUNDLE,
      content: await made(world),
    });
    const [result] = await world.run('release', overrides);
    expect(codes(result === undefined ? [] : [result])).toEqual([code]);
    expect(result?.kind === 'failed' && result.error.cure).toContain(`Delete ${BUNDLE}`);
    expect(linesOf(world.scene.index, 'index/3/f/fmt')).toEqual([]);
  });
});

test('Sigstore refuses: the job fails without a word of its token, and the next run goes on', async () => {
  await using world = await ProvenanceScene.open();
  const overrides = world.release();
  world.sigstore.failing = { path: /signingCert/, status: 400, times: 1 };
  const secrets: string[] = [];
  const log: string[] = [];
  const job = world.job('release', { ...overrides, log });
  const results = await runJob({ ...job, mask: (secret) => secrets.push(secret) });
  expect(codes(results)).toEqual(['PROVENANCE_UNAVAILABLE']);
  expect(secrets.length).toBeGreaterThan(0);
  const said = [...log, inspect(results, { depth: 9 })].join('\n');
  for (const secret of [...secrets, job.grant?.token ?? '?']) expect(said).not.toContain(secret);
  expect(releasesOf(world.scene)).toEqual([`v1.2.3 published ${ARCHIVE}`]);
  expect(codes(await world.run('release', overrides))).toEqual([]);
  expect(releasesOf(world.scene)).toEqual([`v1.2.3 published ${ARCHIVE} ${BUNDLE}`]);
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A genuine bundle of the same job, of another archive. */
async function foreign(world: ProvenanceScene): Promise<string> {
  const { scene, sigstore } = world;
  const server = scene.github.url;
  const repository = { repository_id: String(scene.source.id), repository_owner_id: String(scene.source.owner.id) };
  const claims = { ...CLAIMS, ...repository, sha: scene.head, iss: `${server}/_services/token` };
  const { trustedRoot, signingConfig } = JSON.parse(sigstore.trustConfig);
  const read = claimsOf(tokenOf(claims));
  if (read === undefined) throw new Error('claims of no job');
  const subjects = [{ name: 'pkg:generic/fmt@1.2.3', digest: { sha256: 'cd'.repeat(32) } }];
  return signStatement({
    statement: provenanceStatement(identityOf(read, server), subjects),
    token: tokenOf(claims),
    place: { config: signingConfig, root: JSON.stringify(trustedRoot) },
  });
}
