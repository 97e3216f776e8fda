import { describe, expect, test } from 'vitest';
import type { Clients } from '../../src/views/clients.ts';
import { type SnippetPlace, snippetsFor } from '../../src/views/snippet.ts';
import type { Installable } from '../../src/views/snippet-source.ts';

const BASE = 'https://acme.github.io/registry/';
const DL = 'https://github.com/acme/fmt/releases/download/v1.2.0/acme-fmt-1.2.0.tar.gz';

function told(
  clients: Clients,
  more: Partial<Pick<Installable, 'vers' | 'dl' | 'deps'>> = {},
  place: SnippetPlace = { base: BASE },
) {
  const { vers = '1.2.0', dl = DL, deps = [] } = more;
  const version = {
    name: '@acme/fmt',
    vers,
    deps,
    cksum: 'a'.repeat(64),
    dl,
    archive: 'acme-fmt-1.2.0.tar.gz',
    clients,
  };
  const texts = new Map<string, string[]>();
  for (const { client, text } of snippetsFor(version, place)) texts.set(client, [...(texts.get(client) ?? []), text]);
  return texts;
}

test('only clients that can use the archive are told', () => {
  expect([...told({}).keys()]).toEqual(['Clyde', 'CLI', 'CMake', 'curl']);
  const all: Clients = { cargo: 'fmt', npm: '@acme/fmt', zig: 'fmt', cmake: 'fmt', meson: 'fmt', bazel: 'fmt' };
  expect([...told(all).keys()]).toEqual([
    ...['Clyde', 'CLI', 'cargo', 'npm', 'Zig', 'CMake', 'CPM', 'Meson', 'Bazel', 'curl'],
  ]);
  // where nobody knows the registry's address
  expect([...told(all, {}, {}).keys()]).toEqual(['Clyde', 'Zig', 'CMake', 'CPM', 'curl']);
});

test('an address of any signs is one that means nothing to a shell: pictures, halves of signs, quotes', () => {
  const dl = "https://x.example/\u{1f600}\ud83d/'$(id)`;é.tar.gz";
  const address = 'https://x.example/%F0%9F%98%80%EF%BF%BD/%27%24(id)%60%3B%C3%A9.tar.gz';
  expect(told({}, { dl }).get('curl')?.[0]).toContain(`'${address}'`);
  expect(told({}, { dl }).get('CMake')?.[0]).toContain(`URL "${address}"`);
});

describe('texts to copy', () => {
  test('for a shell that has nothing of ours but Node', () => {
    expect(told({}).get('CLI')).toEqual([
      "npx github:clydepm/action-publish add '@acme/fmt@^1.2.0' --registry 'https://acme.github.io/registry/'",
    ]);
  });

  test('for cargo, by the name that the registry chose', () => {
    expect(told({ cargo: 'Fmt_rs' }, { vers: '1.2.0+7' }, { base: BASE, alias: 'acme' }).get('cargo')).toEqual([
      '[registries.acme]\nindex = "sparse+https://acme.github.io/registry/cargo/"',
      'cargo add Fmt_rs@1.2.0 --registry acme',
    ]);
  });

  test('for npm: a scope has a line of its own, a name without one an option', () => {
    expect(told({ npm: '@acme/fmt' }).get('npm')).toEqual([
      '@acme:registry=https://acme.github.io/registry/npm/',
      'npm install @acme/fmt@1.2.0',
    ]);
    expect(told({ npm: 'fmt' }).get('npm')).toEqual([
      "npm install fmt@1.2.0 --registry 'https://acme.github.io/registry/npm/'",
    ]);
  });

  test('for Zig, by the name of build.zig.zon or else the package’s', () => {
    expect(told({ zig: 'fmt2' }).get('Zig')).toEqual([
      `zig fetch --save=fmt2 '${DL}'`,
      'const fmt2 = b.dependency("fmt2", .{});',
    ]);
    expect(told({ zig: '' }).get('Zig')?.[0]).toBe(`zig fetch --save=fmt '${DL}'`);
    expect(told({ zig: '3d-view"; x' }).get('Zig')?.[0]).toBe(`zig fetch --save=_3d_view___x '${DL}'`);
  });

  test('for CMake and CPM, with the checksum', () => {
    const texts = told({ cmake: 'fmt' }, { vers: '1.2.0+7' });
    for (const text of [...(texts.get('CMake') ?? []), ...(texts.get('CPM') ?? [])]) {
      expect(text).toContain(`URL "${DL}"\n  URL_HASH SHA256=${'a'.repeat(64)})`);
    }
    expect(texts.get('CPM')?.[0]).toContain('VERSION 1.2.0\n');
  });

  test('for CMake and CPM, with what must be declared before', () => {
    const dep = { req: '^1', features: [], optional: false, default_features: true, target: null };
    const deps = [
      { ...dep, name: 'strview', kind: 'normal' },
      { ...dep, name: '@acme/log', kind: 'normal' },
      { ...dep, name: 'catch2', kind: 'dev' },
      { ...dep, name: 'x\nmessage(FATAL)', kind: 'normal' },
    ] as const;
    const texts = told({ cmake: 'fmt' }, { deps });
    const first = '# before this, in the same way: strview, @acme/log\n';
    expect(texts.get('CMake')?.[0]).toMatch(new RegExp(`^${first}include`));
    expect(texts.get('CPM')?.[0]).toMatch(new RegExp(`^${first}CPMAddPackage`));
  });

  test('for CMake nothing of what is of another language alone', () => {
    expect(told({ npm: '@acme/fmt' }).has('CMake')).toBe(false);
    expect(told({ npm: '@acme/fmt', cmake: '' }).has('CMake')).toBe(true);
  });

  test('for Meson, with the wrap file of this version', () => {
    expect(told({ meson: 'fmt' }, { vers: '1.2.0+7' }).get('Meson')).toEqual([
      `curl -fL --create-dirs -o subprojects/fmt.wrap '${BASE}meson/@acme/fmt/1.2.0%2B7.wrap'`,
      "fmt_dep = dependency('fmt')",
    ]);
  });

  test('for Bazel, before its own registry', () => {
    expect(told({ bazel: 'fmt' }).get('Bazel')).toEqual([
      `common --registry=${BASE}bazel/\ncommon --registry=https://bcr.bazel.build/`,
      'bazel_dep(name = "fmt", version = "1.2.0")',
    ]);
  });
});

describe('what means something to a shell or a build file', () => {
  test.each(['a b', '"', "a'; rm -rf ~; '", 'x")', '$(id)', '', '../x', 'a\nb'])(
    'is no name for others: %j',
    (name) => {
      const texts = told({ cargo: name, npm: name, bazel: name });
      expect(['cargo', 'npm', 'Bazel'].filter((client) => texts.has(client))).toEqual([]);
    },
  );

  test('is percent-encoded in addresses', () => {
    const dl = `https://x.example/'"$(id)\`\\\n;<>|.tar.gz`;
    const texts = told({ zig: 'fmt', cmake: '' }, { dl });
    for (const [client, list] of texts) {
      if (['Clyde', 'CLI'].includes(client)) continue;
      const addresses = list.join('\n').match(/https:[^\n]*/g) ?? [];
      expect(addresses).not.toEqual([]);
      for (const address of addresses)
        expect(address.replace(/['"]$/, '')).toMatch(/^[A-Za-z0-9\-._~:/?#[\]@!&()*+,=%]*$/);
    }
  });
});
