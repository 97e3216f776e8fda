import type { CounterPlace, FoundCounter } from '../registry/ports.ts';
import { isNodeId } from '../sparse/stats-record.ts';
import type { Errors, Ok } from './answers.ts';
import type { RepositoryQuery } from './download-documents.ts';
import { type Fields, fieldsOf, isFields, listOf, textOf, timeOf } from './json.ts';

/** Places in one repository, and the query's variables for them. */
export interface SoughtRepository<Place extends CounterPlace> extends Pick<RepositoryQuery, 'askId'> {
  readonly places: readonly Place[];
  readonly variables: Readonly<Record<string, string>>;
}

const INT_32 = 2 ** 31 - 1;

/** Places by repository, in the order the repositories come up. */
export function repositoriesOf<Place extends CounterPlace>(places: readonly Place[]): SoughtRepository<Place>[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.owner}/${place.name}`.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].map((group, at) => {
    const { owner = '', name = '' } = group[0] ?? {};
    const assets = group.map(({ tag, asset }, index) => ({ [`t${at}_${index}`]: tag, [`a${at}_${index}`]: asset }));
    return {
      askId: group.some(({ proof }) => proof !== undefined && proof.id <= INT_32),
      places: group,
      variables: Object.assign({ [`o${at}`]: owner, [`n${at}`]: name }, ...assets),
    };
  });
}

/** What an answer says of the ids asked for: a counter, `null` where GitHub knows no such node, nothing where it says neither. */
export function* byIdFrom(
  answer: Ok | Errors,
  lists: readonly (readonly string[])[],
): Generator<readonly [id: string, downloads: number | null]> {
  const data = fieldsOf(answer.data);
  const absent = absentPaths(answer);
  for (const [at, ids] of lists.entries()) {
    const nodes = listOf(data[`n${at}`]);
    for (const [index, id] of ids.entries()) {
      const found = counterOf(nodes[index]);
      if (found?.id === id) yield [id, found.downloads];
      else if (nodes[index] === null && absent.has(`n${at}.${index}`)) yield [id, null];
    }
  }
}

/** What an answer says of the places asked for: `null` where there is no such asset, or not in the repository that published it. */
export function* foundFrom<Place extends CounterPlace>(
  answer: Ok | Errors,
  repositories: readonly SoughtRepository<Place>[],
): Generator<readonly [place: Place, found: FoundCounter | null]> {
  const data = fieldsOf(answer.data);
  const absent = absentPaths(answer);
  for (const [at, { places }] of repositories.entries()) {
    const repository = data[`r${at}`];
    const gone = repository === null && absent.has(`r${at}`);
    for (const [index, place] of places.entries()) {
      const found = gone ? null : isFields(repository) ? assetIn(repository, `x${index}`, place) : undefined;
      if (found !== undefined) yield [place, found];
    }
  }
}

function assetIn(repository: Fields, alias: string, { proof }: CounterPlace): FoundCounter | null | undefined {
  const release = repository[alias];
  if (proof !== undefined && !isProved(repository, proof)) return null;
  if (release === null) return null;
  const { nodes } = fieldsOf(fieldsOf(release).releaseAssets);
  if (!Array.isArray(nodes)) return undefined;
  return nodes.length === 0 ? null : counterOf(nodes[0]);
}

/** A name that was given up can be taken by anybody: the id tells, and where GraphQL cannot show it, that the repository is too young. */
function isProved({ databaseId, createdAt }: Fields, { id, published }: NonNullable<CounterPlace['proof']>): boolean {
  if (id <= INT_32 && typeof databaseId === 'number') return databaseId === id;
  const created = timeOf(createdAt);
  return created !== undefined && created <= published;
}

function counterOf(node: unknown): FoundCounter | undefined {
  const { id, downloadCount } = fieldsOf(node);
  const text = textOf(id);
  if (text === undefined || !isNodeId(text) || typeof downloadCount !== 'number') return undefined;
  return Number.isSafeInteger(downloadCount) && downloadCount >= 0 ? { id: text, downloads: downloadCount } : undefined;
}

// forbidden (single sign-on, an IP allow list) or a timeout is no "not there"
function absentPaths(answer: Ok | Errors): ReadonlySet<string> {
  if (answer.kind === 'ok') return new Set();
  return new Set(answer.errors.filter(({ type }) => type === 'NOT_FOUND').map(({ path }) => path));
}
