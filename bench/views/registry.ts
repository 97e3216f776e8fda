import { execFileSync } from 'node:child_process';
import { parseName } from '../../src/manifest/name.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { jsonText } from '../../src/sparse/text.ts';
import { generateRegistry } from '../registry-generator.ts';
import { commitHead, file, git, importInto, linesIn, type RegistrySize } from '../site/registry.ts';
import { type Client, derivedOf } from './facts.ts';

const SEED = 20_261_121;

/** Makes a bare repository with the index of a generated registry; every version has facts for these clients. */
export async function makeViewRegistry(
  gitDir: string,
  { clients, ...size }: RegistrySize & { readonly clients: ReadonlySet<Client> },
): Promise<void> {
  await git(['init', '--quiet', '--bare', '--initial-branch=main', gitDir]);
  await importInto(gitDir, async (write) => {
    await write(commitHead('main', 'Start'));
    await write(file('config.json', jsonText({ schema: 1, name: 'bench', layout: 'h21', shards: 1, minWriter: 1 })));
    await write(file('registry.yaml', 'name: bench\n'));
    for (const item of generateRegistry({ ...size, seed: SEED })) {
      const paths = packagePaths(parseName(item.summary.name), 'h21');
      const lines = item.lines();
      const files = [file(paths.index, lines), file(paths.meta, item.meta()), file(paths.owner, item.owner())];
      await write(Buffer.concat([...files, file(paths.derived, derivedOf(item, lines, clients))]));
    }
  });
}

/** Commits one more version, with its facts, of the package of that rank. */
export async function publishView(
  gitDir: string,
  { rank, clients, ...size }: RegistrySize & { readonly rank: number; readonly clients: ReadonlySet<Client> },
): Promise<void> {
  const commits = execFileSync('git', ['--git-dir', gitDir, 'rev-list', '--count', 'main'], { encoding: 'utf8' });
  let at = 0;
  for (const item of generateRegistry({ ...size, seed: SEED })) {
    if (at++ < rank) continue;
    const paths = packagePaths(parseName(item.summary.name), 'h21');
    const newest = item.summary.version;
    const next = newest.replace(/\d+$/, (patch) => String(Number(patch) + Number(commits)));
    const line = item.lines().trimEnd().split('\n').at(-1) ?? '';
    const lines = `${linesIn(gitDir, paths.index)}${line.replaceAll(newest, next)}\n`;
    await importInto(gitDir, async (write) => {
      await write(commitHead('main', 'Publish', 'refs/heads/main^0'));
      await write(file(paths.index, lines));
      await write(file(paths.derived, derivedOf(item, lines, clients)));
    });
    return;
  }
}
