// Asks a built Pagefind index the queries of its standard input, each as the first of a visit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { RuledQuery } from './queries.ts';

interface PagefindReader {
  options(options: object): Promise<void>;
  search(text: string, options?: object): Promise<{ results: { data(): Promise<{ meta: { title?: string } }> }[] }>;
  destroy(): Promise<void>;
}

const ORIGIN = 'http://pagefind.invalid';

/** Answers `fetch` from a folder and counts the bytes: what is text as GitHub Pages compresses it, the rest as it is. */
class FileNetwork {
  bytes = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    globalThis.fetch = async (input) => {
      const path = new URL(input instanceof Request ? input.url : input).pathname;
      const content = readFileSync(join(folder, path));
      this.bytes += this.sizeOf(path);
      return new Response(content);
    };
  }

  clear(): void {
    this.bytes = 0;
  }

  sizeOf(path: string): number {
    const content = readFileSync(join(this.#folder, path));
    return /\.(?:js|json|css)$/.test(path) ? gzipSync(content, { level: 6 }).length : content.length;
  }
}

const output = process.argv[2] ?? '';
const queries: RuledQuery[] = JSON.parse(readFileSync(0, 'utf8'));
const program: PagefindReader = await import(pathToFileURL(join(output, 'pagefind.js')).href);
const network = new FileNetwork(output);
const answers: { place: number; bytes: number }[] = [];
for (const { text, target } of queries) {
  network.clear();
  await program.options({ basePath: `${ORIGIN}/` });
  const { results } = await program.search(text, { sort: { downloads: 'desc' } });
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const place = shown.findIndex(({ meta }) => meta.title === target);
  answers.push({ place, bytes: network.bytes + network.sizeOf('pagefind.js') });
  await program.destroy();
}
console.log(JSON.stringify(answers));
