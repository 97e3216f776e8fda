/** Node ids GitHub takes in one list (more: an error). */
export const IDS_PER_LIST = 100;

/** Counters of assets by node id, in lists `n0`… of variables `i0`…. A list of nodes is no connection, so it costs one point however long. */
export function countersByIdDocument(lists: number): string {
  const indexes = Array.from({ length: lists }, (_, index) => index);
  const variables = indexes.map((index) => `$i${index}: [ID!]!`).join(', ');
  const fields = indexes.map(
    (index) => `n${index}: nodes(ids: $i${index}) { ... on ReleaseAsset { id downloadCount } }`,
  );
  return `query(${variables}) {
  rateLimit { cost remaining }
  ${fields.join('\n  ')}
}`;
}

/** One repository and what is looked for in it. */
export interface RepositoryQuery {
  /** Whether GraphQL can show the numeric id: its `Int` has 32 bits, and newer ids do not fit. */
  readonly askId: boolean;
  readonly assets: number;
}

/** Assets by tag and name: repositories `r0`… with releases `x0`…; variables `o0`, `n0` and `t0_0`, `a0_0`…. Each release's list is one connection. */
export function findAssetsDocument(repositories: readonly RepositoryQuery[]): string {
  const variables: string[] = [];
  const fields = repositories.map(({ askId, assets }, at) => {
    variables.push(`$o${at}: String!`, `$n${at}: String!`);
    const releases = Array.from({ length: assets }, (_, index) => {
      variables.push(`$t${at}_${index}: String!`, `$a${at}_${index}: String!`);
      return `x${index}: release(tagName: $t${at}_${index}) { releaseAssets(first: 1, name: $a${at}_${index}) { nodes { id downloadCount } } }`;
    });
    const id = askId ? 'databaseId ' : '';
    return `r${at}: repository(owner: $o${at}, name: $n${at}) {
    createdAt ${id}
    ${releases.join('\n    ')}
  }`;
  });
  return `query(${variables.join(', ')}) {
  rateLimit { cost remaining }
  ${fields.join('\n  ')}
}`;
}
