import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needs } from '../../scripts/needs.mjs';
import { zigFacts } from '../../src/ecosystems/zig.ts';
import { parseZigManifest } from '../../src/ecosystems/zig-manifest.ts';
import { runZig } from '../clients/zig-program.ts';
import { type Tree, writeTree, zigTree } from './zig-trees.ts';

/** What we say of a tree. */
export function ours(tree: Tree) {
  const manifest = tree['build.zig.zon'];
  return zigFacts(zigTree(tree), manifest === undefined ? undefined : parseZigManifest(manifest));
}

/** What a Zig says of the same trees, packed by tar: name → hash. */
export function fetched(
  version: string,
  trees: Readonly<Record<string, Tree>>,
  cache?: string,
): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'clyde-zig-'));
  try {
    writeFileSync(join(folder, 'build.zig'), 'pub fn build(b: anytype) void {\n    _ = b;\n}\n');
    const place = { folder, cache: cache ?? join(folder, 'cache') };
    return Object.fromEntries(
      Object.entries(trees).map(([name, tree], index) => {
        const archive = packed(join(folder, `${index}`), tree);
        const { stdout, stderr } = runZig(version, ['fetch', archive], place);
        return [name, stdout.trim() || stderr.trim()];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The address of a packed tree, `…/package.tar.gz`. */
export function packed(folder: string, tree: Tree): string {
  mkdirSync(join(folder, 'fmt-1.2.0'), { recursive: true });
  writeTree(join(folder, 'fmt-1.2.0'), tree);
  const archive = join(folder, 'package.tar.gz');
  execFileSync(needs('tar'), ['-czf', archive, 'fmt-1.2.0'], { cwd: folder });
  return archive;
}

/** A folder in which 0.17 keeps what it once built for itself, over runs. */
export function warmCache(version: string): string | undefined {
  if (version !== '0.17.0') return undefined;
  const warm = join(import.meta.dirname, '..', '..', '.cache', `zig-${version}-cache`);
  mkdirSync(warm, { recursive: true });
  // what it fetched must be fetched again
  for (const folder of ['p', 'tmp']) rmSync(join(warm, folder), { recursive: true, force: true });
  return warm;
}
