import { expect, test } from 'vitest';
import { StatsScene } from './stats-scene.ts';

const DAY = 86_400_000;
const INDEX = 'index/3/f/fmt';

test('downloads are counted on where the index leads to a vault, of whomever it is', async () => {
  await using scene = await StatsScene.open();
  const { github, index } = scene;
  const source = github.createRepository({ owner: 'ada', name: 'fmt', files: { a: '' } });
  const vault = github.createRepository({ owner: 'keeper', name: 'vault', files: { a: '' } });
  scene.publish(source, 'fmt', '1.0.0');
  for (const asset of scene.assets(source)) asset.downloads = 5;
  await scene.run();
  expect(scene.stats().downloads('fmt').total).toBe(5);
  github.deleteRepository(source);
  const line = index.git.file(index.head ?? '', INDEX)?.toString() ?? '';
  const { cksum } = JSON.parse(line);
  const { id } = github.createRelease(vault, { tag: `a-${cksum}` });
  github.addAsset(vault, id, { name: `${cksum}.crate`, content: 'archive' });
  const dl = `${github.url}/${vault.fullName}/releases/download/a-${cksum}/${cksum}.crate`;
  github.commit(index, 'main', { [INDEX]: line.replace(/"dl":"[^"]*"/, `"dl":"${dl}"`) });
  for (const asset of scene.assets(vault)) asset.downloads = 3;
  github.clock.advance(DAY);
  expect(await scene.run()).toMatchObject({ read: 1, missing: 0, downloads: 3 });
  for (const asset of scene.assets(vault)) asset.downloads = 4;
  github.clock.advance(DAY);
  expect(await scene.run()).toMatchObject({ read: 1, downloads: 1 });
  expect(scene.stats().downloads('fmt').total).toBe(9);
});
