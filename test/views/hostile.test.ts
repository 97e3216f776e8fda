import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import type { Ecosystems } from '../../src/ecosystems/facts.ts';
import { bazelView } from '../../src/views/bazel.ts';
import { conanView, pythonText } from '../../src/views/conan.ts';
import { mesonView } from '../../src/views/meson.ts';
import { vcpkgView } from '../../src/views/vcpkg.ts';
import type { ViewPackage } from '../../src/views/view.ts';
import { zigView } from '../../src/views/zig.ts';

const REGISTRY = { base: 'https://acme.example/r/', name: 'clyde' };
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"',
    "'''",
    '"""\nimport os',
    '${x}',
    ']]\n',
    '\n[provide]\na = b',
    '\\',
    '%(x)s',
    '\u2028',
    '\ud800',
    '")\nexecute_process(',
  ),
);

/** A package all of whose free texts say `text`. */
function packageWith(text: string): ViewPackage {
  const ecosystems: Ecosystems = {
    zig: { hash: text, multihash: `1220${'0'.repeat(64)}`, name: text, fingerprint: text },
    cmake: { project: text, targets: [text] },
    meson: { project: text, provides: [text], variables: [text] },
    bazel: { name: text, deps: [], module: text },
  };
  const entry = {
    ...{ schema: 1, name: 'fmt', vers: '1.2.0', deps: [], cksum: 'a'.repeat(64), tsum: 'b'.repeat(64), size: 1 },
    ...{ dl: `https://x.example/${text}`, pubtime: '2026-01-01T00:00:00Z', yanked: false, license: text },
    repository: { host: 'github.com', id: 1, owner_id: 1, tag: 'v1.2.0', commit: 'c'.repeat(40) },
  };
  const meta = {
    schema: 1,
    name: 'fmt',
    version: '1.2.0',
    description: text,
    homepage: text,
    keywords: [],
    authors: [],
  };
  return { name: 'fmt', latest: '1.2.0', versions: [{ entry, ecosystems }], meta };
}

function texts(text: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const view of [zigView, mesonView, bazelView, conanView, vcpkgView]) {
    for (const file of view.filesOf(packageWith(text), REGISTRY, () => undefined)) {
      expect(file.path).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|[\p{C}\\]/u);
      if ('text' in file) files.set(`${view.folder}/${file.path}`, file.text);
    }
  }
  return files;
}

test('whatever a package says, JSON stays JSON and other files keep their lines', () => {
  const plain = texts('x');
  fc.assert(
    fc.property(nasty, (text) => {
      for (const [path, content] of texts(text)) {
        if (path.endsWith('.json') || path.endsWith('.yml')) JSON.parse(content);
        const known = plain.get(path)?.split('\n').length;
        if (/\.(?:py|cmake)$/.test(path)) expect(content.split('\n')).toHaveLength(known ?? 0);
        if (path.endsWith('.wrap'))
          expect(content).toMatch(
            /^(?:\[wrap-file\]|\[provide\]|[a-z_]+ = [!-~ ]+|)(?:\n(?:\[provide\]|[a-z_]+ = [!-~ ]+|))*$/,
          );
        if (path.endsWith('.cmake'))
          expect(content).not.toMatch(/\$\{(?!ARCHIVE|SOURCE_PATH|CURRENT_PACKAGES_DIR|actual)/);
      }
    }),
  );
});

test('Python reads every text as it was', () => {
  const all = fc.sample(
    nasty.filter((text) => text.isWellFormed()),
    200,
  );
  const script = `import ast, json, sys\nprint(json.dumps([ast.literal_eval(x) for x in json.load(sys.stdin)], ensure_ascii=False))`;
  const input = JSON.stringify(all.map(pythonText));
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  const read = execFileSync(needs('python3'), ['-c', script], { input, env, encoding: 'utf8' });
  expect(JSON.parse(read)).toEqual(all);
});
