import { expect, test } from 'vitest';
import { archiveOf, IngestScene, told } from './ingest-scene.ts';
import { ProvenanceScene } from './provenance-scene.ts';

/** A release whose job had no token for the index: archive and bundle are on it, and nothing is in the index. */
async function attached(): Promise<ProvenanceScene> {
  const made = await ProvenanceScene.open({ now: '2026-11-20T12:00:00Z' });
  const results = await made.run('release', { ...made.release(), inputs: { 'registry-token': '' } });
  expect(results).toMatchObject([{ kind: 'done', receipt: { status: 'attached' } }]);
  return made;
}

test('a bundle beside the archive is proved, and the entry says what it proves', async () => {
  await using made = await attached();
  await using pull = await IngestScene.over(made.scene.github, made.scene.index);
  const done = await pull.run({ trustRoot: made.sigstore.trustedRoot });
  expect(told(done.outcomes)).toEqual(['published fmt@1.2.3']);
  expect(made.recorded).toMatchObject({ bundle: 'fmt-1.2.3.tar.gz.sigstore.json', event: 'release' });
});

test('the bundle of another version beside an archive is refused, and so is a version without one from then on', async () => {
  await using made = await attached();
  const { github, source, index } = made.scene;
  await using pull = await IngestScene.over(github, index);
  const bundle = made.asset('fmt-1.2.3.tar.gz.sigstore.json') ?? '';
  await pull.run({ trustRoot: made.sigstore.trustedRoot });
  const replayed = await pull.release(source, { name: 'fmt', version: '1.3.0' });
  github.addAsset(source, replayed, { name: 'fmt-1.3.0.tar.gz.sigstore.json', content: bundle });
  await pull.release(source, { name: 'fmt', version: '1.4.0' });
  const done = await pull.run({ trustRoot: made.sigstore.trustedRoot });
  expect(told(done.outcomes)).toEqual(['refused PROVENANCE_FOREIGN', 'refused PROVENANCE_MISSING']);
});

test('a bundle of authorities nobody trusts proves nothing', async () => {
  await using made = await attached();
  await using pull = await IngestScene.over(made.scene.github, made.scene.index);
  expect(told((await pull.run()).outcomes)).toEqual(['refused PROVENANCE_INVALID']);
});

test('a bundle of a fork is refused, whatever the fork says', async () => {
  await using made = await attached();
  const { github, index } = made.scene;
  await using pull = await IngestScene.over(github, index);
  github.commit(index, 'main', {
    'registry.yaml': `publishers: [fork]\nnames: { forks: allow }\nprovenance:\n  issuers: ["${github.url}/_services/token"]\n`,
  });
  const fork = pull.repository('fork/fmt', { parent: made.scene.source });
  const { id } = github.createRelease(fork, { tag: 'v1.2.3' });
  github.addAsset(fork, id, { name: 'fmt-1.2.3.tar.gz', content: await archiveOf({ name: 'fmt', version: '1.2.3' }) });
  github.addAsset(fork, id, {
    name: 'fmt-1.2.3.tar.gz.sigstore.json',
    content: made.asset('fmt-1.2.3.tar.gz.sigstore.json') ?? '',
  });
  expect(told((await pull.run({ trustRoot: made.sigstore.trustedRoot })).outcomes)).toEqual([
    'refused PROVENANCE_FOREIGN',
  ]);
});
