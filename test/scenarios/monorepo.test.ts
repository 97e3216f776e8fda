import { describe, expect, test } from 'vitest';
import { codes, Scene } from './scene.ts';
import { releasesOf } from './story.ts';

function packageIn(folder: string, name: string, version = '1.2.3'): Readonly<Record<string, string>> {
  const manifest = `name: "${name}"\nversion: "${version}"\n`;
  return { [`${folder}/.clyde/package.yaml`]: manifest, [`${folder}/${folder}.h`]: `// ${folder}\n` };
}

async function publishing(files: Readonly<Record<string, string>>, tag: string, path: string) {
  const scene = await Scene.open({ files });
  scene.github.tag(scene.source, tag, scene.head);
  scene.github.clearRequests();
  return { scene, run: () => scene.run('tag', { tag, inputs: { path } }) };
}

function writesOf({ github }: Scene): readonly string[] {
  return github.requests.filter(({ write }) => write).map(({ operation }) => operation);
}

describe('packages of one job that stand in each other’s way are refused before anything is written', () => {
  test.each([
    ['the same name', 'fmt', 'fmt-v1.2.3'],
    ['the same name, a tag about all', 'fmt', 'v1.2.3'],
  ])('%s', async (_, name, tag) => {
    const { scene, run } = await publishing({ ...packageIn('one', name), ...packageIn('two', name) }, tag, 'one\ntwo');
    await using _scene = scene;
    const results = await run();
    expect(codes(results)).toEqual(['INPUT_INVALID', 'INPUT_INVALID']);
    for (const result of results) {
      if (result.kind !== 'failed') throw new Error('both should have failed');
      expect(result.error.message).toContain(`"${name}"`);
      for (const folder of ['one', 'two']) expect(result.error.found).toContain(folder);
    }
    expect(writesOf(scene)).toEqual([]);
    expect(scene.github.state()['acme/fmt']).toMatchObject({ releases: [] });
  });

  test('names that differ in `-` and `_` alone', async () => {
    const files = { ...packageIn('one', 'a-b'), ...packageIn('two', 'a_b') };
    const { scene, run } = await publishing(files, 'v1.2.3', 'one\ntwo');
    await using _scene = scene;
    expect(codes(await run())).toEqual(['INPUT_INVALID', 'INPUT_INVALID']);
    expect(writesOf(scene)).toEqual([]);
  });

  test('other names with one archive name on one release; a third package is published', async () => {
    const files = { ...packageIn('one', 'acme-fmt'), ...packageIn('two', '@acme/fmt'), ...packageIn('three', 'log') };
    const { scene, run } = await publishing(files, 'v1.2.3', 'one\ntwo\nthree');
    await using _scene = scene;
    const results = await run();
    expect(codes(results)).toEqual(['INPUT_INVALID', 'INPUT_INVALID']);
    const [first] = results;
    if (first?.kind !== 'failed') throw new Error('the first should have failed');
    expect(first.error.found).toContain('acme-fmt-1.2.3.tar.gz');
    expect(first.error.cure).toContain('acme-fmt-v1.2.3');
    expect(releasesOf(scene)).toEqual(['v1.2.3 published log-1.2.3.tar.gz']);
  });

  test('other names with one archive name are fine where a tag means one of them', async () => {
    const files = { ...packageIn('one', 'acme-fmt'), ...packageIn('two', '@acme/fmt') };
    const { scene, run } = await publishing(files, '@acme/fmt@1.2.3', 'one\ntwo');
    await using _scene = scene;
    expect(codes(await run())).toEqual([]);
  });

  test('a tag that may mean two fails these two', async () => {
    const files = { ...packageIn('one', '@acme/fmt'), ...packageIn('two', '@other/fmt'), ...packageIn('three', 'log') };
    const { scene, run } = await publishing(files, 'fmt-v1.2.3', 'one\ntwo\nthree');
    await using _scene = scene;
    const results = await run();
    expect(results.map((result) => result.kind === 'failed' && [result.subject, result.error.code])).toEqual([
      ['@acme/fmt@1.2.3', 'TAG_INVALID'],
      ['@other/fmt@1.2.3', 'TAG_INVALID'],
    ]);
    expect(writesOf(scene)).toEqual([]);
  });
});
