/** Repositories asked for in one query: with one list of releases each they cost one point. */
export const LOOKS = 100;
/** Releases in one query, with two lists each. */
export const DETAILS = 50;
/** Node ids GitHub takes in one list. */
export const STATES = 100;

const OWNER = 'owner { __typename id login ... on User { createdAt } ... on Organization { createdAt } }';
const SOURCE = `id name visibility isArchived ${OWNER}`;
const BRIEF = 'id tagName isDraft publishedAt updatedAt';
const PAGE = 'pageInfo { hasNextPage endCursor }';
const NEWEST = 'orderBy: { field: CREATED_AT, direction: DESC }';
const MANIFEST = 'object(expression: "HEAD:.clyde/package.yaml")';
const LOOK = `${SOURCE}
    manifest: ${MANIFEST} { __typename }
    wishes: object(expression: "HEAD:.clyde/registry.yaml") { ... on Blob { text isTruncated } }
    releases(first: 10, ${NEWEST}) { nodes { ${BRIEF} } ${PAGE} }`;

/** Repositories `r0`… by variables `o0`, `n0`…, each with its newest releases. */
export function looksDocument(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((at) => `$o${at}: String!, $n${at}: String!`).join(', ');
  const fields = indexes.map((at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${LOOK} }`);
  return `query looks(${variables}) {\n  ${fields.join('\n  ')}\n}`;
}

/** Public repositories of an account, each with its newest releases. Variables `login`, `first`, `after`. */
export const LIST_DOCUMENT = `query list($login: String!, $first: Int!, $after: String) {
  repositoryOwner(login: $login) {
    repositories(first: $first, after: $after, ownerAffiliations: [OWNER], privacy: PUBLIC, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { ${LOOK} }
      ${PAGE}
    }
  }
}`;

/** A hundred older releases. Variables `owner`, `name`, `after`. */
export const PAGE_DOCUMENT = `query page($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    id
    releases(first: 100, after: $after, ${NEWEST}) { nodes { ${BRIEF} } ${PAGE} }
  }
}`;

const ASSETS = 'releaseAssets(first: 50) { nodes { id name size updatedAt } }';

/** Releases by node id with all that a version is judged by. Variable `ids`. */
export const DETAILS_DOCUMENT = `query details($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Release {
      ${BRIEF}
      tagCommit { oid }
      tag { prefix name repository { id } }
      ${ASSETS}
      repository {
        ${SOURCE}
        createdAt url description homepageUrl isFork
        licenseInfo { spdxId }
        repositoryTopics(first: 20) { nodes { topic { name } } }
        parent { id nameWithOwner ${MANIFEST} { ... on Blob { text isTruncated } } }
      }
    }
  }
}`;

/** The same releases just before the commit. Variable `ids`. */
export const STATES_DOCUMENT = `query states($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Release {
      id isDraft tagName
      tagCommit { oid }
      tag { prefix name repository { id } }
      ${ASSETS}
      repository { ${SOURCE} }
    }
  }
}`;
