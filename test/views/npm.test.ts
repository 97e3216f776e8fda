import { describe, expect, test } from 'vitest';
import type { NpmFacts } from '../../src/ecosystems/facts.ts';
import { npmView } from '../../src/views/npm.ts';
import type { ViewPackage, ViewVersion } from '../../src/views/view.ts';
import { entryOf, type TestVersion } from '../site/build/registry.ts';

const CONTEXT = { base: 'https://acme.github.io/registry/', name: 'clyde' };

function version(spec: TestVersion, fields: NpmFacts['fields'] = {}, name = '@acme/fmt'): ViewVersion {
  const npm = { name, integrity: 'sha512-AAAA', shasum: 'b'.repeat(40), fileCount: 3, unpackedSize: 99, fields };
  return { entry: entryOf('@acme/fmt', spec, 'acme'), ecosystems: { npm } };
}

function packument(versions: readonly ViewVersion[], more: Partial<ViewPackage> = {}) {
  const files = [...npmView.filesOf({ name: '@acme/fmt', versions, ...more }, CONTEXT, () => undefined)];
  expect(files.map(({ path }) => path)).toEqual(['@acme/fmt']);
  const [file] = files;
  return JSON.parse(file !== undefined && 'text' in file ? file.text : '');
}

describe('a packument', () => {
  test('has tags: the highest version that is not yanked, and of each sort of prerelease the highest', () => {
    const list = ['1.0.0', '2.0.0-beta.2', '2.0.0-beta.10', '2.0.0-rc1', '2.0.0-1', '2.0.0-x', '2.0.0-latest.1'];
    const yanked = [version({ vers: '1.1.0', yanked: true }), version({ vers: '2.0.0-rc2', yanked: true })];
    const { 'dist-tags': tags } = packument([...list.map((vers) => version({ vers })), ...yanked]);
    expect(tags).toEqual({ latest: '1.0.0', beta: '2.0.0-beta.10', rc: '2.0.0-rc1' });
  });

  test('has no `latest` where all is yanked, and says why', () => {
    const { 'dist-tags': tags, versions } = packument([version({ vers: '1.0.0', yanked: true })]);
    expect(tags).toEqual({});
    expect(versions['1.0.0'].deprecated).toBe('wrong');
  });

  test('says of every version that its package is deprecated', () => {
    const meta = { schema: 1, name: '@acme/fmt', version: '1.0.0', keywords: [], authors: [], deprecated: 'use log' };
    const { versions } = packument([version({ vers: '1.0.0' })], { meta });
    expect(versions['1.0.0'].deprecated).toBe('use log');
  });

  test('says where the archive is and what it is, whatever its package.json says', () => {
    const fields = {
      ...{ name: 'other', version: '9.9.9', deprecated: 'no', _resolved: 'file:x', dist: { tarball: 'https://evil/' } },
      ...{ dependencies: { '@acme/log': '^1' }, bin: 'cli.js', __proto__: { polluted: true } },
    };
    const { versions } = packument([version({ vers: '1.0.0+7' }, fields)]);
    expect(versions['1.0.0']).toEqual({
      ...{ _id: '@acme/fmt@1.0.0', name: '@acme/fmt', version: '1.0.0' },
      ...{ dependencies: { '@acme/log': '^1' }, bin: { fmt: 'cli.js' } },
      dist: {
        tarball: 'https://github.com/acme/repo/releases/download/v1.0.0+7/acme-fmt-1.0.0+7.tar.gz',
        ...{ integrity: 'sha512-AAAA', shasum: 'b'.repeat(40), fileCount: 3, unpackedSize: 99 },
      },
    });
  });

  test.each(['', '-', '../x', '@acme', '@acme/../x', 'a/b', '.hidden', 'a b', '@a/b/c'])(
    'has no path for the name %j',
    (name) => {
      const versions = [version({ vers: '1.0.0' }, {}, name)];
      expect([...npmView.filesOf({ name: '@acme/fmt', versions }, CONTEXT, () => undefined)]).toEqual([]);
    },
  );
});
