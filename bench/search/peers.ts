import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Summary } from '../../src/site/model.ts';
import type { RuledQuery } from './queries.ts';

const PINNED = ['pagefind@1.6.0', 'minisearch@7.2.0'];
const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'peers');

export interface PeerFigures {
  readonly build: number;
  readonly bytes: readonly number[];
  readonly places: readonly number[];
}

/** Installs the peers where the repository does not see them. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules', 'minisearch')) && existsSync(join(FOLDER, 'node_modules', 'pagefind')))
    return;
  mkdirSync(FOLDER, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, ...PINNED], {
    stdio: 'ignore',
  });
}

interface MiniSearchIndex {
  addAll(documents: readonly object[]): void;
  search(text: string, options?: object): { readonly id: number }[];
}

/** MiniSearch: the whole index is loaded before the first query. */
export function askMiniSearch(ranked: readonly Summary[], queries: readonly RuledQuery[]): PeerFigures {
  const require = createRequire(join(FOLDER, 'package.json'));
  const loaded: unknown = require('minisearch');
  const MiniSearch = loaded as new (options: object) => MiniSearchIndex;
  const start = performance.now();
  const index = new MiniSearch({
    fields: ['name', 'keywords', 'description', 'owner'],
    storeFields: ['name', 'version', 'description', 'owner'],
  });
  index.addAll(ranked.map((item, id) => ({ ...item, id, keywords: item.keywords.join(' ') })));
  const build = performance.now() - start;
  const bytes = gzipSync(JSON.stringify(index), { level: 6 }).length;
  const popularity = { boostDocument: (id: number) => 1 / Math.log2(id + 3), boost: { name: 4, keywords: 2 } };
  const places = queries.map(({ text, target }) => {
    const found = index.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND', ...popularity });
    return found.slice(0, 10).findIndex(({ id }) => ranked[id]?.name === target);
  });
  return { build, bytes: queries.map(() => bytes), places };
}

interface PagefindWriter {
  addCustomRecord(record: object): Promise<{ errors: string[] }>;
  writeFiles(options: { outputPath: string }): Promise<{ errors: string[] }>;
}

/** A process forgets nothing of Pagefind's memory, so it asks a few queries only. */
const BATCH = 15;

/** Pagefind, sorted by downloads; its browser program runs in processes of its own, with files for requests. */
export async function askPagefind(ranked: readonly Summary[], queries: readonly RuledQuery[]): Promise<PeerFigures> {
  const output = join(FOLDER, 'pagefind-output');
  rmSync(output, { recursive: true, force: true });
  const start = performance.now();
  await buildPagefind(ranked, output);
  const build = performance.now() - start;
  const answers: { place: number; bytes: number }[] = [];
  const script = join(import.meta.dirname, 'ask-pagefind.ts');
  for (let from = 0; from < queries.length; from += BATCH) {
    const input = JSON.stringify(queries.slice(from, from + BATCH));
    answers.push(...JSON.parse(execFileSync(process.execPath, [script, output], { input, encoding: 'utf8' })));
  }
  rmSync(output, { recursive: true, force: true });
  return { build, bytes: answers.map(({ bytes }) => bytes), places: answers.map(({ place }) => place) };
}

async function buildPagefind(ranked: readonly Summary[], output: string): Promise<void> {
  const path = join(FOLDER, 'node_modules', 'pagefind', 'lib', 'index.js');
  const { createIndex, close } = await import(pathToFileURL(path).href);
  const { index }: { index: PagefindWriter } = await createIndex({});
  for (let from = 0; from < ranked.length; from += 500) {
    const batch = ranked.slice(from, from + 500).map(({ name, description, keywords, owner, downloads }) =>
      index.addCustomRecord({
        url: `/packages/${name}/`,
        content: `${name} ${keywords.join(' ')} ${description} ${owner}`,
        language: 'en',
        meta: { title: name, description, owner },
        sort: { downloads: String(downloads.last90) },
      }),
    );
    await Promise.all(batch);
  }
  await index.writeFiles({ outputPath: output });
  await close();
}
