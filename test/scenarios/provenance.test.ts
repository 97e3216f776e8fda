import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseName } from '../../src/manifest/name.ts';
import { subjectNames } from '../../src/trust/subject.ts';
import { readTrustRoot } from '../../src/trust/trust-root.ts';
import { verifyProvenance } from '../../src/trust/verify.ts';
import { ProvenanceScene } from './provenance-scene.ts';
import { codes } from './scene.ts';
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
