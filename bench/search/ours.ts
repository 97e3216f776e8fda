import { gzipSync } from 'node:zlib';
import { createSearch } from '../../src/site/browser/search/search.ts';
import type { Summary } from '../../src/site/model.ts';
import { buildSearch } from '../../src/site/search/build.ts';
import type { RuledQuery } from './queries.ts';

/** Packages that are newer than the ranking, as a day of publishing leaves them. */
const RECENT = 50;

export interface Asked {
  readonly bytes: readonly number[];
  readonly requests: readonly number[];
  /** Milliseconds of the same query once more. */
  readonly warm: readonly number[];
  /** Place of the wanted package, -1 when it is not shown. */
  readonly places: readonly number[];
}

/** Every query as the first of a visit: what it loads, as GitHub Pages compresses it, and where the wanted package stands. */
export async function askOurs(ranked: readonly Summary[], queries: readonly RuledQuery[]): Promise<Asked> {
  const ranking = ranked.slice(0, -RECENT).map(({ name }) => name);
  const files = new Map(
    [...buildSearch({ ranking, packages: ranked })].map(([path, content]) => [path, String(content)]),
  );
  const sizes = new Map<string, number>();
  const sizeOf = (path: string, text: string) => {
    const size = sizes.get(path) ?? gzipSync(text, { level: 6 }).length;
    sizes.set(path, size);
    return size;
  };
  const asked = { bytes: [] as number[], requests: [] as number[], warm: [] as number[], places: [] as number[] };
  for (const { text, target } of queries) {
    let [bytes, requests] = [0, 0];
    const load = async (path: string) => {
      const content = files.get(path);
      if (content === undefined) throw new Error(`No file ${path}`);
      bytes += sizeOf(path, content);
      requests++;
      return content;
    };
    const search = createSearch({ load });
    const first = await search.query(text);
    asked.bytes.push(bytes);
    asked.requests.push(requests);
    asked.places.push(first?.results.findIndex(({ name }) => name === target) ?? -1);
    await search.query(text);
    const start = performance.now();
    await search.query(text);
    asked.warm.push(performance.now() - start);
  }
  return asked;
}
