import { parseName } from '../../../src/manifest/name.ts';
import { type Entry, encodeEntry } from '../../../src/sparse/entry.ts';
import { type Layout, packagePaths } from '../../../src/sparse/path.ts';
import { jsonText } from '../../../src/sparse/text.ts';

/** A package as a test says it. */
export interface TestPackage {
  readonly versions: readonly TestVersion[];
  readonly owner: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly language?: string;
  readonly deprecated?: string;
  readonly readme?: string;
}

export interface TestVersion {
  readonly vers: string;
  readonly deps?: readonly { readonly name: string; readonly kind?: 'normal' | 'dev' }[];
  readonly license?: string | null;
  readonly pubtime?: string;
  readonly yanked?: boolean;
}

export function entryOf(name: string, version: TestVersion, owner: string): Entry {
  const { vers, deps = [], license = 'MIT', pubtime = '2026-01-02T03:04:05Z', yanked = false } = version;
  const file = `${name.replace('@', '').replace('/', '-')}-${vers}.tar.gz`;
  return {
    ...{ schema: 1, name, vers },
    deps: deps.map(({ name: dep, kind = 'normal' }) => ({ name: dep, req: '^1.0.0', kind })),
    ...{ cksum: 'a'.repeat(64), tsum: 'b'.repeat(64), size: 1234 },
    dl: `https://github.com/${owner.replace(' ', '-')}/repo/releases/download/v${vers}/${file}`,
    ...{ pubtime, yanked, license },
    ...(yanked ? { yank_reason: 'wrong' } : {}),
    repository: { host: 'github.com', id: 7, owner_id: 9, tag: `v${vers}`, commit: 'c'.repeat(40) },
  };
}

/** The files of an index with these packages. */
export function indexFiles(
  packages: Readonly<Record<string, TestPackage>>,
  { layout = 'cargo', policy = '' }: { readonly layout?: Layout; readonly policy?: string } = {},
): Map<string, string> {
  const files = new Map([
    ['config.json', jsonText({ schema: 1, name: 'acme', layout, shards: 1, minWriter: 1 })],
    ['registry.yaml', `name: acme\n${policy}`],
    ['README.md', '# A registry\n'],
  ]);
  for (const [name, item] of Object.entries(packages)) {
    const paths = packagePaths(parseName(name), layout);
    const { versions, owner, description, keywords = [], language, deprecated, readme } = item;
    files.set(paths.index, versions.map((version) => `${encodeEntry(entryOf(name, version, owner))}\n`).join(''));
    const meta = { schema: 1, name, version: versions.at(-1)?.vers, description, keywords, authors: [] };
    files.set(paths.meta, jsonText({ ...meta, language, deprecated }));
    const repository = { host: 'github.com', id: 7, owner_id: 9, owner, full_name: `${owner}/repo` };
    files.set(paths.owner, jsonText({ schema: 1, name, repositories: [repository] }));
    if (readme !== undefined) files.set(paths.readme, readme);
  }
  return files;
}
