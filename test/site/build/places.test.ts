import { expect, test } from 'vitest';
import { isSitePath } from '../../../src/site/ports.ts';
import { build, MemoryHistory, MemorySite } from './memory.ts';
import { indexFiles } from './registry.ts';

const STRANGE = ['.x', '..', '../../x', 'a/.b', `@a/${'n'.repeat(300)}`, 'n'.repeat(300), '@.x/y', 'a\\b', 'a\n', ''];

test.each(STRANGE)('no client’s name %j brings a file where no site can have one', async (name) => {
  const files = indexFiles({ fmt: { owner: 'acme', versions: [{ vers: '1.0.0' }] } });
  const ecosystems = {
    cargo: { name, deps: [], features: {} },
    npm: { name, integrity: 'sha512-AA', shasum: 'b', fileCount: 1, unpackedSize: 2, fields: {} },
    zig: { name, hash: name, multihash: name, multihash_of_all: name },
    cmake: { project: name, targets: [name] },
    meson: { project: name },
    bazel: { name, version: name, deps: [] },
  };
  const line = { schema: 1, vers: '1.0.0', cksum: 'a'.repeat(64), ecosystems };
  const [index = ''] = [...files.keys()].filter((path) => path.startsWith('index/'));
  files.set(index.replace('index/', 'derived/'), `${JSON.stringify(line)}\n`);
  const site = new MemorySite();
  await build({ tree: new MemoryHistory().commit(files), site });
  expect([...site.files.keys()].filter((path) => !isSitePath(path))).toEqual([]);
  expect(site.files.has('packages/fmt/index.html')).toBe(true);
});
