import type { AssetSpot, AssetSurvey, SurveyedAsset } from '../registry/ports.ts';
import type { GraphAnswer } from './answers.ts';
import type { CountedApi } from './budget.ts';
import { type Fields, fieldsOf, isFields, listOf, textOf } from './json.ts';
import { numberInNodeId } from './node-id.ts';
import { readPatiently } from './reads.ts';

export interface AssetSurveyOptions {
  readonly counted: CountedApi;
  /** Requests that the run may send in all. */
  readonly budget: number;
}

/** Places in one query: each has one list, and a hundred lists are one point. */
const BATCH = 100;
/** Batches in a row without an answer before it is GitHub's trouble. */
const PATIENCE = 10;
/** Requests kept for the issue. */
const RESERVE = 8;

/** Assets by repository, tag and name, without their digests, which GraphQL does not have; those by REST, a release a request. */
export function createAssetSurvey({ counted, budget }: AssetSurveyOptions): AssetSurvey {
  const { api } = counted;
  let failures = 0;
  const left = () => (failures >= PATIENCE ? 0 : Math.max(0, budget - RESERVE - counted.used()));
  return {
    left,
    async *find(spots) {
      const waiting: (typeof spots)[] = [];
      for (let at = 0; at < spots.length; at += BATCH) waiting.push(spots.slice(at, at + BATCH));
      for (let batch = waiting.shift(); batch !== undefined && left() > 0; batch = waiting.shift()) {
        const some = batch;
        const answer = await readPatiently<GraphAnswer>(api, () => api.graphql(document(some.length), variables(some)));
        const seen = seenIn(answer);
        failures = seen === undefined ? failures + 1 : 0;
        const half = Math.ceil(batch.length / 2);
        if (seen === undefined && batch.length > 1) waiting.unshift(batch.slice(0, half), batch.slice(half));
        for (const [at, spot] of seen === undefined ? [] : batch.entries()) {
          const found = seen === undefined ? undefined : assetIn(seen, `r${at}`);
          if (found !== undefined) yield [spot, found] as const;
        }
      }
    },
    async digests({ owner, name, tag }: AssetSpot) {
      const route = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
      const answer = await readPatiently(api, () => api.rest(route, { owner, repo: name, tag }));
      if (answer.kind !== 'ok') return undefined;
      const assets = listOf(fieldsOf(answer.data).assets).flatMap((asset) => {
        const { name: file, digest, state } = fieldsOf(asset);
        const [, sum] = /^sha256:([0-9a-f]{64})$/.exec(textOf(digest) ?? '') ?? [];
        return typeof file === 'string' && sum !== undefined && state === 'uploaded' ? [[file, sum] as const] : [];
      });
      return new Map(assets);
    },
  };
}

function document(count: number): string {
  const indexes = Array.from({ length: count }, (_, at) => at);
  const declared = indexes.map((at) => `$o${at}: String!, $n${at}: String!, $t${at}: String!, $a${at}: String!`);
  const fields = indexes.map(
    (at) => `r${at}: repository(owner: $o${at}, name: $n${at}) {
    id
    release(tagName: $t${at}) { isDraft releaseAssets(first: 1, name: $a${at}) { nodes { id size } } }
  }`,
  );
  return `query survey(${declared.join(', ')}) {\n  ${fields.join('\n  ')}\n}`;
}

function variables(spots: readonly AssetSpot[]): Record<string, string> {
  return Object.fromEntries(
    spots.flatMap(({ owner, name, tag, asset }, at) => [
      [`o${at}`, owner],
      [`n${at}`, name],
      [`t${at}`, tag],
      [`a${at}`, asset],
    ]),
  );
}

interface Seen {
  readonly data: Fields;
  /** Paths that GitHub says are not there. */
  readonly absent: ReadonlySet<string>;
}

function seenIn(answer: GraphAnswer): Seen | undefined {
  if (answer.kind === 'ok') return { data: fieldsOf(answer.data), absent: new Set() };
  // an error that is about the whole answer leaves nothing to trust
  if (answer.kind !== 'errors' || answer.errors.some(({ path }) => path === '')) return undefined;
  const absent = answer.errors.filter(({ type }) => type === 'NOT_FOUND').map(({ path }) => path);
  return { data: answer.data, absent: new Set(absent) };
}

/** `null`: not there; undefined: it cannot be told. */
function assetIn({ data, absent }: Seen, alias: string): SurveyedAsset | null | undefined {
  const repository = data[alias];
  if (repository === null) return absent.has(alias) ? null : undefined;
  const { id, release } = fieldsOf(repository);
  const number = numberInNodeId(textOf(id) ?? '', ['Repository']);
  if (number === undefined || release === undefined) return undefined;
  const { isDraft, releaseAssets } = fieldsOf(release);
  if (release === null || isDraft === true) return null;
  const { nodes } = fieldsOf(releaseAssets);
  if (!Array.isArray(nodes)) return undefined;
  const [node] = nodes;
  if (!isFields(node)) return nodes.length === 0 ? null : undefined;
  const asset = textOf(node.id);
  return asset === undefined || typeof node.size !== 'number'
    ? undefined
    : { id: asset, size: node.size, repository: number };
}
